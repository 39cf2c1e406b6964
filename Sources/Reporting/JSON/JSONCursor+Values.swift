internal import LetterModel

/// The values of a letter's records.
extension JSONCursor {
  /// Writes a string.
  @inline(__always)
  mutating func string(_ text: String) { string(text.utf8.span) }

  /// Writes a string, or `null`.
  @inline(__always)
  mutating func string(_ text: String?) {
    if let text { string(text) } else { literal("null") }
  }

  /// Writes a word of this program, which needs no escape: two bytes more than it has.
  @inline(__always)
  mutating func name(_ name: String) {
    byte(UInt8(ascii: "\""))
    json(name.utf8.span)
    byte(UInt8(ascii: "\""))
  }

  /// Writes a word of this program, or `null`.
  @inline(__always)
  mutating func name(_ name: String?) {
    if let name { self.name(name) } else { literal("null") }
  }

  /// Writes an integer, or `null`.
  @inline(__always)
  mutating func integer(_ value: Int?) {
    if let value { integer(value) } else { literal("null") }
  }

  /// Writes a number with the digits that were printed, or `null`.
  @inline(__always)
  mutating func number(_ value: PrintedNumber?) {
    if let value { number(value) } else { literal("null") }
  }

  /// Writes a number with the digits that were printed.
  ///
  ///     588 × 10^-1   →   58.8
  ///     130 × 10^6    →   130000000
  mutating func number(_ value: PrintedNumber) {
    guard value.exponent != 0 else { return integer(value.coefficient) }
    guard (-20...20).contains(value.exponent) else {
      integer(value.coefficient)
      byte(UInt8(ascii: "e"))
      return integer(value.exponent)
    }
    guard value.exponent < 0 else {
      integer(value.coefficient)
      guard value.coefficient != 0 else { return }
      for _ in 0..<value.exponent { byte(UInt8(ascii: "0")) }
      return
    }
    if value.coefficient < 0 { byte(UInt8(ascii: "-")) }
    fraction(value.coefficient.magnitude, places: -value.exponent)
  }

  /// Writes an integer with a point before its last digits.
  private mutating func fraction(_ value: UInt, places: Int) {
    // 10^20 is more than an integer holds: twenty decimals are all that there is.
    var power: UInt = 1
    for _ in 0..<(places < 20 ? places : 0) { power *= 10 }
    let (whole, rest) = places < 20 ? value.quotientAndRemainder(dividingBy: power) : (0, value)
    digits(whole)
    byte(UInt8(ascii: "."))
    if places == 1 { return byte(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest)) }
    digits(rest, count: places)
  }
}
