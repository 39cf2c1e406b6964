public import LetterModel

extension JSONByteWriter {
  /// Writes an integer.
  public mutating func integer(_ value: Int) {
    separate()
    append(addingCapacity: 20) { $0.append(integer: value) }
  }

  /// Writes an integer, or `null`.
  public mutating func integer(_ value: Int?) {
    if let value { integer(value) } else { null() }
  }

  /// Writes a number with the digits that were printed, or `null`.
  ///
  ///     588 × 10^-1   →   58.8
  ///     130 × 10^6    →   130000000
  public mutating func number(_ value: PrintedNumber?) {
    guard let value else { return null() }
    separate()
    append(addingCapacity: 64) { $0.append(number: value) }
  }
}

extension OutputSpan<UInt8> {
  /// Appends the digits of an integer, at most 20 bytes.
  @inline(__always)
  mutating func append(integer value: Int) {
    if value < 0 { append(UInt8(ascii: "-")) }
    append(digits: value.magnitude)
  }

  /// Appends the digits of an unsigned integer, at most 20 bytes.
  @inline(__always)
  mutating func append(digits value: UInt) {
    var count = 1
    var limit: UInt = 10
    while value >= limit {
      count += 1
      let (next, overflow) = limit.multipliedReportingOverflow(by: 10)
      if overflow { break }
      limit = next
    }
    precondition(count <= freeCapacity, "room for what is appended")
    unsafe withUnsafeMutableBufferPointer { buffer, used in
      var rest = value
      var at = used + count
      while at > used {
        at -= 1
        unsafe buffer[at] = UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: rest % 10)
        rest /= 10
      }
      used += count
    }
  }

  /// Appends a number as JSON, at most 64 bytes.
  mutating func append(number: PrintedNumber) {
    guard (-20...20).contains(number.exponent) else {
      append(integer: number.coefficient)
      append(UInt8(ascii: "e"))
      append(integer: number.exponent)
      return
    }
    guard number.exponent < 0 else {
      append(integer: number.coefficient)
      guard number.coefficient != 0 else { return }
      for _ in 0..<number.exponent { append(UInt8(ascii: "0")) }
      return
    }
    if number.coefficient < 0 { append(UInt8(ascii: "-")) }
    var power: UInt = 1
    var places = -number.exponent
    while places > 0, power <= UInt.max / 100 {
      power *= 10
      places -= 1
    }
    // With more decimals than the digits of an integer the fraction begins with zeros.
    let magnitude = number.coefficient.magnitude
    let whole = places == 0 ? magnitude / power : 0
    var fraction = places == 0 ? magnitude % power : magnitude
    append(digits: whole)
    append(UInt8(ascii: "."))
    for _ in 0..<places where fraction < power { append(UInt8(ascii: "0")) }
    while power >= 10 {
      power /= 10
      append(UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: fraction / power))
      fraction %= power
    }
  }
}
