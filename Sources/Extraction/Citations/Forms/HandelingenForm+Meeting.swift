internal import DutchText
internal import LetterModel

/// What follows chamber and year: the meeting, its items and its pages.
extension HandelingenForm {
  /// The last parliamentary year whose identifiers hold the meeting before the pages.
  private static let lastYearWithMeeting = 1995
  /// The first parliamentary year whose papers number the items of a meeting.
  static let firstYearWithItems = 2010
  /// The most meetings of a year, and the fewest pages by which `73-4741` is no range of pages.
  private static let mostMeetings = 130, fewestPagesApart = 140

  private static let itemWords = WordClass("citation.proceedings.item")
  private static let ordinalEndings = WordClass("citation.proceedings.ordinal")

  /// Reads `nr. 13, items 2 en 4` or `nr. 108, p. 7909-7943` or `p. 12` or `5-3-12`.
  func readMeeting(
    _ reader: inout ByteCursor, _ meeting: inout Meeting, in site: CitationSite
  ) -> [Citation.Target]? {
    if let joined = readJoined(&reader, &meeting, in: site) { return [joined] }
    let ordinal = readOrdinal(&reader)
    let list = ordinal ?? NumberList.read(&reader, trust: .afterComma)
    meeting.number = list?.numbers.first ?? meeting.number
    var targets: [Citation.Target] = []
    while targets.count < 40, let items = readItems(&reader) {
      let pages = PageList.read(&reader)
      targets += items.numbers.map { item in
        var target = self.target(meeting, [meeting.number?.text, item.text], item.range, site)
        target.item = item.text
        target.pages = pages.map(reader.text)
        return target
      }
    }
    if !targets.isEmpty { return targets }
    if let pages = PageList.read(&reader) {
      let ends = Self.ends(of: pages, reader)
      var target = self.target(meeting, pageParts(ends, of: meeting), pages, site)
      target.pages = reader.text(pages)
      return [target]
    }
    return list?.numbers.map { number in
      var meeting = meeting
      meeting.number = number
      return target(meeting, [number.text], number.range, site)
    }
  }

  /// The pages of an identifier; of early years the meeting stands before them.
  private func pageParts(_ ends: [String?], of meeting: Meeting) -> [String?] {
    let carriesMeeting = (meeting.prefix.session?.start ?? 2000) <= Self.lastYearWithMeeting
    return carriesMeeting ? [meeting.number?.text] + ends : ends
  }

  /// Reads `5-3-12`, the meeting, the item and the page as they are printed since 2011, and
  /// `73-4741` or `73-4741-4760`, the meeting and its pages, as they were before.
  private func readJoined(
    _ reader: inout ByteCursor, _ meeting: inout Meeting, in site: CitationSite
  ) -> Citation.Target? {
    var ahead = reader
    NumberList.skipComma(&ahead)
    let isPages = PageList.takeWord(&ahead)
    let plural = isPages ? nil : NumberList.readNumberWord(&ahead)
    ahead.skipSpaces()
    let start = ahead.at
    guard plural != true, let first = ahead.takeDigits(most: 3), ahead.takeDash(),
      let second = ahead.takeDigits(most: 5), first.value <= Self.mostMeetings,
      let session = meeting.prefix.session
    else { return nil }
    meeting.number = CitedNumber(text: ahead.text(first.range), range: first.range)
    if session.start >= Self.firstYearWithItems, !isPages, second.value < 100 {
      var target = self.target(
        meeting, [ahead.text(first.range), ahead.text(second.range)],
        start..<second.range.upperBound,
        site)
      target.item = ahead.text(second.range)
      if ahead.takeDash(), let page = ahead.takeDigits(most: 4) {
        target.pages = ahead.text(page.range)
      } else {
        ahead.at = second.range.upperBound
        target.pages = PageList.read(&ahead).map(ahead.text)
      }
      reader = ahead
      return target
    }
    guard session.start <= Self.firstYearWithItems,
      second.value >= first.value + Self.fewestPagesApart
    else { return nil }
    let last = readLastPage(&ahead, of: first.value) ?? second
    let pages = second.range.lowerBound..<last.range.upperBound
    let parts = pageParts([ahead.text(second.range), ahead.text(last.range)], of: meeting)
    var target = self.target(meeting, parts, start..<pages.upperBound, site)
    target.pages = reader.text(pages)
    reader = ahead
    return target
  }

  /// Reads `-4760` or ` – 73-4760` after the first page.
  private func readLastPage(
    _ reader: inout ByteCursor, of meeting: Int
  ) -> (value: Int, range: Range<Int>)? {
    var ahead = reader
    ahead.skipSpaces()
    guard ahead.takeDash() else { return nil }
    ahead.skipSpaces()
    guard var last = ahead.takeDigits(most: 5) else { return nil }
    if last.value == meeting, ahead.takeDash(), let page = ahead.takeDigits(most: 5) { last = page }
    reader = ahead
    return last
  }

  /// Reads `44ste vergadering`.
  private func readOrdinal(_ reader: inout ByteCursor) -> NumberList? {
    var ahead = reader
    NumberList.skipComma(&ahead)
    guard let digits = ahead.takeDigits(most: 3), ahead.takeWord(of: Self.ordinalEndings),
      ahead.skipSpaces(), ahead.takeWord("vergadering")
    else { return nil }
    reader = ahead
    return NumberList(numbers: [CitedNumber(text: "\(digits.value)", range: digits.range)])
  }

  private func readItems(_ reader: inout ByteCursor) -> NumberList? {
    let before = reader.at
    NumberList.skipComma(&reader)
    if reader.takeWord("en") { reader.skipSpaces() }
    if reader.takeWord(of: Self.itemWords) {
      reader.skipSpaces()
      if NumberList.readNumberWord(&reader) != nil { reader.skipSpaces() }
      if let first = NumberList.readNumber(&reader, letters: false) {
        var list = NumberList(numbers: [first])
        list.readMore(&reader, isPlural: false, letters: false, of: .items)
        return list
      }
    }
    reader.at = before
    return nil
  }

  /// The first and the last page: `7909-7943`, `7909`.
  private static func ends(of pages: Range<Int>, _ reader: ByteCursor) -> [String?] {
    var ahead = reader
    ahead.at = pages.lowerBound
    guard let first = ahead.takeDigits(most: 5) else { return [nil] }
    ahead.skipSpaces()
    if ahead.takeDash() {
      ahead.skipSpaces()
      if let last = ahead.takeDigits(most: 5) {
        return [ahead.text(first.range), ahead.text(last.range)]
      }
    }
    return [ahead.text(first.range), ahead.text(first.range)]
  }

  /// The parliamentary year of a day, as in `Handelingen II 12 mei 2004`; `nil` close to the third
  /// Tuesday of September, where the day alone does not tell.
  static func readDay(_ reader: inout ByteCursor) -> SessionYear? {
    var ahead = reader
    CitationPrefix.skipSeparators(&ahead)
    guard ASCII.isDigit(ahead.peek()),
      let date = DutchDate.date(in: ahead.bytes, at: ahead.at), let year = date.year
    else { return nil }
    let start: Int
    switch (date.month, date.day) {
    case (10..., _), (9, 22...): start = year
    case (..<9, _), (9, ..<15): start = year - 1
    default: return nil
    }
    ahead.at = date.end
    reader = ahead
    return SessionYear(start: start, end: start + 1)
  }
}
