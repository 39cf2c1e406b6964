internal import DutchText
internal import LetterModel

/// What may follow a dossier number in a letterhead: `XV`, `B`, `-20`, `(R 1669)`.
enum DossierSuffix {
  /// The part of a dossier that an offset names, as it stands in an identifier.
  static func read(_ head: HeadPassage, at offset: Int) -> (text: String, end: Int)? {
    council(head, at: offset) ?? kingdom(head, at: offset) ?? chapter(head, at: offset)
  }

  /// The two digits of a council of the European Union: `21 501-20`.
  private static func council(_ head: HeadPassage, at offset: Int) -> (text: String, end: Int)? {
    let end = offset + 3
    guard end <= head.bytes.count, head.bytes[offset] == UInt8(ascii: "-"),
      ASCII.isDigit(head.bytes[offset + 1]), ASCII.isDigit(head.bytes[offset + 2]),
      end == head.bytes.count || !ASCII.isWord(head.bytes[end])
    else { return nil }
    return (String(decoding: head.bytes[(offset + 1)..<end], as: UTF8.self), end)
  }

  /// The number of a bill for the whole Kingdom: `23 908 (R 1519)` is `R1519`.
  private static func kingdom(_ head: HeadPassage, at offset: Int) -> (text: String, end: Int)? {
    let start = head.afterSpaces(offset)
    guard head.reads("(r", at: start) else { return nil }
    let first = head.afterSpaces(start + 2)
    var end = first
    while end < head.bytes.count, ASCII.isDigit(head.bytes[end]) { end += 1 }
    guard (3...4).contains(end - first), end < head.bytes.count,
      head.bytes[end] == UInt8(ascii: ")")
    else { return nil }
    return ("R" + String(decoding: head.bytes[first..<end], as: UTF8.self), end + 1)
  }

  /// A budget's chapter: capitals, a roman number or a fund's letter.
  private static func chapter(_ head: HeadPassage, at offset: Int) -> (text: String, end: Int)? {
    var at = offset
    guard at < head.bytes.count else { return nil }
    if head.bytes[at] == UInt8(ascii: "-") { at += 1 } else { at = head.afterSpaces(at) }
    var end = at
    while end < head.bytes.count, ASCII.isUpper(head.bytes[end]) { end += 1 }
    guard end > at, end - at <= 6, end == head.bytes.count || !ASCII.isWord(head.bytes[end]) else {
      return nil
    }
    let letters = head.bytes[at..<end]
    let isRoman = letters.allSatisfy { "IVXLC".utf8.contains($0) }
    guard isRoman || letters.count == 1 else { return nil }
    return (String(decoding: letters, as: UTF8.self), end)
  }
}
