internal import DutchText

/// The members of parliament after whom a motion or an amendment is called.
///
///     de leden Kathmann en Maatoug     Van Baarle-Dassen     Bontenbal/Grinwis     de Kort c.s.
enum MemberNames {
  private static let prefixes: Set<String> = [
    "van", "de", "der", "den", "ter", "ten", "te", "el", "'t", "’t", "in", "von", "la", "le", "al",
  ]

  /// Words with a capital after `motie` that name no member.
  private static let others = [
    "kamer", "wet", "tweede", "eerste", "tk", "ek", "nr", "ii", "i", "stb", "handelingen",
    "besluit",
  ]

  /// Reads names joined by `en`, commas, slashes and hyphens; where they end.
  static func read(_ reader: inout TextReader) -> Range<Int>? {
    let start = reader.at
    guard readName(&reader) else { return nil }
    var end = reader.at
    for _ in 0..<12 {
      skipParty(&reader)
      end = reader.at
      reader.skipSpaces()
      if reader.take("c.s.") || reader.takeWord("c.s") { return start..<reader.at }
      let hasMark = reader.take(0x2C) || reader.take(0x2F) || reader.takeDash()
      reader.skipSpaces()
      let hasAnd = reader.takeWord("en")
      reader.skipSpaces()
      guard hasMark || hasAnd, readName(&reader) else { break }
      end = reader.at
    }
    reader.at = end
    return start..<end
  }

  /// Passes ` (GroenLinks-PvdA)`; brackets with a digit hold a citation and no party.
  private static func skipParty(_ reader: inout TextReader) {
    let before = reader.at
    reader.skipSpaces()
    guard reader.take(0x28) else {
      reader.at = before
      return
    }
    for _ in 0..<24 where reader.peek() != 0x29 && !reader.isAtEnd {
      if ASCII.isDigit(reader.peek()), reader.peek(-1) == 0x20 { break }
      reader.at += 1
    }
    if !reader.take(0x29) { reader.at = before }
  }

  /// Reads prefixes and one or more capitalised words: `Van der Lee`, `Léon de Jong`.
  private static func readName(_ reader: inout TextReader) -> Bool {
    var hasCapital = false
    var end = reader.at
    for _ in 0..<6 {
      let from = reader.at
      while isNameByte(reader) { reader.at += 1 }
      guard reader.at > from else { break }
      let word = reader.text(from..<reader.at)
      let isPrefix = prefixes.contains(word.lowercased())
      if !hasCapital, isOther(word.lowercased()) { return false }
      guard ASCII.isUpper(reader.bytes[from]) || reader.bytes[from] >= 0xC3 || isPrefix else {
        break
      }
      if !isPrefix {
        hasCapital = true
        end = reader.at
      }
      guard reader.peek() == 0x20 else { break }
      reader.at += 1
    }
    reader.at = end
    return hasCapital
  }

  private static func isOther(_ word: String) -> Bool {
    word.hasPrefix("kamer") || others.contains(word)
  }

  private static func isNameByte(_ reader: TextReader) -> Bool {
    let byte = reader.peek()
    return ASCII.isLetter(byte) || byte == 0x27
      || (byte >= 0x80 && reader.spaceLength == 0
        && reader.dashLength == 0)
  }

  /// The names without prefixes, first names and `c.s.`, sorted: what two mentions share.
  static func key(_ words: String) -> [String] {
    var keys: [String] = []
    let bytes = Array(words.lowercased().utf8)
    for part in bytes.split(whereSeparator: { $0 == 0x2C || $0 == 0x2F || $0 == 0x2D }) {
      for name in String(decoding: part, as: UTF8.self).split(separator: " en ") {
        let last = name.split(separator: " ").last { $0 != "c.s." && !$0.hasPrefix("(") }
        if let last { keys.append(String(last)) }
      }
    }
    return keys.sorted()
  }
}
