internal import DutchText
internal import LetterModel

/// Acts and papers of the European Union by their number in EUR-Lex.
///
///     CELEX:32016R0679   32019L0944   →   EU 2016/679, EU 2019/944
///     52020DC0381   →   COM(2020)381
///
/// The first digit is the sector (3 is law, 5 preparatory), then the year, the kind and four digits.
struct CelexForm: CitationForm {
  let name = "celex"
  var kinds: [Citation.Kind] { [.eu] }
  let triggers = [
    "CELEX", "Celex", "celex", "#####R####", "#####L####", "#####D####", "#####DC##",
  ]

  func read(at start: Int, in site: CitationSite) -> Citation? {
    var reader = site.reader(at: start)
    let isNamed = reader.takeWord("CELEX")
    if isNamed {
      if reader.dashLength == 1 { _ = reader.take("-nummer") || reader.take("-nr.") }
      NumberList.skipComma(&reader)
      if NumberList.readNumberWord(&reader) != nil { NumberList.skipComma(&reader) }
    }
    let from = reader.at
    guard reader.digitCount == 5, let head = reader.takeDigits(most: 5),
      ASCII.isUpper(reader.peek())
    else { return nil }
    let kind = reader.at
    while ASCII.isUpper(reader.peek()), reader.at - kind < 3 { reader.at += 1 }
    let letters = reader.bytes[kind..<reader.at]
    guard let number = reader.takeDigits(most: 4), number.range.count == 4, reader.isAtWordEnd,
      (1950...2100).contains(head.value % 10000), isNamed || [3, 5].contains(head.value / 10000)
    else { return nil }
    let range = from..<reader.at
    let id =
      Self.identifier(head.value / 10000, head.value % 10000, letters, number.value)
      ?? "CELEX " + reader.text(range)
    return site.citation(.eu, start..<reader.at, [site.target(id, range)])
  }

  /// Regulations were numbered before their year until 2015.
  private static func identifier(
    _ sector: Int, _ year: Int, _ kind: ArraySlice<UInt8>, _ number: Int
  ) -> String? {
    switch (sector, kind.count, kind.first) {
    case (3, 1, 0x4C): "EU \(year)/\(number)"
    case (3, 1, 0x52): year >= 2015 ? "EU \(year)/\(number)" : "EU \(number)/\(year)"
    case (5, 2, 0x44) where kind.last == 0x43: "COM(\(year))\(number)"
    default: nil
    }
  }
}
