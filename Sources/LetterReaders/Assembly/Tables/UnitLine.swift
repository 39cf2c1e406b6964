internal import DutchText
internal import LetterModel

/// The unit that a caption or a line by a table states for its cells.
///
///     (bedragen x € 1.000)   (x € 1 mln.)   in miljoenen euro's   in € miljoen   (in %)
struct UnitLine {
  /// The unit as written: `x € 1.000`.
  var text: String
  /// What a printed value is multiplied by.
  var factor: Int
  /// Where it begins in its passage.
  var start = 0

  /// The unit in a passage, or `nil` where it states none.
  init?(in passage: Passage) {
    let bytes = passage.bytes
    guard bytes.count <= 400 else { return nil }
    for at in bytes.indices {
      if let unit = UnitLine.times(in: bytes, at: at) ?? UnitLine.words(in: bytes, at: at) {
        self = unit
        self.start = at
        return
      }
    }
    return nil
  }

  private init(text: String, factor: Int) {
    self.text = text
    self.factor = factor
  }

  /// `x € 1.000`, `x 1 miljoen`, `× €1000`.
  private static func times(in bytes: [UInt8], at start: Int) -> UnitLine? {
    var at = start
    if bytes[at] == UInt8(ascii: "x") || bytes[at] == UInt8(ascii: "X") {
      at += 1
    } else if bytes[at...].starts(with: [0xC3, 0x97]) {
      at += 2
    } else {
      return nil
    }
    guard start == 0 || !ASCII.isWord(bytes[start - 1]) else { return nil }
    skipSpaces(bytes, &at)
    if bytes[at...].starts(with: [0xE2, 0x82, 0xAC]) { at += 3 }
    for name in ["EUR", "euro"] where bytes[at...].starts(with: name.utf8) { at += name.utf8.count }
    skipSpaces(bytes, &at)
    guard at < bytes.count, ASCII.isDigit(bytes[at]),
      let read = DutchNumber.digits(in: bytes, at: at), read.value.exponent == 0
    else { return nil }
    var end = read.range.upperBound
    var factor = read.value.coefficient
    var next = end
    skipSpaces(bytes, &next)
    if let (scale, after) = scale(in: bytes, at: next) {
      let (product, overflow) = factor.multipliedReportingOverflow(by: scale)
      guard !overflow else { return nil }
      factor = product
      end = after
    }
    guard factor > 0 else { return nil }
    return UnitLine(text: String(decoding: bytes[start..<end], as: UTF8.self), factor: factor)
  }

  /// `in duizenden euro's`, `in miljoenen`, `in %`, `in procenten`.
  private static func words(in bytes: [UInt8], at start: Int) -> UnitLine? {
    guard bytes[start...].starts(with: "in ".utf8) || bytes[start...].starts(with: "(%".utf8),
      start == 0 || !ASCII.isWord(bytes[start - 1])
    else { return nil }
    if bytes[start] == UInt8(ascii: "(") { return UnitLine(text: "%", factor: 1) }
    var at = start + 3
    // `in € miljoen`, `in euro's x …`
    for money in ["€ ", "€", "euro "] where bytes[at...].starts(with: money.utf8) {
      at += money.utf8.count
      break
    }
    for (word, factor) in scales where bytes[at...].starts(with: word.utf8) {
      var end = at + word.utf8.count
      for money in [" euro's", " euro’s", " euro", " €"]
      where bytes[end...].starts(with: money.utf8) {
        end += money.utf8.count
        break
      }
      return UnitLine(text: String(decoding: bytes[start..<end], as: UTF8.self), factor: factor)
    }
    return nil
  }

  private static let scales = [
    ("duizenden", 1_000), ("miljoenen", 1_000_000), ("miljarden", 1_000_000_000),
    ("duizend", 1_000), ("miljoen", 1_000_000), ("miljard", 1_000_000_000), ("mln", 1_000_000),
    ("mld", 1_000_000_000), ("mrd", 1_000_000_000), ("%", 1), ("procenten", 1),
  ]

  private static func scale(in bytes: [UInt8], at start: Int) -> (Int, Int)? {
    for (word, factor) in [
      ("miljoen", 1_000_000), ("miljard", 1_000_000_000), ("mln", 1_000_000),
      ("mld", 1_000_000_000), ("duizend", 1_000),
    ] where start < bytes.count && bytes[start...].starts(with: word.utf8) {
      return (factor, start + word.utf8.count)
    }
    return nil
  }

  private static func skipSpaces(_ bytes: [UInt8], _ at: inout Int) {
    while at < bytes.count {
      if bytes[at] == 0x20 {
        at += 1
      } else if bytes[at] == 0xC2, at + 1 < bytes.count, bytes[at + 1] == 0xA0 {
        at += 2
      } else {
        return
      }
    }
  }
}
