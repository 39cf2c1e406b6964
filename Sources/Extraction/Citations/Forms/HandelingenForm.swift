internal import DutchText
internal import LetterModel

/// The proceedings: by meeting and item since 2011, by running page numbers before.
///
///     Handelingen I 2022/23, nr. 13, items 2 en 4   →   h-ek-20222023-13-2, h-ek-20222023-13-4
///     Handelingen II 2007/08, nr. 108, p. 7909-7943   →   h-tk-20072008-7909-7943
///
/// Aanwijzingen voor de regelgeving, 3.43.
struct HandelingenForm: CitationForm {
  let name = "handelingen"
  var kinds: [Citation.Kind] { [.handelingen, .aanhangsel] }
  let triggers = ["Handel", "handel", "Hand.", "HTK", "HEK"]

  private static let articles = WordClass("citation.proceedings.of")

  /// The meeting that the items belong to.
  struct Meeting {
    var prefix: CitationPrefix
    var isJoint = false
    var number: CitedNumber?

    var chamberCode: String? {
      if isJoint { return "vv" }
      return prefix.chamber.map { $0 == .first ? "ek" : "tk" }
    }
  }

  func read(at start: Int, in site: CitationSite) -> Citation? {
    var reader = site.reader(at: start)
    return read(&reader, after: CitationPrefix(end: start), from: start, in: site)
  }

  /// The citation whose proceedings are named here, after a prefix.
  func read(
    _ reader: inout ByteCursor, after before: CitationPrefix, from start: Int,
    in site: CitationSite
  ) -> Citation? {
    var meeting = Meeting(prefix: before)
    guard Self.readName(&reader, &meeting), !Self.isOfAppendix(start, in: site.bytes) else {
      return nil
    }
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
    if meeting.prefix.session == nil, meeting.prefix.chamber != nil {
      meeting.prefix.session = Self.readDay(&reader)
    }
    if let questions = readAppendix(reader, meeting.prefix, from: start, in: site) {
      return questions
    }
    let isAbbreviated = reader.bytes[start] == 0x48 && ASCII.isUpper(reader.bytes[start + 1])
    guard
      meeting.prefix.session != nil
        || (!isAbbreviated && (meeting.prefix.chamber != nil || meeting.isJoint))
    else { return nil }
    var targets: [Citation.Target] = []
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
      let isPaged = (meeting.prefix.session?.start ?? .max) <= Self.firstYearWithItems
      guard NumberList.readNumberWord(&ahead) != nil || (isPaged && PageList.isHere(reader)) else {
        break
      }
    }
    guard !targets.isEmpty else { return nil }
    return site.citation(.handelingen, start..<end, targets)
  }

  /// Passes `Handelingen`, `Hand.`, `HTK` or `HEK`.
  private static func readName(_ reader: inout ByteCursor, _ meeting: inout Meeting) -> Bool {
    if reader.takeWord("Handelingen") || reader.take("Hand.") { return true }
    guard reader.peek() == 0x48, ASCII.isUpper(reader.peek(1)) else { return false }
    let isFirst = reader.peek(1) == 0x45
    guard reader.takeWord("HTK") || reader.takeWord("HEK") else { return false }
    meeting.prefix.chamber = isFirst ? .first : .second
    return true
  }

  /// Whether `Aanhangsel van de` stands before: what is cited is then no meeting.
  private static func isOfAppendix(_ start: Int, in bytes: [UInt8]) -> Bool {
    var from = max(0, start - 24)
    while from < start {
      var reader = ByteCursor(bytes, at: from)
      if bytes[from] | 0x20 == 0x61, reader.take("aanhangsel") || reader.take("aanh.") {
        return true
      }
      // `Bijlagen Handelingen II 1949/50, 1400, nr. 3`: papers were printed as annexes.
      if bytes[from] | 0x20 == 0x62, reader.take("bijlagen ") || reader.take("bijl. ") {
        _ = reader.takeWord("der") || reader.takeWord("van de")
        reader.skipSpaces()
        if reader.at == start { return true }
      }
      from += 1
    }
    return false
  }

  /// Reads `, Aanhangsel, nr. 12` after `Handelingen II 2014/15`.
  private func readAppendix(
    _ reader: ByteCursor, _ prefix: CitationPrefix, from start: Int, in site: CitationSite
  ) -> Citation? {
    var ahead = reader
    CitationPrefix.skipSeparators(&ahead)
    guard ahead.peek() | 0x20 == 0x61 else { return nil }
    return AanhangselForm().read(
      &ahead, after: prefix, from: start, in: site, isInProceedings: true)
  }

  private func readJoint(_ reader: inout ByteCursor, _ meeting: inout Meeting) -> Bool {
    let start = reader.at
    reader.skipSpaces()
    if reader.takeWord("VV") || reader.takeWord("Verenigde Vergadering") {
      meeting.isJoint = true
      return true
    }
    reader.at = start
    return false
  }

  func target(
    _ meeting: Meeting, _ parts: [String?], _ range: Range<Int>, _ site: CitationSite
  ) -> Citation.Target {
    var target = site.target(nil, range)
    target.number = meeting.number?.text
    target.chamber = meeting.isJoint ? nil : meeting.prefix.chamber
    target.sessionYear = meeting.prefix.session?.written
    guard !parts.contains(nil), let session = meeting.prefix.session else {
      target.status = .unresolved
      return target
    }
    let ids = (meeting.chamberCode.map { [$0] } ?? ["tk", "ek"]).map { code in
      PaperIdentifier(.handelingen, [code, session.compact] + parts).description
    }
    if ids.count == 1 {
      target.id = ids[0]
    } else {
      target.status = .ambiguous
      target.alternatives = ids
    }
    return target
  }
}

extension Citation.Kind {
  /// The proceedings of a chamber.
  public static let handelingen = Self("handelingen")
}
