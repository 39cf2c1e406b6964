internal import DutchText
internal import LetterModel

/// The proceedings: by meeting and item since 2011, by running page numbers before.
///
///     Handelingen I 2022/23, nr. 13, items 2 en 4   →   h-ek-20222023-13-2, h-ek-20222023-13-4
///     Handelingen II 2007/08, nr. 108, p. 7909-7943   →   h-tk-20072008-7909-7943
///
/// Aanwijzingen voor de regelgeving, 3.43.
struct HandelingenForm: ReferenceForm {
  let triggers = ["Handel", "handel", "Hand."]

  /// The last parliamentary year whose identifiers hold the meeting before the pages.
  private static let lastYearWithMeeting = 1995

  private static let articles: WordList = ["der", "van de"]
  private static let itemWords: WordList = ["items", "item", "itemnr.", "itemnummer"]

  /// The meeting that the items belong to.
  private struct Meeting {
    var prefix: CitationPrefix
    var isJoint = false
    var number: CitedNumber?

    var chamberCode: String? {
      if isJoint { return "vv" }
      return prefix.chamber.map { $0 == .first ? "ek" : "tk" }
    }
  }

  func read(at start: Int, in site: ReferenceSite) -> Reference? {
    var reader = site.reader(at: start)
    return read(&reader, after: CitationPrefix(end: start), from: start, in: site)
  }

  /// The citation whose proceedings are named here, after a prefix.
  func read(
    _ reader: inout TextReader, after before: CitationPrefix, from start: Int,
    in site: ReferenceSite
  ) -> Reference? {
    var meeting = Meeting(prefix: before)
    guard reader.takeWord("Handelingen") || reader.take("Hand.") else { return nil }
    reader.skipSpaces()
    _ = reader.takeWord(of: Self.articles)
    _ = readJoint(&reader, &meeting)
    CitationPrefix.skipSeparators(&reader)
    var hasPrefix = reader.at
    if let after = CitationPrefix.read(&reader), !after.hasLabel {
      meeting.prefix.chamber = after.chamber ?? meeting.prefix.chamber
      meeting.prefix.session = after.session ?? meeting.prefix.session
      hasPrefix = after.end
    }
    reader.at = hasPrefix
    if let questions = readAppendix(reader, meeting.prefix, from: start, in: site) {
      return questions
    }
    guard meeting.prefix.chamber != nil || meeting.prefix.session != nil || meeting.isJoint else {
      return nil
    }
    var targets: [Reference.Target] = []
    var end = reader.at
    for _ in 0..<20 {
      guard let read = readMeeting(&reader, &meeting, in: site), !read.isEmpty else { break }
      targets += read
      end = reader.at
      reader.skipSpaces()
      _ = reader.take(0x3B) || reader.take(0x2C)
      reader.skipSpaces()
      _ = reader.takeWord("en")
      reader.skipSpaces()
      var ahead = reader
      guard NumberList.readNumberWord(&ahead) != nil else { break }
    }
    guard !targets.isEmpty else { return nil }
    return site.reference(.handelingen, start..<end, targets)
  }

  /// Reads `, Aanhangsel, nr. 12` after `Handelingen II 2014/15`.
  private func readAppendix(
    _ reader: TextReader, _ prefix: CitationPrefix, from start: Int, in site: ReferenceSite
  ) -> Reference? {
    var ahead = reader
    CitationPrefix.skipSeparators(&ahead)
    guard ahead.peek() | 0x20 == 0x61 else { return nil }
    return AanhangselForm().read(
      &ahead, after: prefix, from: start, in: site, isInProceedings: true)
  }

  private func readJoint(_ reader: inout TextReader, _ meeting: inout Meeting) -> Bool {
    let start = reader.at
    reader.skipSpaces()
    if reader.takeWord("VV") || reader.takeWord("Verenigde Vergadering") {
      meeting.isJoint = true
      return true
    }
    reader.at = start
    return false
  }

  /// Reads `nr. 13, items 2 en 4` or `nr. 108, p. 7909-7943` or `p. 12`.
  private func readMeeting(
    _ reader: inout TextReader, _ meeting: inout Meeting, in site: ReferenceSite
  ) -> [Reference.Target]? {
    let list = NumberList.read(&reader, trust: .afterComma)
    meeting.number = list?.numbers.first
    if let items = readItems(&reader) {
      let pages = PageList.read(&reader)
      return items.numbers.map { item in
        var target = self.target(meeting, [meeting.number?.text, item.text], item.range, site)
        target.item = item.text
        target.pages = pages.map(reader.text)
        return target
      }
    }
    if let pages = PageList.read(&reader) {
      let ends = Self.ends(of: pages, reader)
      let carriesMeeting = (meeting.prefix.session?.start ?? 2000) <= Self.lastYearWithMeeting
      let parts = carriesMeeting ? [meeting.number?.text] + ends : ends
      var target = self.target(meeting, parts, pages, site)
      target.pages = reader.text(pages)
      return [target]
    }
    return list?.numbers.map { number in
      var meeting = meeting
      meeting.number = number
      return target(meeting, [number.text], number.range, site)
    }
  }

  private func readItems(_ reader: inout TextReader) -> NumberList? {
    let before = reader.at
    NumberList.skipComma(&reader)
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
  private static func ends(of pages: Range<Int>, _ reader: TextReader) -> [String?] {
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

  private func target(
    _ meeting: Meeting, _ parts: [String?], _ range: Range<Int>, _ site: ReferenceSite
  ) -> Reference.Target {
    var target = site.target(nil, range)
    target.number = meeting.number?.text
    target.chamber = meeting.isJoint ? nil : meeting.prefix.chamber
    target.sessionYear = meeting.prefix.session?.written
    let known = parts.compactMap { $0 }
    guard known.count == parts.count, let session = meeting.prefix.session else {
      target.status = .unresolved
      return target
    }
    let rest = ([session.compact] + known).joined(separator: "-")
    if let code = meeting.chamberCode {
      target.id = "h-\(code)-\(rest)"
    } else {
      target.status = .ambiguous
      target.alternatives = ["h-tk-\(rest)", "h-ek-\(rest)"]
    }
    return target
  }
}
