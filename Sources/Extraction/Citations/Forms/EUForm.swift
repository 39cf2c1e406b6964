internal import DutchText
internal import LetterModel

/// Papers and acts of the European Union.
///
///     COM(2020) 381   SWD (2023), 819 final   →   COM(2020)381, SWD(2023)819
///     Richtlijn 2014/24/EU   Verordening (EU) 2016/679   →   EU 2014/24, EU 2016/679
///     Verordening (EG) nr. 883/2004   →   EU 883/2004, as it is numbered before 2015
struct EUForm: CitationForm {
  let name = "eu"
  var kinds: [Citation.Kind] { [.eu] }
  let triggers = [
    "COM", "SWD", "JOIN", "SEC(", "SEC ", "C(##", "Richtl", "richtl", "Verord", "verord",
    "Besluit", "besluit", "Kader", "kader", "Uitvoer", "uitvoer", "Gedeleg", "gedeleg", "Aanbev",
    "aanbev", "(EU", "(EG)", "(EEG)", "(Euratom)", "/EU", "/EG", "/EEG",
  ]

  private static let versions = WordClass("citation.eu.version")
  private static let series = ["COM", "SWD", "JOIN", "SEC", "C"]
  private static let bodies = WordClass("citation.eu.body")

  func read(at start: Int, in site: CitationSite) -> Citation? {
    var reader = site.reader(at: start)
    switch reader.peek() {
    case 0x28: return bare(&reader, from: start, in: site)
    case 0x2F:
      guard let from = Self.numberStart(before: start, in: site.bytes) else { return nil }
      reader.at = from
      return bare(&reader, from: from, in: site)
    case UInt8(ascii: "C"), UInt8(ascii: "S"), UInt8(ascii: "J"):
      for name in Self.series where reader.takeWord(name) {
        return document(name, &reader, from: start, in: site)
      }
    default: break
    }
    return act(&reader, from: start, in: site)
  }

  /// Reads ` (2020), 381 final`.
  private func document(
    _ series: String, _ reader: inout ByteCursor, from start: Int, in site: CitationSite
  ) -> Citation? {
    reader.skipSpaces()
    let hasBracket = reader.take(0x28)
    if !hasBracket { _ = reader.take(0x2F) }
    guard reader.digitCount == 4, let year = reader.takeDigits(most: 4),
      (1970...2100).contains(year.value),
      hasBracket
        ? reader.take(0x29)
        : reader.peek() == 0x2F || reader.peek() == 0x2C || reader.spaceLength > 0
    else { return nil }
    _ = reader.take(0x2F)
    NumberList.skipComma(&reader)
    if NumberList.readNumberWord(&reader) != nil { reader.skipSpaces() }
    guard let number = reader.takeDigits(most: 5), reader.isAtWordEnd else { return nil }
    var end = reader.at
    reader.skipSpaces()
    if reader.takeWord(of: Self.versions) { end = reader.at }
    let id = "\(series)(\(year.value))\(number.value)"
    return site.citation(.eu, start..<end, [site.target(id, start..<end)])
  }

  /// Reads `Richtlijn (EU) 2019/1937` and lists of them.
  private func act(
    _ reader: inout ByteCursor, from start: Int, in site: CitationSite
  ) -> Citation? {
    guard let act = UnionActWord.read(&reader) else { return nil }
    var targets: [Citation.Target] = []
    var end = reader.at
    while targets.count < 40,
      let target = readAct(&reader, word: act, in: site)
    {
      targets.append(target)
      end = reader.at
      reader.skipSpaces()
      _ = reader.take(0x2C)
      reader.skipSpaces()
      _ = reader.takeWord("en")
    }
    guard !targets.isEmpty else { return nil }
    return site.citation(.eu, start..<end, targets)
  }

