internal import DutchText
internal import LetterModel

/// What the words of a table's cell stand for.
///
///     71.113     ‒ 9,9     -/- 20     20-     € 1,2 mln.     12,5%     120 1)     number
///     –     € -                                                                   dash
///     p.m.     n.v.t.     volgt     <10     5-10     ca. 20                       open
///     Q3 2024     zie tekst                                                       words
///     1.2.3     20/-                                                              unread
///
/// Brackets are no minus here: whether they are is a habit of the table.
struct CellValue {
  /// What stands in the cell.
  var kind: Table.CellKind
  /// The number, where the kind is `number`.
  var number: Table.CellNumber?
  /// Whether the number stands in brackets.
  var isBracketed = false

  private init(kind: Table.CellKind, number: Table.CellNumber? = nil) {
    self.kind = kind
    self.number = number
  }

  /// Reads the words of a cell.
  ///
  /// A space may part the thousands of a number where `spaces` allows it.
  init(_ bytes: [UInt8], in range: Range<Int>, spaces: Bool = true) {
    let words = bytes.withoutSpaces(range)
    // Most words have no digit, and so no number in any form.
    let hasDigit = words.contains { ASCII.isDigit(bytes[$0]) }
    if words.isEmpty {
      self.init(kind: .empty)
    } else if hasDigit, let read = Self.number(bytes, words, spaces: spaces) {
      self.init(kind: .number, number: read.number)
      isBracketed = read.isBracketed
    } else if Self.isDash(bytes, words) {
      self.init(kind: .dash)
    } else if OpenValue.isWord(bytes, words)
      || hasDigit && OpenValue.isOpenNumber(bytes, words, spaces: spaces)
    {
      self.init(kind: .open)
    } else if hasDigit {
      self.init(kind: Self.isWords(bytes, words) ? .words : .unread)
    } else {
      let isWords = words.contains { ASCII.isLetter(bytes[$0]) || bytes[$0] >= 0xC3 }
      self.init(kind: isWords ? .words : .unread)
    }
  }

  /// Reads the words of a cell as a passage has them.
  init(_ passage: Passage) {
    self.init(passage.bytes, in: 0..<passage.bytes.count)
  }

  /// The number that words are and nothing else, and whether it stands in brackets.
  static func number(
    _ bytes: [UInt8], _ words: Range<Int>, spaces: Bool
  ) -> (number: Table.CellNumber, isBracketed: Bool)? {
    guard words.count <= 48 else { return nil }
    var reading = CellNumberWords(bytes, words, spaces)
    return reading.read()
  }

  /// A dash, perhaps behind a currency's sign: `-`, `–`, `--`, `€ -`.
  private static func isDash(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    guard range.count <= 10 else { return false }
    var at = range.lowerBound
    var dashes = 0
    while at < range.upperBound {
      if let length = CellSign.dash(bytes, at) {
        dashes += 1
        at += length
      } else if bytes.has("€", at: at) {
        at += 3
      } else if let length = bytes.space(at: at) {
        at += length
      } else {
        return false
      }
    }
    return dashes == 1 || dashes == 2
  }

  /// Whether words with digits say something that is no value: `Artikel 12`, `2013-2014`.
  private static func isWords(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    let letters = range.count { ASCII.isLetter(bytes[$0]) }
    if ASCII.isLetter(bytes[range.lowerBound]) { return true }
    return letters > 3 && letters * 2 > range.count || OpenValue.isPeriod(bytes, range)
  }
}

/// Reads a number that is all that a cell holds, its sign, currency, unit and mark with it.
private struct CellNumberWords {
  private let bytes: [UInt8]
  private let end: Int
  private let spaces: Bool
  private var at: Int
  private var isNegative = false
  private var signAt: Int?
  private var brackets = 0
  private var isBracketed = false
  private var isPercentage = false

  init(_ bytes: [UInt8], _ range: Range<Int>, _ spaces: Bool) {
    self.bytes = bytes
    self.spaces = spaces
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
      isPercentage: isPercentage, hasOwnScale: hasOwnScale)
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
