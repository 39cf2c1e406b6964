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
  /// Endings, since acts are compounds too: `Uitvoeringsbesluit`.
  private static let acts: [StaticString] = [
    "richtlijnen", "richtlijn", "verordeningen", "verordening",
  ]
  /// Those of acts that are numbered as acts of others are: a body must stand with the number.
  private static let decisions: [StaticString] = ["besluit", "aanbeveling"]

  private enum Act { case act, decision }
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
    guard let act = Self.readActWord(&reader) else { return nil }
    var targets: [Citation.Target] = []
    var end = reader.at
    while targets.count < 40,
      let target = readAct(&reader, isDecision: act == .decision, in: site)
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
    guard readActWord(&ahead) != nil else { return false }
    ahead.skipSpaces()
    if ahead.take(0x28) {
      guard ahead.takeWord(of: bodies), ahead.take(0x29) else { return false }
      ahead.skipSpaces()
    }
    if NumberList.readNumberWord(&ahead) != nil { ahead.skipSpaces() }
    return ahead.takeDigits(most: 4) != nil && ahead.take(0x2F) && ASCII.isDigit(ahead.peek())
  }

  /// Reads `Richtlijn`, `Gedelegeerde Verordening`, `Uitvoeringsbesluit`.
  private static func readActWord(_ reader: inout ByteCursor) -> Act? {
    for _ in 0..<2 {
      let word = reader.at
      while ASCII.isLetter(reader.peek()), reader.at - word < 40 { reader.at += 1 }
      if let act = act(word..<reader.at, in: reader.bytes) { return act }
      guard reader.at - word == 12, reader.skipSpaces() else { return nil }
    }
    return nil
  }

  /// Reads `(EU) 2016/679` or `2014/24/EU` with no word before it.
  private func bare(
    _ reader: inout ByteCursor, from start: Int, in site: CitationSite
  ) -> Citation? {
    guard let target = readAct(&reader, isDecision: true, in: site) else { return nil }
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

  private static func act(_ word: Range<Int>, in bytes: [UInt8]) -> Act? {
    func ends(_ ending: StaticString) -> Bool {
      let start = word.upperBound - ending.utf8CodeUnitCount
      return start >= word.lowerBound && bytes.has(anyCase: ending, at: start)
    }
    if acts.contains(where: ends) { return .act }
    return decisions.contains(where: ends) ? .decision : nil
  }

  private func readAct(
    _ reader: inout ByteCursor, isDecision: Bool, in site: CitationSite
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
      let id = Self.identifier(reader.text(first.range), reader.text(second.range)),
      hasBody || (!isDecision && first.range.count == 4)
    else {
      reader.at = before
      return nil
    }
    return site.target(id, (hasBody ? from : digits)..<reader.at)
  }

  private func readBody(_ reader: inout ByteCursor) -> Bool {
    let before = reader.at
    if reader.take(0x28), reader.takeWord(of: Self.bodies), reader.take(0x29) { return true }
    reader.at = before
    return false
  }

  /// `2014` and `24` stay, `95` and `46` is of 1995, `883` and `2004` stay in their order.
  private static func identifier(_ first: String, _ second: String) -> String? {
    guard let one = Int(first), let two = Int(second) else { return nil }
    if (1952...2100).contains(one), first.utf8.count == 4 { return "EU \(one)/\(two)" }
    if (1952...2100).contains(two), second.utf8.count == 4 { return "EU \(one)/\(two)" }
    if (52...99).contains(one), first.utf8.count == 2 { return "EU \(1900 + one)/\(two)" }
    if (52...99).contains(two), second.utf8.count == 2 { return "EU \(one)/\(1900 + two)" }
    return nil
  }
}

extension Citation.Kind {
  /// Papers and acts of the European Union.
  public static let eu = Self("eu")
}
