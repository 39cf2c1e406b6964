internal import Checking
public import Driver
internal import Extraction
public import Finding
public import LetterModel

/// Writes what was found in a letter for people.
///
///     kst-99001-14, De Minister voor Participatie en Inclusie, 13 juli 2023
///       corpus/banen-markdown.md:31:9
///           Er zijn 81.117 banen meer dan bij de eerste telling.
///                   ^^^^^^
///           stand: 81.117 banen
///           klopt: 70.388 + 8.874 + 1.855 = 81.117 [table.row-total]
public struct FoundTextWriter: Sendable {
  private let language: Language

  /// The writer that says it in a language.
  public init(in language: Language) {
    self.language = language
  }

  /// Appends the letter and each place; nothing where there is none.
  public func write(_ places: [FoundPlace], in read: ReadLetter, to bytes: inout [UInt8]) {
    guard !places.isEmpty else { return }
    let lines = LineIndex(read.letter.source)
    let claims = FigureClaims(read.records)
    let checks = FigureChecks(read)
    var text = LetterTitle.line(of: read, in: language) + "\n"
    for found in places {
      let passage = read.letter.passage(at: found.place)
      let at = lines.position(of: passage.span(of: found.range).start)
      var said = FoundPassage(
        place: "\(read.letter.source.file):\(at)", sentence: Array(passage.bytes[found.sentence]),
        marked: (found.range.lowerBound - found.sentence.lowerBound)..<(found.range.upperBound
          - found.sentence.lowerBound))
      said.language = language
      said.cell = FigureContext(read.letter).cell(at: found.place)
      if case .citation(let citation) = found.subject {
        said.callingSentence = callingSentence(of: citation, in: read)
      }
      if case .figure(let figure, let likeness) = found.subject {
        said.likeness = likeness
        said.claim = claims.index(of: figure).map {
          ClaimWords.line(of: read.records.claims[$0], in: LetterText(read: read))
            .text(in: language)
        }
        said.checks = checks.checks(of: figure).map { index in
          let check = read.verifications[index]
          return FoundPassage.line(
            of: check.verdict, check.message(in: language), rule: check.rule, in: language)
        }
      }
      text += said.text
    }
    bytes += text.utf8
  }

  /// The sentence that calls the note in which a paper is cited.
  private func callingSentence(of citation: Int, in read: ReadLetter) -> [String] {
    let citation = read.records.citations[citation]
    let sentences = CitedSentence.sentences(of: citation, in: read.letter)
    guard citation.footnote != nil, sentences.count > 1 else { return [] }
    let sentence = sentences[0]
    let passage = read.letter.passage(at: sentence.place)
    let words = Message(english: "in a note to:", dutch: "in een noot bij:")
    return [words.text(in: language)]
      + QuotedSentence(passage.bytes, sentence.range, marking: 0..<0).lines
  }
}
