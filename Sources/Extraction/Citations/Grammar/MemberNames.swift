internal import DutchText

/// The members of parliament after whom a motion or an amendment is called.
///
///     de leden Kathmann en Maatoug     Van Baarle-Dassen     Bontenbal/Grinwis     de Kort c.s.
enum MemberNames {
  private static let prefixes = WordClass("citation.member.prefix")

  /// Words with a capital after `motie` that name no member.
  private static let others = WordClass("citation.member.other")

  /// Reads names joined by `en`, commas, slashes and hyphens; where they end.
  static func read(_ reader: inout ByteCursor) -> Range<Int>? {
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
  private static func skipParty(_ reader: inout ByteCursor) {
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
  private static func readName(_ reader: inout ByteCursor) -> Bool {
    var hasCapital = false
    var end = reader.at
    for _ in 0..<6 {
      let from = reader.at
      while isNameByte(reader) { reader.at += 1 }
      guard reader.at > from else { break }
      let isPrefix = fills(prefixes, from..<reader.at, reader)
      if !hasCapital, isOther(from..<reader.at, reader) { return false }
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

  /// Whether one of these words is all that stands in a range.
  private static func fills(_ words: WordClass, _ range: Range<Int>, _ reader: ByteCursor) -> Bool {
    range.count <= 12 && ByteCursor.isWordEnd(reader.bytes, at: range.upperBound)
      && words.contains(reader.bytes, range)
  }

  private static func isOther(_ range: Range<Int>, _ reader: ByteCursor) -> Bool {
    var ahead = ByteCursor(reader.bytes, at: range.lowerBound)
    return (reader.bytes[range.lowerBound] | 0x20 == 0x6B && ahead.take("kamer"))
      || fills(others, range, reader)
  }

  private static func isNameByte(_ reader: ByteCursor) -> Bool {
    let byte = reader.peek()
    return ASCII.isLetter(byte) || byte == 0x27
      || (byte >= 0x80 && reader.spaceLength == 0
        && reader.dashLength == 0)
  }

  /// The last names without prefixes, first names and `c.s.`, sorted: what two mentions share.
  static func key(_ words: String) -> [UInt8] {
    let bytes = Array(words.utf8)
    var names: [ArraySlice<UInt8>] = []
    var last: Range<Int>?
    var at = 0
    while at <= bytes.count {
      var end = at
      while end < bytes.count, !isGap(bytes[end]) { end += 1 }
      let isAnd = end - at == 2 && bytes[at] == 0x65 && bytes[at + 1] == 0x6E
      if end > at, !isAnd, bytes[at] != 0x28, !bytes[at..<end].elementsEqual("c.s.".utf8) {
        last = at..<end
      }
      let ends = isAnd || end >= bytes.count || bytes[end] != 0x20
      if ends, let name = last {
        names.append(bytes[name])
        last = nil
      }
      at = end + 1
    }
    names.sort { $0.lexicographicallyPrecedes($1) }
    var key: [UInt8] = []
    for name in names {
      for byte in name { key.append(ASCII.isUpper(byte) ? byte | 0x20 : byte) }
      key.append(0)
    }
    return key
  }

  /// Whether a byte parts names or their words: a space, a comma, a slash, a hyphen.
  private static func isGap(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x2C || byte == 0x2F || byte == 0x2D
  }
}
