internal import LetterModel

/// A place in a buffer where JSON is written, with room that was asked for beforehand.
///
/// A record asks for room once, for the most that it can need, and its members are then written one
/// after the other without growing anything. Every write is held against the end of the room: a
/// record that asked for too little traps and never writes past it. So this is the one type that
/// writes through a pointer, and nothing that it offers can go wrong.
@safe
struct JSONCursor: ~Copyable {
  private var next: UnsafeMutablePointer<UInt8>
  private let start: UnsafeMutablePointer<UInt8>
  private let end: UnsafeMutablePointer<UInt8>

  /// A cursor at the beginning of some room, which must outlive it.
  @unsafe @inline(__always)
  init(start: UnsafeMutablePointer<UInt8>, count: Int) {
    unsafe self.start = start
    unsafe next = start
    unsafe end = start + count
  }

  /// How many bytes were written.
  var count: Int {
    @inline(__always) get { unsafe next - start }
  }

  /// The most bytes that a string of some bytes of UTF-8 takes: each may become `\u0001`.
  @inline(__always)
  static func room(forString count: Int) -> Int { count * 6 + 10 }

  /// The most bytes that a number takes.
  static let numberRoom = 64

  /// Takes room for some bytes, which the caller writes.
  @unsafe @inline(__always)
  private mutating func taking(_ count: Int) -> UnsafeMutablePointer<UInt8> {
    unsafe precondition(count <= end - next, "room for what is written")
    let taken = unsafe next
    unsafe next += count
    return unsafe taken
  }

  /// Writes one byte.
  @inline(__always)
  mutating func byte(_ byte: UInt8) {
    unsafe taking(1).pointee = byte
  }

  /// Writes JSON as it stands: names of members and what stands between their values.
  @inline(__always)
  mutating func literal(_ text: StaticString) {
    let count = text.utf8CodeUnitCount
    unsafe taking(count).update(from: text.utf8Start, count: count)
  }

  /// Writes bytes that are JSON already.
  mutating func json(_ other: Span<UInt8>) {
    unsafe other.withUnsafeBufferPointer { source in
      guard let from = source.baseAddress else { return }
      unsafe taking(source.count).update(from: from, count: source.count)
    }
  }

  /// Writes an integer.
  @inline(__always)
  mutating func integer(_ value: Int) {
    if value < 0 { byte(UInt8(ascii: "-")) }
    digits(value.magnitude)
  }

  /// Writes the digits of an unsigned integer: up to eight of them together.
  @inline(never)
  mutating func digits(_ value: UInt) {
    guard value < 100_000_000, unsafe end - next >= 8 else {
      return digits(value, count: Self.digitCount(of: value))
    }
    let all = Self.eightDigits(of: UInt64(value))
    // One digit at least stands for zero.
    let zeros = min((all.trailingZeroBitCount / 8), 7)
    let written = (all | 0x3030_3030_3030_3030) >> UInt64(zeros * 8)
    unsafe UnsafeMutableRawPointer(next).storeBytes(of: written.littleEndian, as: UInt64.self)
    unsafe next += 8 - zeros
  }

  /// The eight digits of a number below 10^8, the first in the lowest byte.
  ///
  /// Halves are parted three times, all of them in one multiplication: four digits, two, one.
  @inline(__always)
  private static func eightDigits(of value: UInt64) -> UInt64 {
    let thousands = value / 10_000
    let fours = thousands | (value - thousands * 10_000) << 32
    let hundreds = (fours &* 5243) >> 19 & 0x0000_007F_0000_007F
    let twos = hundreds | (fours &- hundreds &* 100) << 16
    let tens = (twos &* 103) >> 10 & 0x000F_000F_000F_000F
    return tens | (twos &- tens &* 10) << 8
  }

  /// Writes the last `count` digits of an integer, with zeros in front where it has fewer.
  mutating func digits(_ value: UInt, count: Int) {
    let first = unsafe taking(count)
    var rest = value
    var at = count
    while at >= 2 {
      let (quotient, remainder) = rest.quotientAndRemainder(dividingBy: 100)
      at -= 2
      unsafe UnsafeMutableRawPointer(first + at).storeBytes(
        of: UnsafeRawPointer(Self.pairs.utf8Start + Int(truncatingIfNeeded: remainder) &* 2)
          .loadUnaligned(as: UInt16.self), as: UInt16.self)
      rest = quotient
    }
    if at == 1 { unsafe first.pointee = UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: rest % 10) }
  }

  private static func digitCount(of value: UInt) -> Int {
    var count = 1
    var limit: UInt = 10
    while value >= limit {
      count += 1
      let (next, overflow) = limit.multipliedReportingOverflow(by: 10)
      if overflow { break }
      limit = next
    }
    return count
  }

  /// `00`, `01`, … `99`.
  private static var pairs: StaticString {
    @inline(__always) get {
      """
      00010203040506070809101112131415161718192021222324252627282930313233343536373839\
      40414243444546474849505152535455565758596061626364656667686970717273747576777879\
      8081828384858687888990919293949596979899
      """
    }
  }

  /// Writes a string that is UTF-8 already, with its quotation marks.
  ///
  /// Eight bytes are looked at and copied together as long as none of them needs an escape.
  @inline(never)
  mutating func string(_ text: Span<UInt8>) {
    unsafe precondition(Self.room(forString: text.count) <= end - next, "room for a string")
    byte(UInt8(ascii: "\""))
    unsafe text.withUnsafeBufferPointer { source in
      guard var from = unsafe UnsafeRawPointer(source.baseAddress) else { return }
      let stop = unsafe from + source.count
      while unsafe stop - from >= 8 {
        let word = unsafe from.loadUnaligned(as: UInt64.self)
        unsafe UnsafeMutableRawPointer(next).storeBytes(of: word, as: UInt64.self)
        let found = JSONEscape.needed(in: word)
        let clean = found == 0 ? 8 : UInt64(littleEndian: found).trailingZeroBitCount / 8
        unsafe from += clean
        unsafe next += clean
        guard found != 0 else { continue }
        unsafe escape(from.load(as: UInt8.self))
        unsafe from += 1
      }
      if unsafe stop - from >= 4 {
        let word = unsafe from.loadUnaligned(as: UInt32.self)
        if JSONEscape.needed(in: UInt64(word) | 0x2020_2020 << 32) == 0 {
          unsafe UnsafeMutableRawPointer(next).storeBytes(of: word, as: UInt32.self)
          unsafe from += 4
          unsafe next += 4
        }
      }
      while unsafe from < stop {
        let byte = unsafe from.load(as: UInt8.self)
        if JSONEscape.isNeeded(for: byte) { escape(byte) } else { self.byte(byte) }
        unsafe from += 1
      }
    }
    byte(UInt8(ascii: "\""))
  }

  /// RFC 8259: a quotation mark, a backslash and the characters before the space are escaped.
  @inline(never)
  private mutating func escape(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): literal(#"\""#)
    case UInt8(ascii: "\\"): literal(#"\\"#)
    case 0x0A: literal(#"\n"#)
    case 0x0D: literal(#"\r"#)
    case 0x09: literal(#"\t"#)
    default:
      literal(#"\u00"#)
      for digit in [byte >> 4, byte & 15] {
        self.byte((digit < 10 ? UInt8(ascii: "0") : UInt8(ascii: "a") - 10) + digit)
      }
    }
  }
}
