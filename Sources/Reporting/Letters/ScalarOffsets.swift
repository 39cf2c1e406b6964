internal import LetterModel

/// Turns byte offsets of reading text into offsets in Unicode scalars, which others can use.
///
///     € 12,50 per stuk      bytes 4..<9   →   [2, 7]
///
/// It goes on from where it was asked last, so that the records of a paragraph, which come in reading
/// order, cost one walk over it together.
struct ScalarOffsets {
  private var place: Place?
  private var byte = 0
  private var scalar = 0

  /// The offsets of a range in the reading text at a place.
  mutating func range(_ range: Range<Int>, at place: Place, in text: [UInt8]) -> Range<Int> {
    let start = offset(of: range.lowerBound, at: place, in: text)
    return start..<max(start, offset(of: range.upperBound, at: place, in: text))
  }

  /// The offset of a byte in the reading text at a place; one beyond its end is its end.
  mutating func offset(of target: Int, at place: Place, in text: [UInt8]) -> Int {
    if self.place != place || target < byte / 2 {
      self.place = place
      byte = 0
      scalar = 0
    }
    let target = min(max(target, 0), text.count)
    if target >= byte {
      scalar += Self.scalars(in: text.span, from: byte, to: target)
    } else {
      scalar -= Self.scalars(in: text.span, from: target, to: byte)
    }
    byte = target
    return scalar
  }

  /// How many scalars begin in a stretch of UTF-8.
  private static func scalars(in text: Span<UInt8>, from start: Int, to end: Int) -> Int {
    let ones: UInt64 = 0x0101_0101_0101_0101
    var count = end - start
    var at = start
    while at + 8 <= end {
      let word = unsafe text.bytes.unsafeLoadUnaligned(fromByteOffset: at, as: UInt64.self)
      count -= ((word >> 7) & ~(word >> 6) & ones).nonzeroBitCount
      at += 8
    }
    while at < end {
      if text[at] & 0xC0 == 0x80 { count -= 1 }
      at += 1
    }
    return count
  }
}
