internal import DutchText
internal import LetterModel

/// The official journal of the European Union, by series, number and year.
///
///     PbEU 2016, L 119   →   PbEU 2016 L 119
///     PB L 119 van 4.5.2016, blz. 1   →   PbEU 2016 L 119
///     PbEG 1995, L 281   →   PbEG 1995 L 281
///
/// It was that of the Communities, PbEG, until 1 February 2003.
struct OfficialJournalForm: CitationForm {
  let name = "official-journal"
  var kinds: [Citation.Kind] { [.eu] }
  let triggers = ["PbEU", "PbEG", "PbE", "PB L", "PB C", "Pb L", "Pb C", "Pb. L", "PBEU", "PBEG"]

  private static let names = WordClass("citation.journal")
  private static let months = 1...12

  func read(at start: Int, in site: CitationSite) -> Citation? {
    var reader = site.reader(at: start)
    guard reader.takeWord(of: Self.names) else { return nil }
    CitationPrefix.skipSeparators(&reader)
    var year = Self.readYear(&reader)
    if year != nil { CitationPrefix.skipSeparators(&reader) }
    let series = reader.peek()
    guard series == 0x4C || series == 0x43 else { return nil }
    reader.at += 1
    guard reader.skipSpaces() || ASCII.isDigit(reader.peek()),
      let number = reader.takeDigits(most: 4), reader.isAtWordEnd
    else { return nil }
    var end = reader.at
    // L 119/1 is page 1
    if reader.take(0x2F), reader.takeDigits(most: 4) != nil { end = reader.at }
    if year == nil {
      year = Self.readDate(&reader)
      end = reader.at
    }
    guard let year else { return nil }
    let isOfCommunities = year < 2003
    let name = isOfCommunities ? "PbEG" : "PbEU"
    let letter = series == 0x4C ? "L" : "C"
    let id = "\(name) \(year) \(letter) \(number.value)"
    var target = site.target(id, start..<end)
    target.number = "\(number.value)"
    reader.at = end
    if let pages = PageList.read(&reader) {
      target.pages = reader.text(pages)
      end = reader.at
    }
    return site.citation(.eu, start..<end, [target])
  }

  private static func readYear(_ reader: inout ByteCursor) -> Int? {
    let start = reader.at
    if reader.digitCount == 4, let year = reader.takeDigits(most: 4),
      (1952...2100).contains(year.value)
    {
      return year.value
    }
    reader.at = start
    return nil
  }

  /// The year of ` van 4.5.2016` or `, 4 mei 2016`.
  private static func readDate(_ reader: inout ByteCursor) -> Int? {
    NumberList.skipComma(&reader)
    if reader.takeWord("van") || reader.takeWord("d.d.") { reader.skipSpaces() }
    guard ASCII.isDigit(reader.peek()) else { return nil }
    if let date = DutchDate.date(in: reader.bytes, at: reader.at) {
      reader.at = date.end
      return date.year
    }
    guard let day = reader.takeDigits(most: 2), (1...31).contains(day.value),
      reader.take(0x2E) || reader.takeDash(), let month = reader.takeDigits(most: 2),
      months.contains(month.value), reader.take(0x2E) || reader.takeDash()
    else { return nil }
    return readYear(&reader)
  }
}
