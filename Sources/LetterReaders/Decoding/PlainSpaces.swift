internal import DutchText
internal import LetterModel

/// Makes the spaces of a text plain, and takes out the signs that nobody sees.
///
///     Kamerstukken II 2022/23      a no-break space between the words is a space
///     ministe­rie                   a soft hyphen within a word is nothing
///     2.764 Â | 400 mÂ²             a no-break space or sign that was decoded twice: no letter
///
/// What is read does not depend on how a program set its lines; spans still point at the file's own
/// bytes. A space that sets words in, or that stands between digits, stays as it is: both say something.
/// So does a soft hyphen at a line's end.
enum PlainSpaces {
  /// What a sign is to be read as.
  private enum Reading { case space, nothing, debris }

  /// The same source with plain spaces.
  static func made(in source: SourceText) -> SourceText {
    let text = source.text
    guard let first = first(in: text, from: source.textStart) else { return source }
    var plain: [UInt8] = []
    var offsets: [UInt32] = []
    plain.reserveCapacity(text.count)
    offsets.reserveCapacity(text.count + 1)
    func keep(_ range: Range<Int>) {
      plain.append(contentsOf: text[range])
      for at in range { offsets.append(UInt32(source.sourceOffset(of: at))) }
    }
    keep(0..<first)
    var at = first
    // The end of the last space that stayed as it is.
    var kept = -1
    while at < text.count {
      guard let (reading, length) = sign(in: text, at: at) else {
        keep(at..<(at + 1))
        at += 1
        continue
      }
      let end = at + length
      switch reading {
      case .space where kept != at && parts(at..<end, text):
        offsets.append(UInt32(source.sourceOffset(of: at)))
        plain.append(0x20)
      case .nothing where !endsLine(end, text): break
      case .debris: break
      default:
        keep(at..<end)
        kept = end
      }
      at = end
    }
    offsets.append(UInt32(source.sourceOffset(of: text.count)))
    return SourceText(
      file: source.file, bytes: source.bytes, encoding: source.encoding, text: plain,
      textStart: source.textStart, offsets: offsets)
  }

  /// Where the first such sign stands.
  private static func first(in text: [UInt8], from start: Int) -> Int? {
    let bytes = text.span
    var at = start
    while at < bytes.count {
      if bytes[at] >= 0xC2, sign(in: text, at: at) != nil { return at }
      at += 1
    }
    return nil
  }

  private static func sign(in text: [UInt8], at: Int) -> (Reading, length: Int)? {
    guard at + 1 < text.count else { return nil }
    switch (text[at], text[at + 1]) {
    case (0xC2, 0xA0): return (.space, 2)
    case (0xC2, 0xAD): return (.nothing, 2)
    case (0xC3, 0x82) where isDebris(at, text): return (.debris, 2)
    default: break
    }
    guard at + 2 < text.count else { return nil }
    switch (text[at], text[at + 1], text[at + 2]) {
    case (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xAF), (0xE2, 0x81, 0x9F), (0xE3, 0x80, 0x80):
      return (.space, 3)
    case (0xE2, 0x80, 0x8B), (0xE2, 0x81, 0xA0), (0xEF, 0xBB, 0xBF): return (.nothing, 3)
    default: return nil
    }
  }

  /// Whether an `Â` is what is left of a sign of two bytes that was decoded byte by byte: no letter goes on
  /// after it, and none that is a capital too stands before it.
  private static func isDebris(_ at: Int, _ text: [UInt8]) -> Bool {
    if at > 0, ASCII.isUpper(text[at - 1]) { return false }
    guard at + 2 < text.count else { return true }
    let next = text[at + 2]
    return next <= 0x20 || next == 0xC2 || next == UInt8(ascii: "|") || next == UInt8(ascii: "<")
  }

  /// Whether a space stands between words: not at the edge of a line, a tag or a cell, beside no other
  /// space, and between no two digits.
  private static func parts(_ range: Range<Int>, _ text: [UInt8]) -> Bool {
    guard range.lowerBound > 0, range.upperBound < text.count else { return false }
    let before = text[range.lowerBound - 1]
    let after = text[range.upperBound]
    guard before > 0x20, after > 0x20, !">|".utf8.contains(before),
      sign(in: text, at: range.upperBound) == nil
    else { return false }
    return !(ASCII.isDigit(before) && ASCII.isDigit(after))
  }

  /// Whether a line ends behind white space.
  private static func endsLine(_ start: Int, _ text: [UInt8]) -> Bool {
    var at = start
    while at < text.count, text[at] == 0x20 || text[at] == 0x09 || text[at] == 0x0D { at += 1 }
    return at == text.count || text[at] == 0x0A || text[at] == 0x0C
  }
}
