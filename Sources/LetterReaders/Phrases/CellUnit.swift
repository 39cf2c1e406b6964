internal import DutchText

/// Units beside the numbers of a table's cells: `€ 120`, `1,2 mln.`, `12 fte`, `20,-`.
enum CellUnit {
  /// How many bytes of a currency's sign stand at an offset.
  static func currency(_ bytes: [UInt8], _ at: Int) -> Int? {
    guard at < bytes.count else { return nil }
    if bytes.has("€", at: at) { return 3 }
    for name in currencies where bytes.has(anyCase: name, at: at) {
      let end = at + name.utf8CodeUnitCount
      guard end >= bytes.count || !ASCII.isLetter(bytes[end]) else { continue }
      return name.utf8CodeUnitCount
    }
    return nil
  }

  /// The power of ten that a word behind digits scales them by, and where it ends: `mln.` is 6.
  static func scale(_ bytes: [UInt8], _ start: Int, _ end: Int) -> (power: Int, end: Int)? {
    var at = start
    while at < end, let length = bytes.space(at: at) { at += length }
    for (word, power) in scales where bytes.has(anyCase: word, at: at) {
      var after = at + word.utf8CodeUnitCount
      guard after >= end || !ASCII.isWord(bytes[after]) else { continue }
      if after < end, bytes[after] == UInt8(ascii: ".") { after += 1 }
      return after <= end ? (power, after) : nil
    }
    return nil
  }

  /// `,-`, `,--` and `,–` behind an amount without cents.
  static func noCents(_ bytes: [UInt8], _ at: Int) -> Int? {
    guard bytes[at] == UInt8(ascii: ","), let first = CellSign.dash(bytes, at + 1) else {
      return nil
    }
    return 1 + first + (CellSign.dash(bytes, at + 1 + first) ?? 0)
  }

  /// The unit at an offset: `fte`, `procent`, `euro`.
  static func unit(
    _ bytes: [UInt8], _ at: Int, _ end: Int
  ) -> (length: Int, isPercentage: Bool)? {
    if bytes.has("‰", at: at) || bytes.has("€", at: at) { return (3, false) }
    for (word, isPercentage) in units where bytes.has(anyCase: word, at: at) {
      let after = at + word.utf8CodeUnitCount
      if after <= end, after >= end || !ASCII.isWord(bytes[after]) {
        return (after - at, isPercentage)
      }
    }
    return nil
  }

  /// What the word at an offset behind digits says that is counted or measured: `m²`, `woningen`.
  ///
  /// Where a name begins with a capital, a number stands before it as its own: `12 Overige baten`.
  static func counted(_ bytes: [UInt8], _ at: Int, _ end: Int) -> Range<Int>? {
    guard at > 0, ASCII.isLower(bytes[at]),
      let unit = DutchUnit.after(at, in: bytes) ?? DutchUnit.noun(after: at - 1, in: bytes),
      unit.kind == .measure || unit.kind == .duration || unit.kind == .noun, !unit.isFewer,
      unit.range.upperBound <= end
    else { return nil }
    return at..<unit.range.upperBound
  }

  private static let currencies: [StaticString] = ["eur", "euro", "usd", "$", "£", "ƒ"]

  private static let scales: [(StaticString, Int)] = [
    ("miljoen", 6), ("miljard", 9), ("mln", 6), ("mld", 9), ("mrd", 9), ("duizend", 3), ("dzd", 3),
  ]

  private static let units: [(StaticString, Bool)] = [
    ("procentpunten", false), ("procentpunt", false), ("procent", true),
    ("euro", false), ("eur", false), ("fte", false), ("vte", false), ("fte's", false),
    ("uur", false), ("jaar", false), ("ha", false), ("km", false),
  ]
}
