internal import DutchText
internal import LetterModel

/// The three official gazettes, by year and number.
///
///     Stb. 2015, 154   →   stb-2015-154
///     Stcrt. 2020, nr. 1234   →   stcrt-2020-1234
///     Trb. 1966, 91   →   trb-1966-91
///     Staatscourant, nr. 27142, 14 september 2014   →   stcrt-2014-27142
struct GazetteForm: CitationForm {
  let name = "gazette"
  var kinds: [Citation.Kind] { Self.gazettes.map(\.kind) }
  let triggers = ["Stb", "stb.", "Stcrt", "stcrt.", "Staats", "Trb", "trb.", "Tractat"]

  private static let between = WordClass("citation.gazette.between")
  private static let gazettes: [(words: WordClass, kind: Citation.Kind, series: PaperSeries)] = [
    (WordClass("citation.gazette.acts"), .staatsblad, .staatsblad),
    (WordClass("citation.gazette.announcements"), .staatscourant, .staatscourant),
    (WordClass("citation.gazette.treaties"), .tractatenblad, .tractatenblad),
  ]

  func read(at start: Int, in site: CitationSite) -> Citation? {
    var reader = site.reader(at: start)
    for gazette in Self.gazettes where reader.takeWordOrAbbreviation(of: gazette.words) {
      let isAbbreviated = reader.at - start <= 6
      reader.skipSpaces()
      _ = reader.take(0x2C) || reader.takeWord(of: Self.between)
      reader.skipSpaces()
      if let (number, year) = Self.readNumberFirst(&reader) {
        let target = target(of: number, year, in: gazette.series, site)
        return site.citation(gazette.kind, start..<reader.at, [target])
      }
      guard let year = Self.readYear(&reader) else { return nil }
      let numbers = readNumbers(&reader)
      if numbers.isEmpty {
        guard isAbbreviated else { return nil }
        var target = site.target(nil, start..<year.range.upperBound)
        target.status = .unresolved
        var citation = site.citation(gazette.kind, start..<year.range.upperBound, [target])
        citation.notes = ["het nummer ontbreekt"]
        return citation
      }
      let targets = numbers.map { target(of: $0, year.value, in: gazette.series, site) }
      return site.citation(gazette.kind, start..<reader.at, targets)
    }
    return nil
  }

  private func target(
    of number: CitedNumber, _ year: Int, in series: PaperSeries, _ site: CitationSite
  ) -> Citation.Target {
    let id = PaperIdentifier(series, "\(year)", number.text)
    var target = site.target(id.description, number.range)
    target.number = number.text
    return target
  }

  /// Reads `nr. 27142, 14 september 2014`, the number before its day or year.
  private static func readNumberFirst(
    _ reader: inout ByteCursor
  ) -> (number: CitedNumber, year: Int)? {
    var ahead = reader
    guard NumberList.readNumberWord(&ahead) != nil, ahead.skipSpaces(),
      let digits = ahead.takeDigits(most: 6), ahead.isAtWordEnd
    else { return nil }
    ahead.skipSpaces()
    guard ahead.take(0x2C) || ahead.takeWord(of: between) else { return nil }
    ahead.skipSpaces()
    guard let year = readYear(&ahead), ahead.isAtWordEnd else { return nil }
    reader = ahead
    return (CitedNumber(text: "\(digits.value)", range: digits.range), year.value)
  }

  /// Reads `2015`, or `24 mei 2020` of a gazette that is cited by its day.
  private static func readYear(_ reader: inout ByteCursor) -> (value: Int, range: Range<Int>)? {
    let start = reader.at
    if reader.digitCount < 3, ASCII.isDigit(reader.peek()),
      let date = DutchDate.date(in: reader.bytes, at: start), let year = date.year
    {
      reader.at = date.end
      return (year, start..<date.end)
    }
    guard reader.digitCount == 4, let year = reader.takeDigits(most: 4),
      (1813...2100).contains(year.value)
    else { return nil }
    return year
  }

  /// Reads `, 154`, `, nr. 154`, `/154`, ` 154` and ` en 155`.
  private func readNumbers(_ reader: inout ByteCursor) -> [CitedNumber] {
    var numbers: [CitedNumber] = []
    while true {
      let before = reader.at
      let hasDash = numbers.isEmpty && reader.takeDash()
      let hasMark = hasDash || reader.take(0x2F) || NumberList.skipComma(&reader)
      reader.skipSpaces()
      let hasAnd = !numbers.isEmpty && reader.takeWord("en")
      reader.skipSpaces()
      let hasWord = NumberList.readNumberWord(&reader) != nil
      reader.skipSpaces()
      guard hasMark || hasAnd || hasWord || numbers.isEmpty,
        let digits = reader.takeDigits(most: 6), reader.isAtWordEnd,
        !NumberList.isFollowedByMonth(reader), !hasDash || !(1813...2100).contains(digits.value),
        hasWord || isNumber(reader, after: numbers, hasMark)
      else {
        reader.at = before
        return numbers
      }
      numbers.append(CitedNumber(text: "\(digits.value)", range: digits.range))
    }
  }

  private func isNumber(
    _ reader: ByteCursor, after numbers: [CitedNumber], _ hasMark: Bool
  ) -> Bool {
    (numbers.isEmpty && hasMark) || NumberList.isHardEnd(reader)
  }
}

extension Citation.Kind {
  /// The gazette of acts and decrees.
  public static let staatsblad = Self("staatsblad")
  /// The gazette of regulations and announcements.
  public static let staatscourant = Self("staatscourant")
  /// The gazette of treaties.
  public static let tractatenblad = Self("tractatenblad")
}
