/// How a list or a note writes its number.
enum NumberFormat: Sendable {
  case decimal, leadingZero, lowerLetter, upperLetter, lowerRoman, upperRoman
  /// `1e`, as Word writes an ordinal in Dutch.
  case ordinal
  /// `*`, `†`, `‡`, `§`, and twice each after them.
  case symbol

  /// A number as it is written, in UTF-8.
  func text(of number: Int) -> [UInt8] {
    switch self {
    case .decimal: Array(String(number).utf8)
    case .leadingZero: Array((0..<10 ~= number ? "0\(number)" : String(number)).utf8)
    case .lowerLetter: Self.letters(number, from: UInt8(ascii: "a"))
    case .upperLetter: Self.letters(number, from: UInt8(ascii: "A"))
    case .lowerRoman: Self.roman(number).map { $0 | 0x20 }
    case .upperRoman: Self.roman(number)
    case .ordinal: Array("\(number)e".utf8)
    case .symbol: Self.symbols(number)
    }
  }

  /// `a` to `z`, then `aa`, `bb`.
  private static func letters(_ number: Int, from first: UInt8) -> [UInt8] {
    guard (1...780).contains(number) else { return decimal.text(of: number) }
    let letter = first + UInt8((number - 1) % 26)
    return [UInt8](repeating: letter, count: (number - 1) / 26 + 1)
  }

  private static func roman(_ number: Int) -> [UInt8] {
    guard (1...3_999).contains(number) else { return decimal.text(of: number) }
    let signs: [(Int, StaticString)] = [
      (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"),
      (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ]
    var left = number
    var text: [UInt8] = []
    for (value, sign) in signs {
      while left >= value {
        text += String(describing: sign).utf8
        left -= value
      }
    }
    return text
  }

  private static func symbols(_ number: Int) -> [UInt8] {
    let signs = ["*", "†", "‡", "§"]
    guard (1...40).contains(number) else { return decimal.text(of: number) }
    let sign = signs[(number - 1) % 4]
    return Array(String(repeating: sign, count: (number - 1) / 4 + 1).utf8)
  }
}
