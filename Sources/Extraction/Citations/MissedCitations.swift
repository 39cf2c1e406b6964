internal import DutchText
internal import LetterModel

/// The audit: words that look like a citation and stand in none.
///
///     Kamerstuk over de banenafspraak   →   reference.possibly-missed
///
/// It makes recall visible; it invents no reference.
enum MissedCitations {
  /// The most that are reported of one letter: a text full of them is no letter.
  static let most = 200

  /// Beginnings of words, not words: `kamerstukdossier` and `kst-36200` count too.
  private static let beginnings = [
    "kamerstukken", "kamerstuk", "kamerst.", "kst-", "handelingen", "aanhangsel", "stb.", "stcrt.",
    "trb.", "ecli:", "ljn",
  ]

  /// The suspicious words that begin at a place where no form found a citation.
  static func suspect(at start: Int, in bytes: [UInt8]) -> Range<Int>? {
    var reader = ByteCursor(bytes, at: start)
    if ASCII.isDigit(reader.peek()) { return numbered(&reader, from: start) }
    guard mayBegin(with: reader.peek() | 0x20, reader.peek(1) | 0x20),
      beginnings.contains(where: { reader.take($0) })
    else { return nil }
    let end = reader.at
    if reader.bytes[start] | 0x20 == 0x68 || end - start == 10 && reader.peek(-2) | 0x20 == 0x65 {
      return hasNumberWordNear(reader) ? start..<end : nil  // handelingen, aanhangsel
    }
    return reader.peek(-1) == 0x2E || hasDigitNear(reader) ? start..<end : nil
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
  private static func numbered(_ reader: inout ByteCursor, from start: Int) -> Range<Int>? {
    guard DossierNumber.skip(&reader) != nil else { return nil }
    return hasNumberWordNear(reader, within: 16) ? start..<reader.at : nil
  }

  private static func hasNumberWordNear(_ reader: ByteCursor, within reach: Int = 40) -> Bool {
    var ahead = reader
    let limit = min(ahead.bytes.count, ahead.at + reach)
    while ahead.at < limit {
      let byte = ahead.peek() | 0x20
      if byte == 0x6E || byte == 0x6F || byte == 0x73 || byte == 0x6C, ahead.isAtWordStart,
        NumberList.readNumberWord(&ahead) != nil
      {
        ahead.skipSpaces()
        return ASCII.isDigit(ahead.peek())
      }
      ahead.at += 1
    }
    return false
  }

  private static func hasDigitNear(_ reader: ByteCursor) -> Bool {
    let limit = min(reader.bytes.count, reader.at + 40)
    return reader.bytes[reader.at..<limit].contains(where: ASCII.isDigit)
  }

  /// The diagnostics of a passage: suspects outside every citation.
  static func diagnostics(
    _ suspects: ArraySlice<Range<Int>>, outside citations: [Citation], in passage: Passage
  ) -> [Diagnostic] {
    suspects.filter { suspect in !citations.contains { $0.range.overlaps(suspect) } }.map {
      let words = passage.text(of: $0)
      return Diagnostic(
        .possiblyMissed,
        Message(
          english: "«\(words)» looks like a citation and was not read as one",
          dutch: "«\(words)» lijkt op een verwijzing, maar is niet zo gelezen"),
        span: passage.span(of: $0))
    }
  }
}

extension DiagnosticKind {
  static let possiblyMissed = DiagnosticKind(
    "reference.possibly-missed", .note,
    "Words that look like a citation stand in none that was read.")
}
