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
    let claims = claims(of: records.figures, in: letter, &records.diagnostics)
    for claim in claims.indices where claims[claim].change == .decrease {
      guard case .block = claims[claim].place else { continue }
      for figure in claims[claim].figures { records.figures[figure].isNegativeInWords = true }
    }
    // Appending copies each of them; as a rule there are no others.
    records.claims = records.claims.isEmpty ? claims : records.claims + claims
  }

  private func claims(
    of figures: [Figure], in letter: Letter, _ diagnostics: inout [Diagnostic]
  ) -> [Claim] {
    var claims: [Claim] = []
    claims.reserveCapacity(figures.count)
    var cells = CellReadings()
    var start = 0
    while start < figures.count {
      let place = figures[start].place
      var end = start + 1
      while end < figures.count, figures[end].place == place { end += 1 }
      if case .block(let block) = place, letter.blocks.indices.contains(block) {
        append(
          figures[start..<end], in: letter.blocks[block].passage, of: letter, to: &claims,
          &diagnostics)
      } else {
        cells.appendClaim(of: start, among: figures, in: letter, to: &claims)
      }
      start = end
    }
    return claims
  }

  /// The claims of the figures of one passage, sentence by sentence.
  private func append(
    _ figures: ArraySlice<Figure>, in passage: Passage, of letter: Letter,
    to claims: inout [Claim], _ diagnostics: inout [Diagnostic]
  ) {
    let words = letter.words(of: passage)
    var next = figures.startIndex
    while next < figures.endIndex {
      let first = next
      guard let sentence = words.sentence(at: figures[first].range.lowerBound) else { return }
      repeat {
        next += 1
      } while next < figures.endIndex && figures[next].range.lowerBound < sentence.upperBound
      if next - first > SentenceSize.mostFigures {
        diagnostics.append(
          SentenceSize.diagnostic(figures: next - first, at: passage.span(of: sentence)))
      }
      append(figures[first..<next], in: sentence, of: passage, words, to: &claims)
    }
  }

  /// No sentence is longer, and none has more figures; what goes beyond is read in parts, so
  /// that a text without full stops costs no more than one with them.
  private static let longest = (bytes: 2_000, figures: 24)

  private func append(
    _ figures: ArraySlice<Figure>, in sentence: Range<Int>, of passage: Passage,
    _ words: PassageWords, to claims: inout [Claim]
  ) {
    if sentence.count <= Self.longest.bytes, figures.count <= Self.longest.figures {
      return appendClaims(of: figures, sentence, in: passage, words, to: &claims)
    }
    // A table that lost its lines says nothing of a figure that stands further off.
    let reach = figures.count > SentenceSize.mostFigures ? 80 : 200
    for index in figures.indices {
      let figure = figures[index].range
      var start = max(sentence.lowerBound, figure.lowerBound - reach)
      var end = min(sentence.upperBound, figure.upperBound + reach)
      // No character is cut: a byte 10…… is not its first.
      while start < figure.lowerBound, passage.bytes[start] & 0xC0 == 0x80 { start += 1 }
      while end < sentence.upperBound, passage.bytes[end] & 0xC0 == 0x80 { end += 1 }
      appendClaims(
        of: figures[index...index], start..<max(start, end), in: passage, words, to: &claims)
    }
  }

  private func appendClaims(
    of records: ArraySlice<Figure>, _ range: Range<Int>, in passage: Passage,
    _ words: PassageWords, to claims: inout [Claim]
  ) {
    let reader = ClaimReader(
      sentence: ClaimSentence(words: words, range: range), figures: records)
    let figures = reader.figures
    let place = records[records.startIndex].place
    let span = passage.span(of: range)
    let earlier = claims.last
    var previous: Claim.Role?
    var movement: Claim?
    var index = figures.startIndex
    while index < figures.endIndex {
      if reader.isInPeriod(index) {
        index += 1
        continue
      }
      let clause = reader.clause(of: index)
      let change = reader.change(of: index, clause: clause)
      var claim = Claim(
        figures: ClaimFigures(records.startIndex + index), measure: reader.measure(of: index),
        dimensions: reader.dimensions(of: index, clause: clause),
        period: reader.period(of: index, clause: clause),
        baseline: reader.baseline(of: index, clause: clause), change: change,
        role: reader.role(of: index, clause: clause, previous: previous, change: change),
        place: place, range: range, span: span)
      if reader.isFromTo(index) {
        claim.figures = ClaimFigures(records.startIndex + index, records.startIndex + index + 1)
        claim.change = .fromTo
        claim.measure = reader.measure(of: index + 1) ?? claim.measure
        let moments = reader.moments(ofMovement: index)
        claim.period = moments.period
        claim.baseline = moments.baseline ?? claim.baseline
        movement = claim
        index += 1
      } else if let movement, claim.change != .level {
        // "van 50.000 in 2021 naar 52.500 in 2022, een groei van 5 procent"
        let isCount = figures[index].kind == .count
        claim.measure = isCount ? claim.measure ?? movement.measure : movement.measure
        if claim.baseline == nil, movement.baseline != nil {
          (claim.period, claim.baseline) = (movement.period, movement.baseline)
        }
      }
      if let earlier { reader.complete(&claim, after: earlier) }
      if claim.role == .share, let last = claims.last, last.change != .level, last.range == range,
        last.change != .fromTo, reader.restates(index)
      {
        (claim.change, claim.role) = (last.change, last.role)
      }
      claim.measure = claim.measure ?? carried(to: reader, from: claims)
      if claim.role == .share, figures[index].kind == .percentage, Self.isRate(claim.measure) {
        claim.role = .realised
      }
      // "een derde van de gemeenten": what is counted is no breakdown of it.
      // So is the form of "76 procent van de inleenverbanden".
      claim.dimensions.removeAll { dimension in
        switch ClaimDimension(rawValue: dimension.name) {
        case .organisation: claim.measure?.hasSuffix(dimension.value) == true
        case .form: claim.measure?.hasPrefix(dimension.value) == true
        default: false
        }
      }
      previous = claim.role
      claims.append(claim)
      index += 1
    }
  }

  private static let rates = [
    "graad", "quote", "rente", "inflatie", "rendement", "werkloosheid", "cijfer", "tarief",
    "premie",
  ]

  /// Whether a measure is stated in per cent and is no part of a whole: `de dekkingsgraad`.
  private static func isRate(_ measure: String?) -> Bool {
    guard let measure else { return false }
    return rates.contains { measure.utf8.suffix($0.utf8.count).elementsEqual($0.utf8) }
  }

  /// What the claim before counts, for a sentence that does not say it.
  ///
  ///     In 2022 zijn 545 overvallen gepleegd. In 2023 waren dat er 498.
  private func carried(to reader: ClaimReader, from claims: [Claim]) -> String? {
    guard let only = reader.records.first, reader.figures.count == 1, only.kind == .count,
      let last = claims.last, last.place == only.place, reader.pointsBack
    else { return nil }
    return last.measure
  }
}
