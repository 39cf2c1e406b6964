/// Where words begin and end, forwards and backwards from an offset.
///
/// All steps are bounded, so a hostile text cannot make a look around an offset cost more than a
/// few dozen bytes.
public enum DutchWord {
  /// No Dutch word that is looked up here is longer.
  static let longest = 48

  /// Whether a letter, or a byte of one beyond ASCII (`é`, `ë`), stands at an offset.
  @inlinable public static func isLetter(in text: [UInt8], at offset: Int) -> Bool {
    guard offset >= 0, offset < text.count else { return false }
    let byte = text[offset]
    if byte < 0x80 { return ASCII.isLetter(byte) }
    // U+00C0 to U+024F only: quotes, dashes and spaces beyond ASCII are no letters.
    if byte >= 0xC3, byte <= 0xC9 { return true }
    guard byte < 0xC0, offset > 0 else { return false }
    let lead = text[offset - 1]
    return lead >= 0xC3 && lead <= 0xC9
  }

  /// Where the letters end that begin at an offset.
  public static func end(in text: [UInt8], from start: Int) -> Int {
    var at = start
    let limit = min(text.count, start + longest)
    while at < limit, ASCII.isLetter(text[at]) || isLetter(in: text, at: at) { at += 1 }
    return at
  }

  /// Where the letters begin that end before an offset.
  public static func start(in text: [UInt8], before end: Int) -> Int {
    var at = end
    while end - at < longest, isLetter(in: text, at: at - 1) { at -= 1 }
    return at
  }

  /// The offset after the spaces, no-break and thin spaces that begin at an offset; two at most.
  public static func skipSpaces(in text: [UInt8], at start: Int) -> Int {
    var at = start
    for _ in 0..<2 {
      guard let length = spaceLength(in: text, at: at) else { break }
      at += length
    }
    return at
  }

  /// The offset before the spaces that end before an offset; two at most.
  public static func skipSpaces(in text: [UInt8], before end: Int) -> Int {
    var at = end
    for _ in 0..<2 {
      if at >= 1, text[at - 1] == 0x20 {
        at -= 1
      } else if at >= 2, text[at - 1] == 0xA0, text[at - 2] == 0xC2 {
        at -= 2
      } else if at >= 3, text[at - 3] == 0xE2, text[at - 2] == 0x80,
        isThinSpace(text[at - 1])
      {
        at -= 3
      } else {
        break
      }
    }
    return at
  }

  /// The word after the spaces at an offset; `nil` where something else follows.
  public static func after(in text: [UInt8], _ offset: Int) -> Range<Int>? {
    let start = skipSpaces(in: text, at: offset)
    let end = end(in: text, from: start)
    return end > start ? start..<end : nil
  }

  /// The word before the spaces that end at an offset; `nil` where something else stands there.
  public static func before(in text: [UInt8], _ offset: Int) -> Range<Int>? {
    let end = skipSpaces(in: text, before: offset)
    let start = start(in: text, before: end)
    return end > start ? start..<end : nil
  }

  /// The length of the space, no-break space or thin space at an offset.
  public static func spaceLength(in text: [UInt8], at offset: Int) -> Int? {
    guard offset < text.count else { return nil }
    switch text[offset] {
    case 0x20: return 1
    case 0xC2 where offset + 1 < text.count && text[offset + 1] == 0xA0: return 2
    case 0xE2
    where offset + 2 < text.count && text[offset + 1] == 0x80
      && isThinSpace(text[offset + 2]):
      return 3
    default: return nil
    }
  }

  /// Whether E2 80 and this byte are a space that printers set between digits: U+2007 to U+200A and
  /// U+202F.
  private static func isThinSpace(_ last: UInt8) -> Bool {
    (0x87...0x8A).contains(last) || last == 0xAF
  }

  /// Whether a word is this one, in these very letters.
  @inlinable @inline(__always)
  public static func matches(_ text: [UInt8], _ range: Range<Int>, _ word: StaticString) -> Bool {
    guard range.count == word.utf8CodeUnitCount, range.upperBound <= text.count else {
      return false
    }
    let start = unsafe word.utf8Start
    for offset in 0..<range.count
    where unsafe text[range.lowerBound + offset] != start[offset] {
      return false
    }
    return true
  }
}
