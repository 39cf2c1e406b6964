internal import DutchText
internal import LetterModel

/// Reads a number that is all that a cell holds, its sign, currency, unit and mark with it.
struct CellNumberWords {
  private let bytes: [UInt8]
  private let end: Int
  /// Whether a space may part thousands.
  private let spaces: Bool
  /// Whether any noun may stand behind the number.
  private let nouns: Bool
  private var at: Int
  private var isNegative = false
  private var signAt: Int?
  private var brackets = 0
  private var isBracketed = false
  private var isPercentage = false
  private var unit: Range<Int>?

  init(_ bytes: [UInt8], _ range: Range<Int>, spaces: Bool, nouns: Bool) {
    self.bytes = bytes
    self.spaces = spaces
    self.nouns = nouns
    at = range.lowerBound
    end = range.upperBound
  }

  /// The number, or `nil` where the cell holds anything else.
  mutating func read() -> (number: Table.CellNumber, isBracketed: Bool)? {
    opening()
    guard at < end, ASCII.isDigit(bytes[at]) else { return nil }
    let start = at
    guard let digits = digits(), digits.end <= end else { return nil }
    var (value, stop) = digits
    at = stop
    var hasOwnScale = false
    if let (power, after) = CellUnit.scale(bytes, at, end) {
      value.exponent += power
      hasOwnScale = true
      at = after
      stop = after
    }
    guard closing() else { return nil }
    let number = Table.CellNumber(
      value: isNegative ? value.negated : value, range: min(signAt ?? start, start)..<stop,
      isPercentage: isPercentage, hasOwnScale: hasOwnScale, unit: unit)
    return (number, isBracketed)
  }

  /// The digits, and where they end; a mark may be glued to thousands: `86.8154` is none of them.
  private func digits() -> (value: PrintedNumber, end: Int)? {
    if let read = DutchNumber.digits(in: bytes, at: at, spaces: spaces) {
      // `2. 277`: a space slipped in behind the dot.
      let dot = read.range.upperBound
      if read.range.count <= 3, dot + 4 < end, bytes[dot] == UInt8(ascii: "."),
        bytes[dot + 1] == 0x20,
        let rest = DutchNumber.digits(in: bytes, at: dot + 2), rest.value.exponent == 0,
        rest.range.count == 3
      {
        let value = read.value.coefficient * 1000 + rest.value.coefficient
        return (PrintedNumber(value), rest.range.upperBound)
      }
      return (read.value, read.range.upperBound)
    }
    return nil
  }

  /// What may stand before the digits: brackets, a currency, a sign, in any order.
  private mutating func opening() {
    while at < end {
      if let length = bytes.space(at: at) {
        at += length
      } else if bytes[at] == UInt8(ascii: "(") || bytes[at] == UInt8(ascii: "[") {
        brackets += 1
        isBracketed = true
        at += 1
      } else if let length = CellUnit.currency(bytes, at) {
        at += length
      } else if signAt == nil, let sign = CellSign.read(bytes, at) {
        signAt = at
        isNegative = sign.isMinus
        at += sign.length
      } else {
        return
      }
    }
  }

  /// Reads what may stand behind the digits; `false` where something else does.
  private mutating func closing() -> Bool {
    while at < end {
      if let length = bytes.space(at: at) {
        at += length
      } else if bytes[at] == UInt8(ascii: ")") || bytes[at] == UInt8(ascii: "]") {
        guard brackets > 0 else { return false }
        brackets -= 1
        at += 1
      } else if brackets == 0, let length = CellRemark.length(bytes, at, end) {
        at += length
      } else if bytes.has("%-punt", at: at) {
        at += 6
      } else if bytes[at] == UInt8(ascii: "%") {
        isPercentage = true
        at += 1
      } else if let length = CellUnit.noCents(bytes, at) {
        at += length
      } else if signAt == nil, let length = CellSign.behind(bytes, at, end) {
        signAt = at
        isNegative = true
        at += length
      } else if nouns, unit == nil, let measured = CellUnit.counted(bytes, at, end) {
        unit = measured
        at = measured.upperBound
      } else if let unit = CellUnit.unit(bytes, at, end) {
        isPercentage = isPercentage || unit.isPercentage
        at += unit.length
      } else if let length = CellMark.length(bytes, at, end) {
        at += length
      } else {
        return false
      }
    }
    return brackets == 0 && at == end
  }
}
