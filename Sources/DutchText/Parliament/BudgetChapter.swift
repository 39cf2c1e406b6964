/// The chapter of the national budget that a dossier number carries: `36 200 XV`, `33 400 J`.
public enum BudgetChapter {
  /// Whether these letters are a chapter in Roman numerals, I to XXX, with its part: `IIA`, `IXB`.
  public static func isRoman(_ letters: some Collection<UInt8>) -> Bool {
    guard (1...6).contains(letters.count) else { return false }
    var text = Array(letters)
    if text.count > 1, text.last == 0x41 || text.last == 0x42 { text.removeLast() }
    return value(of: text) != nil
  }

  /// Whether this letter is a budget fund: A (infrastructure) to L.
  public static func isFund(_ letter: UInt8) -> Bool { (0x41...0x4C).contains(letter) }

  private static func value(of numeral: [UInt8]) -> Int? {
    var value = 0
    var rest = numeral[...]
    while rest.first == 0x58, value < 30 {
      value += 10
      rest = rest.dropFirst()
    }
    let units: [[UInt8]: Int] = [
      []: 0, [0x49]: 1, [0x49, 0x49]: 2, [0x49, 0x49, 0x49]: 3, [0x49, 0x56]: 4, [0x56]: 5,
      [0x56, 0x49]: 6, [0x56, 0x49, 0x49]: 7, [0x56, 0x49, 0x49, 0x49]: 8, [0x49, 0x58]: 9,
    ]
    guard let unit = units[Array(rest)], value + unit > 0 else { return nil }
    return value + unit
  }
}
