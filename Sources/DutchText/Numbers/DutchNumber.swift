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
  /// no-break space or a thin space between groups, where `spaces` allows it. `1,234,567` is read
  /// as the English write it, and `2½` is 25 × 10^-1. A dot or comma that
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
    if digits <= 3, let english = englishThousands(in: text, from: start, lead: at) {
      return english
    }
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
    if let hundredths = signHundredths(in: text, at: at), digits < 16 {
      let isHalf = hundredths == 50
      value = isHalf ? value * 10 + 5 : value * 100 + hundredths
      return ReadNumber(
        value: PrintedNumber(value, exponent: isHalf ? -1 : -2), range: start..<(at + 2))
    }
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

  /// Reads `1,234,567`: two commas between groups of three digits leave no Dutch reading.
  ///
  /// - Parameter lead: the offset after the first one to three digits.
  private static func englishThousands(
    in text: [UInt8], from start: Int, lead: Int
  ) -> ReadNumber? {
    var at = lead
    var groups = 0
    var value = 0
    for offset in start..<lead { value = value * 10 + Int(text[offset] & 15) }
    func isDigit(_ offset: Int) -> Bool { offset < text.count && ASCII.isDigit(text[offset]) }
    while at < text.count, text[at] == UInt8(ascii: ","), isDigit(at + 1), isDigit(at + 2),
      isDigit(at + 3), !isDigit(at + 4), groups < 4
    {
      for offset in (at + 1)...(at + 3) { value = value * 10 + Int(text[offset] & 15) }
      groups += 1
      at += 4
    }
    guard groups > 1, text[start] != UInt8(ascii: "0") else { return nil }
    // 1,2 procent en 1,234,56: something else goes on behind a third comma.
    if at < text.count, text[at] == UInt8(ascii: ","), isDigit(at + 1) { return nil }
    return ReadNumber(value: PrintedNumber(value), range: start..<at)
  }

  /// How many bytes of separator between groups of three digits stand at an offset.
  private static func groupSeparator(in text: [UInt8], at offset: Int, spaces: Bool) -> Int? {
    guard offset < text.count else { return nil }
    if text[offset] == UInt8(ascii: ".") { return 1 }
    guard spaces else { return nil }
    return DutchWord.spaceLength(in: text, at: offset)
  }
}

/// How the Dutch write numbers.
public enum DutchNumber {}
