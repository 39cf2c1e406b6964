extension DutchUnit {
  private static let codes = WordMap<Form>([
    ("currency.code.euro", .euro), ("currency.code.dollar", .dollar),
    ("currency.code.pound", .pound),
  ])

  /// Reads the currency before a number that begins at an offset: `€ 1,2 mld.`, `EUR 319 miljoen`.
  public static func currency(before start: Int, in text: [UInt8]) -> DutchUnit? {
    let end = DutchWord.skipSpaces(in: text, before: start)
    guard end > 0 else { return nil }
    if isEuro(in: text, at: end - 3) {
      return DutchUnit(kind: .currency, form: .euro, range: (end - 3)..<end)
    }
    if text[end - 1] == UInt8(ascii: "$") {
      let letters = DutchWord.start(in: text, before: end - 1)
      return DutchUnit(kind: .currency, form: .dollar, range: letters..<end)
    }
    if end >= 2, text[end - 2] == 0xC2, text[end - 1] == 0xA3 {
      return DutchUnit(kind: .currency, form: .pound, range: (end - 2)..<end)
    }
    // EUR, euro: most words before a number are longer or shorter.
    guard let word = DutchWord.before(in: text, start), (3...4).contains(word.count),
      let form = codes[text, word]
    else { return nil }
    return DutchUnit(kind: .currency, form: form, range: word)
  }
}