  /// Whether an act with its number stands here: `Richtlijn (EU) 2019/944`.
  static func isAct(at reader: ByteCursor) -> Bool {
    var ahead = reader
    guard UnionActWord.read(&ahead) != nil else { return false }
    ahead.skipSpaces()
    if ahead.take(0x28) {
      guard ahead.takeWord(of: bodies), ahead.take(0x29) else { return false }
      ahead.skipSpaces()
    }
    if NumberList.readNumberWord(&ahead) != nil { ahead.skipSpaces() }
    return ahead.takeDigits(most: 4) != nil && ahead.take(0x2F) && ASCII.isDigit(ahead.peek())
  }

  /// Reads `(EU) 2016/679` or `2014/24/EU` with no word before it.
  private func bare(
    _ reader: inout ByteCursor, from start: Int, in site: CitationSite
  ) -> Citation? {
    guard let target = readAct(&reader, word: nil, in: site) else { return nil }
    return site.citation(.eu, start..<reader.at, [target])
  }

  /// Where `2014/24` begins that ends before an offset.
  private static func numberStart(before end: Int, in bytes: [UInt8]) -> Int? {
    var at = end
    while at > 0, end - at < 4, ASCII.isDigit(bytes[at - 1]) { at -= 1 }
    guard at < end, at > 0, bytes[at - 1] == 0x2F else { return nil }
    let middle = at - 1
    at = middle
    while at > 0, middle - at < 4, ASCII.isDigit(bytes[at - 1]) { at -= 1 }
    guard at < middle, at == 0 || !ASCII.isWord(bytes[at - 1]) && bytes[at - 1] != 0x2F else {
      return nil
    }
    return at
  }

  private func readAct(
    _ reader: inout ByteCursor, word: UnionActWord?, in site: CitationSite
  ) -> Citation.Target? {
    let before = reader.at
    reader.skipSpaces()
    let from = reader.at
    var hasBody = readBody(&reader)
    reader.skipSpaces()
    if NumberList.readNumberWord(&reader) != nil { reader.skipSpaces() }
    let digits = reader.at
    guard let first = reader.takeDigits(most: 4), reader.take(0x2F),
      let second = reader.takeDigits(most: 4)
    else {
      reader.at = before
      return nil
    }
    let numberEnd = reader.at
    if reader.take(0x2F), reader.takeWord(of: Self.bodies) {
      hasBody = true
    } else {
      reader.at = numberEnd
    }
    guard reader.isAtWordEnd,
      let numbers = Self.numbers(reader.text(first.range), reader.text(second.range)),
      hasBody || (word?.needsBody == false && first.range.count == 4)
    else {
      reader.at = before
      return nil
    }
    let id = "EU \(numbers.first)/\(numbers.second)"
    var target = site.target(id, (hasBody ? from : digits)..<reader.at)
    target.act = word?.act(numbers)
    return target
  }

  private func readBody(_ reader: inout ByteCursor) -> Bool {
    let before = reader.at
    if reader.take(0x28), reader.takeWord(of: Self.bodies), reader.take(0x29) { return true }
    reader.at = before
    return false
  }

  /// `2014` and `24` stay, `95` and `46` is of 1995, `883` and `2004` stay in their order.
  private static func numbers(_ first: String, _ second: String) -> UnionActWord.Numbers? {
    guard let one = Int(first), let two = Int(second) else { return nil }
    if (1952...2100).contains(one), first.utf8.count == 4 {
      return .init(first: one, second: two, isYearFirst: true)
    }
    if (1952...2100).contains(two), second.utf8.count == 4 {
      return .init(first: one, second: two, isYearFirst: false)
    }
    if (52...99).contains(one), first.utf8.count == 2 {
      return .init(first: 1900 + one, second: two, isYearFirst: true)
    }
    if (52...99).contains(two), second.utf8.count == 2 {
      return .init(first: one, second: 1900 + two, isYearFirst: false)
    }
    return nil
  }
}

extension Citation.Kind {
  /// Papers and acts of the European Union.
  public static let eu = Self("eu")
}
