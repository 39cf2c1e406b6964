private import Foundation
internal import LetterModel

/// The digits of a figure as they stand in a file, to be changed as a typist would.
struct PrintedDigits {
  /// The digits with their dots and comma, without a sign.
  let range: Range<Int>
  /// The digits alone.
  let digits: [UInt8]
  /// How many of them stand behind the comma.
  let decimals: Int
  private let value: PrintedNumber
  private let bytes: [UInt8]

  /// The digits of a plain Dutch number of two digits or more: `81.117`, `−1.996`, `58,8`.
  init?(_ figure: Range<Int>, value: PrintedNumber, in bytes: [UInt8]) {
    var start = figure.lowerBound
    while start < figure.upperBound, !PrintedDigits.isDigit(bytes[start]) { start += 1 }
    var end = start
    while end < figure.upperBound,
      PrintedDigits.isDigit(bytes[end]) || bytes[end] == 0x2E || bytes[end] == 0x2C
    {
      end += 1
    }
    let printed = Array(bytes[start..<end])
    digits = printed.filter(PrintedDigits.isDigit)
    guard digits.count >= 2, digits.first != 0x30 || printed.contains(0x2C),
      Int(String(decoding: digits, as: UTF8.self)) == Int(value.coefficient.magnitude)
    else { return nil }
    range = start..<end
    decimals = printed.firstIndex(of: 0x2C).map { printed.count - $0 - 1 } ?? 0
    self.value = value
    self.bytes = bytes
    guard !value.isOutOfReach else { return nil }
  }

  /// Digits printed as this figure is: with dots between thousands, or without.
  func text(_ digits: [UInt8], decimals: Int) -> [UInt8] {
    let isGrouped = bytes[range].contains(0x2E) || self.digits.count - self.decimals < 4
    var text: [UInt8] = []
    let whole = digits.count - decimals
    for (index, digit) in digits.enumerated() {
      if index == whole {
        text.append(0x2C)
      } else if isGrouped, index > 0, index < whole, (whole - index) % 3 == 0 {
        text.append(0x2E)
      }
      text.append(digit)
    }
    return text
  }

  /// The value of digits in this figure's place: with its sign and its scale.
  func value(_ digits: [UInt8], decimals: Int) -> PrintedNumber {
    let number = Int(String(decoding: digits, as: UTF8.self)) ?? 0
    return PrintedNumber(
      value.coefficient < 0 ? -number : number,
      exponent: value.exponent + self.decimals - decimals)
  }

  /// Another digit somewhere; the first does not become 0.
  func withOneDigitChanged(using generator: inout SplitMix64) -> [UInt8] {
    var changed = digits
    let at = generator.number(0...(digits.count - 1))
    var digit = UInt8(0x30 + generator.number(0...9))
    while digit == digits[at] || (at == 0 && digit == 0x30) {
      digit = digit == 0x39 ? 0x30 : digit + 1
    }
    changed[at] = digit
    return changed
  }

  /// Two neighbours that differ, in each other's place; `nil` where there are none.
  func withTwoDigitsSwapped(using generator: inout SplitMix64) -> [UInt8]? {
    let places = digits.indices.dropLast().filter {
      digits[$0] != digits[$0 + 1] && ($0 > 0 || digits[1] != 0x30)
    }
    guard let first = places.first else { return nil }
    let at = generator.one(of: places, or: first)
    var changed = digits
    changed.swapAt(at, at + 1)
    return changed
  }

  /// A zero more or less, or the comma one place to the right.
  func timesOrOverTen(using generator: inout SplitMix64) -> (digits: [UInt8], decimals: Int)? {
    if decimals > 0 {
      guard digits.first != 0x30 else { return nil }
      return (digits, decimals - 1)
    }
    if digits.last == 0x30, digits.count > 2, generator.happens(50) {
      return (digits.dropLast(), 0)
    }
    return (digits + [0x30], 0)
  }

  /// The sign taken off, or one put before the number where a minus can stand.
  var withOtherSign: (range: Range<Int>, replacement: [UInt8])? {
    if value.coefficient < 0 {
      let dashes: [[UInt8]] = [
        [0x2D], [0xE2, 0x88, 0x92], [0xE2, 0x80, 0x92], [0xE2, 0x80, 0x93],
      ]
      var end = range.lowerBound
      if end > 0, bytes[end - 1] == 0x20 { end -= 1 }
      for dash in dashes where end >= dash.count && bytes[..<end].suffix(dash.count) == dash[...] {
        return (end - dash.count..<range.lowerBound, [])
      }
      return nil
    }
    guard let before = range.lowerBound > 0 ? bytes[range.lowerBound - 1] : nil,
      [0x20, 0x09, 0x3E, 0x7C].contains(before)
    else { return nil }
    return (range.lowerBound..<range.lowerBound, [0x2D])
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
}

extension PrintedNumber {
  fileprivate var isOutOfReach: Bool {
    !(-9...12).contains(exponent) || coefficient.magnitude > 1_000_000_000_000_000
  }
}
