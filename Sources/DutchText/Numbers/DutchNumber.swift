public import LetterModel

/// A number found in a text.
public struct ReadNumber: Sendable, Equatable {
  /// The value as printed.
  public var value: PrintedNumber
  /// The bytes of the number, its sign included.
  public var range: Range<Int>

  /// A number and where it stands.
  public init(value: PrintedNumber, range: Range<Int>) {
    self.value = value
    self.range = range
  }
}

extension DutchNumber {
  /// Reads the digits that begin at an offset.
  ///
  ///     Het budget is 1.250,50 euro.
  ///                   ^~~~~~~~ 125050 × 10^-2
  ///
  /// Dots stand between groups of three digits, a comma before decimals; so may a space, a
  /// no-break space or a thin space between groups, where `spaces` allows it. A dot or comma that
  /// no digit follows ends the number. `20.23` is read as `20`: its dot separates no group of
  /// three.
  ///
  /// - Precondition: a digit stands at `start`.
  public static func digits(
    in text: [UInt8], at start: Int, spaces: Bool = false
  ) -> ReadNumber? {
    var at = start
    var value = 0
    var digits = 0
    func digit(_ offset: Int) -> Int? {
      offset < text.count && ASCII.isDigit(text[offset]) ? Int(text[offset] & 15) : nil
    }
    while let next = digit(at) {
      let (product, overflow) = value.multipliedReportingOverflow(by: 10)
      guard !overflow, digits < 18 else { return nil }
      value = product + next
      digits += 1
      at += 1
    }
    guard digits > 0 else { return nil }
    if digits <= 3 {
      while let length = groupSeparator(in: text, at: at, spaces: spaces),
        let first = digit(at + length), let second = digit(at + length + 1),
        let third = digit(at + length + 2), digit(at + length + 3) == nil
      {
        guard digits <= 15 else { return nil }
        value = value * 1000 + first * 100 + second * 10 + third
        digits += 3
        at += length + 3
      }
    }
    var exponent = 0
    if at < text.count, text[at] == UInt8(ascii: ","), digit(at + 1) != nil {
      at += 1
      while let next = digit(at) {
        guard digits < 18 else { return nil }
        value = value * 10 + next
        digits += 1
        exponent -= 1
        at += 1
      }
    }
    return ReadNumber(value: PrintedNumber(value, exponent: exponent), range: start..<at)
  }

  /// How many bytes of separator between groups of three digits stand at an offset.
  private static func groupSeparator(in text: [UInt8], at offset: Int, spaces: Bool) -> Int? {
    guard offset < text.count else { return nil }
    if text[offset] == UInt8(ascii: ".") { return 1 }
    guard spaces else { return nil }
    if text[offset] == 0x20 { return 1 }
    // U+00A0 no-break space, U+2009 thin space, U+202F narrow no-break space.
    if text[offset...].starts(with: [0xC2, 0xA0]) { return 2 }
    if text[offset...].starts(with: [0xE2, 0x80, 0x89]) { return 3 }
    if text[offset...].starts(with: [0xE2, 0x80, 0xAF]) { return 3 }
    return nil
  }
}

/// How the Dutch write numbers.
public enum DutchNumber {}
