public import Extraction
public import LetterModel

/// A letter with references, written down by hand in three parts that `---` separates.
///
///     date: 2023-07-06
///     identifier: kst-34352-299
///     dossier: 34352
///     ---
///     In mijn brief van 7 juli 2022[^1] is dit toegezegd.
///
///     [^1]: Kamerstuk 34 352, nr. 255.
///     ---
///     mijn brief van 7 juli 2022 → ; kind letter; date 2022-07-07
///     34 352, nr. 255 → kst-34352-255; date 2022-07-07; role letter
public struct HandMadeLetter: Sendable {
  /// The letter.
  public let letter: Letter
  /// Its references.
  public let records: LetterRecords

  /// A letter from its three parts.
  public init(_ text: String, file: String) {
    let parts = text.split(separator: "\n---\n", omittingEmptySubsequences: false).map(String.init)
    let plain = PlainLetter.letter(parts.count > 1 ? parts[1] : "")
    var letter = plain
    letter.source = SourceText(file: file, utf8: plain.source.bytes)
    for line in parts[0].split(separator: "\n") {
      let pair = line.split(separator: ":", maxSplits: 1).map(String.init)
      guard pair.count == 2 else { continue }
      Self.set(pair[0], to: String(pair[1].drop { $0 == " " }), in: &letter.header)
    }
    var records = LetterRecords()
    let lines = parts.count > 2 ? parts[2].split(separator: "\n").map(String.init) : []
    records.citations = HandMadeCitations.citations(lines, in: letter)
    self.letter = letter
    self.records = records
  }

  private static func set(_ fact: String, to value: String, in header: inout LetterHeader) {
    let span = SourceSpan(0..<0)
    switch fact {
    case "identifier": header.identifier = Sourced(value, span: span)
    case "kind": header.kind = Sourced(value, span: span)
    case "sender": header.sender = Sourced(value, span: span)
    case "subject": header.subject = Sourced(value, span: span)
    case "number": header.number = Sourced(value, span: span)
    case "year": header.sessionYear = Sourced(value, span: span)
    case "chamber": header.chamber = Chamber(rawValue: value).map { Sourced($0, span: span) }
    case "date": header.date = HandMadeCitations.date(value).map { Sourced($0, span: span) }
    case "dossier":
      let parts = value.split(separator: " ", maxSplits: 1).map(String.init)
      header.dossiers.append(
        Sourced(
          LetterHeader.Dossier(number: parts[0], title: parts.count > 1 ? parts[1] : nil),
          span: span))
    default: break
    }
  }
}
