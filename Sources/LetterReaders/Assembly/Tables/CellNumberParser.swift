internal import DutchText
internal import LetterModel

/// Reads the number that a table cell holds and nothing else.
///
///     71.113     (70.000)     ‒ 9,9     € 1.250     12,5%
///
/// Brackets are no minus: ministries put targets in them. A minus is `-`, `−`, `‒` or `–`, with or
/// without a space.
enum CellNumberParser {
  /// The number, or `nil` where the cell holds words, nothing, or more than a number.
  static func number(in passage: Passage) -> Table.CellNumber? {
    let bytes = passage.bytes
    guard !bytes.isEmpty, bytes.count <= 48 else { return nil }
    var at = 0
    var isNegative = false
    var isSigned = false
    var signAt: Int?
    skipOpening(bytes, &at)
    if let length = minusLength(bytes, at) {
      isNegative = true
      isSigned = true
      signAt = at
      at += length
    } else if at < bytes.count, bytes[at] == UInt8(ascii: "+") {
      isSigned = true
      signAt = at
      at += 1
    }
    skipOpening(bytes, &at)
    guard at < bytes.count, ASCII.isDigit(bytes[at]),
      let read = DutchNumber.digits(in: bytes, at: at, spaces: true)
    else { return nil }
    var end = read.range.upperBound
    var isPercentage = false
    while end < bytes.count {
      switch bytes[end] {
      case 0x20, UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "*"): end += 1
      case 0xC2 where end + 1 < bytes.count && bytes[end + 1] == 0xA0: end += 2
      case UInt8(ascii: "%"):
        isPercentage = true
        end += 1
      default: return nil
      }
    }
    let value = isNegative ? read.value.negated : read.value
    let start = isSigned ? (signAt ?? at) : at
    return Table.CellNumber(
      value: value, range: start..<read.range.upperBound, isPercentage: isPercentage)
  }

  private static func skipOpening(_ bytes: [UInt8], _ at: inout Int) {
    while at < bytes.count {
      if bytes[at] == 0x20 || bytes[at] == UInt8(ascii: "(") || bytes[at] == UInt8(ascii: "[") {
        at += 1
      } else if bytes[at] < 0x80 {
        return
      } else if bytes.has("€", at: at) {
        at += 3
      } else if bytes.has("\u{A0}", at: at) {
        at += 2
      } else {
        return
      }
    }
  }

  private static func minusLength(_ bytes: [UInt8], _ at: Int) -> Int? {
    guard at < bytes.count else { return nil }
    if bytes[at] == UInt8(ascii: "-") { return 1 }
    // U+2212 minus, U+2012 figure dash, U+2013 en dash, U+2010 and U+2011 hyphens.
    guard at + 2 < bytes.count, bytes[at] == 0xE2 else { return nil }
    switch (bytes[at + 1], bytes[at + 2]) {
    case (0x88, 0x92), (0x80, 0x92), (0x80, 0x93), (0x80, 0x90), (0x80, 0x91): return 3
    default: return nil
    }
  }
}
