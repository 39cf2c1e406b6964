internal import DutchText
internal import LetterModel

/// What may follow a dossier number in a letterhead: `XV`, `B`, `(R 1669)`.
enum DossierSuffix {
  /// The budget chapter at an offset: capitals, a roman number or a fund's letter.
  static func read(_ head: HeadPassage, at offset: Int) -> (text: String, end: Int)? {
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
