internal import Driver
internal import Extraction
internal import LetterModel
internal import Reporting

/// A figure of a letter with its sentence, as the page of an article shows it.
struct LetterQuote: Sendable {
  /// The id under which the letter has its page.
  let letter: String
  /// The index of the figure in the letter's records.
  let figure: Int
  /// The figure as printed, with its hedge and its unit.
  let words: String
  /// The sentence in three: before the figure, the figure, behind it.
  let sentence: (before: String, figure: String, after: String)
  /// `tabel 1, Totaal × overheid`; `nil` for a sentence.
  let cell: Message?
  /// The letter to be named as a source.
  let source: Message

  /// No more characters are quoted before and behind the figure.
  private static let reach = 400

  /// A figure of a letter.
  ///
  /// - Parameter id: of the letter, under which its page stands.
  init(_ figure: Int, of read: ReadLetter, id: String) {
    letter = id
    self.figure = figure
    let quote = FigureQuote(figure, in: read)
    words = quote.words
    let bytes = quote.passage.bytes
    let range = quote.range.clamped(to: quote.sentence)
    let before = Self.line(bytes[quote.sentence.lowerBound..<range.lowerBound])
    let after = Self.line(bytes[range.upperBound..<quote.sentence.upperBound])
    sentence = (
      before.count > Self.reach ? "…" + before.suffix(Self.reach) : before, Self.line(bytes[range]),
      after.count > Self.reach ? after.prefix(Self.reach) + "…" : after
    )
    cell = PlaceWords(read.letter).cell(read.records.figures[figure].place)
    let lines = LineIndex(read.letter.source)
    let position = lines.position(of: read.records.figures[figure].span.start)
    let title = LetterTitle(of: read)
    source = Message { language in
      let line = PlaceWords.line(position).text(in: language)
      return [title.source.text(in: language), line, title.address].compactMap { $0 }
        .joined(separator: ", ")
    }
  }

  /// Where it stands, seen from the folder of the pages.
  var address: String { PageAddress.letter(letter) + "#f\(figure + 1)" }

  private static func line(_ bytes: ArraySlice<UInt8>) -> String {
    String(String(decoding: bytes, as: UTF8.self).map { $0.isWhitespace ? " " : $0 })
  }
}
