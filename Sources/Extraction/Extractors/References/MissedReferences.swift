internal import DutchText
internal import LetterModel

/// The audit: words that look like a citation and stand in none.
///
///     Kamerstuk over de banenafspraak   →   reference.possibly-missed
///
/// It makes recall visible; it invents no reference.
enum MissedReferences {
  /// The most that are reported of one letter: a text full of them is no letter.
  static let most = 200

  private static let words = [
    "kamerstukken", "kamerstuk", "kamerst.", "kst-", "handelingen", "aanhangsel", "stb.", "stcrt.",
    "trb.", "ecli:", "ljn",
  ]

  /// The suspicious words that begin at a place where no form found a citation.
  static func suspect(at start: Int, in bytes: [UInt8]) -> Range<Int>? {
    var reader = TextReader(bytes, at: start)
    if ASCII.isDigit(reader.peek()) { return numbered(&reader, from: start) }
    guard mayBegin(with: reader.peek() | 0x20, reader.peek(1) | 0x20) else { return nil }
    for word in words where reader.take(word) {
      let end = reader.at
      if word == "aanhangsel" || word == "handelingen" {
        return hasNumberWordNear(reader) ? start..<end : nil
      }
      if word.utf8.last == 0x2E || hasDigitNear(reader) { return start..<end }
      return nil
    }
    return nil
  }

  /// Whether one of the words begins with two letters, in lower case.
  ///
  /// Most places where no citation stands are a `van` or an `eerste`: no word is compared there.
  private static func mayBegin(with first: UInt8, _ second: UInt8) -> Bool {
    switch first {
    case 0x6B: second == 0x61 || second == 0x73  // ka, ks
    case 0x68, 0x61: second == 0x61  // ha, aa
    case 0x73: second == 0x74  // st
    case 0x74: second == 0x72  // tr
    case 0x65: second == 0x63  // ec
    case 0x6C: second == 0x6A  // lj
    default: false
    }
  }

  /// A dossier number with `nr.` close behind it.
  private static func numbered(_ reader: inout TextReader, from start: Int) -> Range<Int>? {
    guard DossierNumber.read(&reader) != nil else { return nil }
    return hasNumberWordNear(reader, within: 16) ? start..<reader.at : nil
  }

  private static func hasNumberWordNear(_ reader: TextReader, within reach: Int = 40) -> Bool {
    var ahead = reader
    let limit = min(ahead.bytes.count, ahead.at + reach)
    while ahead.at < limit {
      if ahead.isAtWordStart {
        if NumberList.readNumberWord(&ahead) != nil {
          ahead.skipSpaces()
          return ASCII.isDigit(ahead.peek())
        }
      }
      ahead.at += 1
    }
    return false
  }

  private static func hasDigitNear(_ reader: TextReader) -> Bool {
    let limit = min(reader.bytes.count, reader.at + 40)
    return reader.bytes[reader.at..<limit].contains(where: ASCII.isDigit)
  }

  /// The diagnostics of a passage: suspects outside every citation.
  static func diagnostics(
    _ suspects: ArraySlice<Range<Int>>, outside references: [Reference], in passage: Passage
  ) -> [Diagnostic] {
    suspects.filter { suspect in !references.contains { $0.range.overlaps(suspect) } }.map {
      Diagnostic(
        id: "reference.possibly-missed", severity: .note,
        message: "«\(passage.text(of: $0))» lijkt op een verwijzing en is niet als zodanig gelezen",
        span: passage.span(of: $0))
    }
  }
}
