internal import DutchText
public import LetterModel

/// Reads what sentences and cells say of their figures: what, of whom, when, against what.
///
///     In 2022 hebben marktwerkgevers 10.146 extra banen gerealiseerd ten opzichte van 2021.
///     →  extra banen, sector markt, period 2022, baseline 2021, level, realised
///
/// One claim a figure, or one for the two of `van 580 naar 687`.
public struct ClaimExtractor: Extractor {
  /// The name, `claims`.
  public let name = "claims"
  /// What it reads.
  public let summary = "what is counted, of whom, when, against what, level or change"

  /// The extractor.
  public init() {}

  /// Adds the claims of the figures already read.
  public func extract(from letter: Letter, into records: inout LetterRecords) {
    var start = 0
    while start < records.figures.count {
      let place = records.figures[start].place
      var end = start + 1
      while end < records.figures.count, records.figures[end].place == place { end += 1 }
      if case .block(let block) = place, letter.blocks.indices.contains(block) {
        let passage = letter.blocks[block].passage
        appendClaims(of: start..<end, in: passage, at: place, to: &records)
      } else {
        appendCellClaim(of: start, in: letter, to: &records)
      }
      start = end
    }
  }

  /// The claims of the figures of one passage, sentence by sentence.
  private func appendClaims(
    of indices: Range<Int>, in passage: Passage, at place: Place, to records: inout LetterRecords
  ) {
    var next = indices.lowerBound
    for sentence in SentenceSplitter.sentences(in: passage.bytes) {
      let first = next
      while next < indices.upperBound,
        records.figures[next].range.lowerBound < sentence.upperBound
      {
        next += 1
      }
      for part in parts(of: first..<next, in: sentence, records.figures) {
        appendClaims(ofSentence: part.sentence, figures: part.figures, in: passage, to: &records)
      }
      if next == indices.upperBound { break }
    }
  }

  /// No sentence is longer, and none has more figures; what goes beyond is read in parts, so
  /// that a text without full stops costs no more than one with them.
  private static let longest = (bytes: 2_000, figures: 24)

  private func parts(
    of indices: Range<Int>, in sentence: Range<Int>, _ figures: [Figure]
  ) -> [(sentence: Range<Int>, figures: Range<Int>)] {
    if indices.isEmpty { return [] }
    if sentence.count <= Self.longest.bytes, indices.count <= Self.longest.figures {
      return [(sentence, indices)]
    }
    return indices.map { index in
      let figure = figures[index].range
      let start = max(sentence.lowerBound, figure.lowerBound - 200)
      let end = min(sentence.upperBound, figure.upperBound + 200)
      return (start..<max(start, end), index..<(index + 1))
    }
  }

  private func appendClaims(
    ofSentence range: Range<Int>, figures: Range<Int>, in passage: Passage,
    to records: inout LetterRecords
  ) {
    let reader = ClaimReader(
      sentence: ClaimSentence(text: passage.bytes, range: range),
      figures: Array(records.figures[figures]))
    let span = passage.span(of: range)
    var previous: Claim.Role?
    var index = 0
    while index < figures.count {
      let clause = reader.clause(of: index)
      var claim = Claim(
        figures: [figures.lowerBound + index], measure: reader.measure(of: index),
        dimensions: reader.dimensions(of: index, clause: clause),
        period: reader.period(of: index, clause: clause),
        baseline: reader.baseline(of: index, clause: clause),
        change: reader.change(of: index, clause: clause),
        role: reader.role(of: index, clause: clause, previous: previous),
        place: reader.figures[index].place, range: range, span: span)
      if reader.isFromTo(index) {
        claim.figures.append(figures.lowerBound + index + 1)
        claim.change = .fromTo
        claim.measure = reader.measure(of: index + 1)
        index += 1
      } else if claim.change == .decrease {
        records.figures[figures.lowerBound + index].isNegativeInWords = true
      }
      previous = claim.role
      records.claims.append(claim)
      index += 1
    }
  }
}
