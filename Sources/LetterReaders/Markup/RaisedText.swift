internal import DutchText

/// Raised words at the end of a passage: a footnote's mark, or an exponent.
struct RaisedText {
  /// The raised words.
  let words: [UInt8]
  /// What stands right before them.
  private let before: ArraySlice<UInt8>

  /// The words of some reading text from an offset on.
  init(_ reading: [UInt8], from start: Int) {
    let start = min(start, reading.count)
    words = Array(reading[start...])
    before = reading[..<start].suffix(8)
  }

  /// The marker in them: one to three digits or asterisks, brackets and stops left out.
  var marker: String? {
    let inner = words.filter { ![0x20, 0x5B, 0x5D, 0x28, 0x29, 0x2E, 0x2C, 0x3A].contains($0) }
    guard (1...3).contains(inner.count), words.count <= 8 else { return nil }
    guard inner.allSatisfy({ ASCII.isDigit($0) }) || inner.allSatisfy({ $0 == 0x2A }) else {
      return nil
    }
    return String(decoding: inner, as: UTF8.self)
  }

  /// Whether they are one or two digits and nothing else.
  var isDigits: Bool {
    (1...2).contains(words.count) && words.allSatisfy { ASCII.isDigit($0) }
  }

  /// Whether they are a 2 or 3 after a unit of length: `40 km<sup>2</sup>`.
  var isExponent: Bool {
    guard words == [0x32] || words == [0x33] else { return false }
    let unit = before.reversed().prefix { ASCII.isLetter($0) }
    let name = String(decoding: unit.reversed(), as: UTF8.self)
    return ["m", "km", "cm", "dm", "mm", "hm"].contains(name)
  }

  /// Whether they are digits after a factor ten, so that `106` would be another number.
  ///
  ///     3 x 10<sup>6</sup>
  var isPower: Bool {
    guard isDigits, before.suffix(2).elementsEqual("10".utf8) else { return false }
    // The last byte of U+00D7, the multiplication sign.
    return before.suffix(5).dropLast(2).contains { $0 == UInt8(ascii: "x") || $0 == 0x97 }
  }

  /// The digits as raised characters.
  var characters: [UInt8] {
    words.flatMap { digit -> [UInt8] in
      switch digit {
      case 0x31: [0xC2, 0xB9]
      case 0x32, 0x33: [0xC2, digit + 0x80]
      default: [0xE2, 0x81, 0xB0 + (digit & 15)]
      }
    }
  }
}
