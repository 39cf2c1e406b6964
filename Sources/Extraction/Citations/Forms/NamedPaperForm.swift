internal import DutchText
internal import LetterModel

/// Letters, bills, reports and rulings named by their date.
///
///     mijn brief van 7 juli 2022     de brief van 7 juni jl.     de Kamerbrief van 29 april 2024
///     het rapport van de Algemene Rekenkamer van 5 juni 2019     het arrest van 24 mei 2024
///
/// The form begins at the month and looks back for `van 7` and for the paper: months are rare, `van`
/// is the commonest of words, and `voortgangsbrief` has no beginning to wait for.
struct NamedPaperForm: CitationForm {
  let name = "named-paper"
  var kinds: [Citation.Kind] { [.letter, .bill, .report, .ruling] }
  let triggers = [
    "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september",
    "oktober", "november", "december",
  ]

  private static let openings: [[UInt8]] = ["van", "d.d.", "dd.", "afgelopen"].map {
    Array($0.utf8)
  }

  private static let determiners = WordClass("citation.named.determiner")
  private static let adjectives = WordClass("citation.named.adjective")
  private static let attributes = WordClass("citation.named.attribute")
  private static let states = WordClass("sentence.part-list.states")
  private static let courts = WordClass("citation.named.court")
  /// How many bytes may stand between the letter and `van`: `brief over de banenafspraak van`.
  private static let reach = 90

  func read(at month: Int, in site: CitationSite) -> Citation? {
    let date = Self.dateStart(before: month, in: site.bytes)
    guard let start = Self.openingStart(before: date, in: site.bytes),
      let (role, noun) = paper(before: start, in: site), let kind = Citation.Kind(named: role)
    else { return nil }
    var reader = site.reader(at: date)
    guard let end = dateEnd(&reader) else { return nil }
    let range = withDeterminer(noun.lowerBound, in: site.bytes)..<end
    var target = site.target(nil, range)
    target.status = .unresolved
    var citation = site.citation(kind, range, [target])
    citation.role = role
    citation.description = reader.text(range)
    return citation
  }

  /// Where `7 juni` begins whose month is at an offset, or the month where no day stands before it.
  private static func dateStart(before month: Int, in bytes: [UInt8]) -> Int {
    let end = spacesStart(before: month, in: bytes)
    var at = end
    while at > 0, end - at < 2, ASCII.isDigit(bytes[at - 1]) { at -= 1 }
    return at < end && end < month && (at == 0 || !ASCII.isWord(bytes[at - 1])) ? at : month
  }

  /// Where `van` or `d.d.` begins that stands before an offset.
  private static func openingStart(before end: Int, in bytes: [UInt8]) -> Int? {
    let last = spacesStart(before: end, in: bytes)
    guard last < end else { return nil }
    for word in openings where last > word.count {
      let from = last - word.count
      if bytes[from..<last].elementsEqual(word), !ASCII.isWord(bytes[from - 1]) { return from }
    }
    return nil
  }

  /// Where the spaces begin that end at an offset, no-break spaces too; at most two of them.
  private static func spacesStart(before end: Int, in bytes: [UInt8]) -> Int {
    var at = end
    for _ in 0..<2 {
      if at > 0, bytes[at - 1] == 0x20 {
        at -= 1
      } else if at > 1, bytes[at - 1] == 0xA0, bytes[at - 2] == 0xC2 {
        at -= 2
      }
    }
    return at
  }

  /// The end of `7 juni jl.`, `7 juli 2022`, `juni 2023`.
  private func dateEnd(_ reader: inout ByteCursor) -> Int? {
    if ASCII.isDigit(reader.peek()) {
      guard let date = DutchDate.date(in: reader.bytes, at: reader.at) else { return nil }
      reader.at = date.end
      guard date.year == nil else { return date.end }
      reader.skipSpaces()
      return reader.take("jl.") || reader.takeWord("jongstleden") ? reader.at : date.end
    }
    guard let (_, end) = DutchDate.month(in: reader.bytes, at: reader.at) else { return nil }
    reader.at = end
    guard reader.skipSpaces(), DutchDate.year(in: reader.bytes, at: reader.at) != nil else {
      return nil
    }
    return reader.at + 4
  }

  /// The nearest noun of a paper before `van`, in the same clause and without another in between.
  private func paper(
    before start: Int, in site: CitationSite
  ) -> (role: Citation.Role, noun: Range<Int>)? {
    let bytes = site.bytes
    var end = start
    let limit = max(0, start - Self.reach)
    while end > limit {
      while end > limit, bytes[end - 1] == 0x20 { end -= 1 }
      var from = end
      while from > limit, ASCII.isWord(bytes[from - 1]) || bytes[from - 1] == 0x2D { from -= 1 }
      guard from < end else { return nil }
      if let role = CitingWords.role(of: bytes[from..<end]) {
        return isNamed(role, by: from..<end, before: start, in: site) ? (role, from..<end) : nil
      }
      end = from
    }
    return nil
  }

  /// Whether a noun names one paper that a date tells from others.
  ///
  /// `rapport` and `uitspraak` are said of other things than papers too: between them and the date
  /// only whose they are may stand, and an `uitspraak` is a court's.
  private func isNamed(
    _ role: Citation.Role, by noun: Range<Int>, before start: Int, in site: CitationSite
  ) -> Bool {
    let word = site.bytes[noun]
    let between = noun.upperBound..<start
    switch role {
    case .letter: return Self.ends(word, in: "brief")
    case .bill: return Self.ends(word, in: "wetsvoorstel") && isAttribute(between, in: site)
    case .report:
      return Self.reports.contains { Self.ends(word, in: $0) } && isAttribute(between, in: site)
    case .ruling:
      return isAttribute(between, in: site)
        && (!Self.ends(word, in: "uitspraak")
          || words(of: between, in: site).contains { Self.courts.contains($0) })
    default: return false
    }
  }

  private static let reports = ["rapport", "rapportage", "advies"]

  /// Whether words say no more than whose or what a paper is: ` van de Algemene Rekenkamer `.
  private func isAttribute(_ range: Range<Int>, in site: CitationSite) -> Bool {
    let words = words(of: range, in: site)
    guard let first = words.first else { return true }
    return Self.attributes.contains(first) && !words.contains { Self.states.contains($0) }
  }

  private func words(of range: Range<Int>, in site: CitationSite) -> [Token.Word] {
    let tokens = site.words.tokens
    return tokens[site.words.firstToken(from: range.lowerBound)...]
      .prefix { Int($0.start) < range.upperBound }.map(\.word)
  }

  private static func ends(_ word: ArraySlice<UInt8>, in ending: String) -> Bool {
    word.count >= ending.utf8.count
      && zip(word.suffix(ending.utf8.count), ending.utf8).allSatisfy { $0 | 0x20 == $1 }
  }

  private func withDeterminer(_ noun: Int, in bytes: [UInt8]) -> Int {
    var start = noun
    for _ in 0..<2 {
      guard start > 1, bytes[start - 1] == 0x20 else { break }
      var from = start - 1
      while from > 0, ASCII.isLetter(bytes[from - 1]) { from -= 1 }
      let word = from..<(start - 1)
      if Self.determiners.contains(bytes, word) { return from }
      guard Self.adjectives.contains(bytes, word) else { break }
      start = from
    }
    return noun
  }
}

extension Citation.Kind {
  /// Letters without a number.
  public static let letter = Self("letter")
  /// Bills without a number: `het wetsvoorstel van 3 mei 2011`.
  public static let bill = Self("bill")
  /// Reports without a number: `het rapport van 5 juni 2019`.
  public static let report = Self("report")
  /// Rulings without an identifier: `het arrest van de Hoge Raad van 24 mei 2024`.
  public static let ruling = Self("ruling")

  /// The kind of a paper that is named by its part and its date; `nil` for other parts.
  fileprivate init?(named role: Citation.Role) {
    switch role {
    case .letter: self = .letter
    case .bill: self = .bill
    case .report: self = .report
    case .ruling: self = .ruling
    default: return nil
    }
  }
}

extension Citation {
  /// Whether words name a paper without its number: `mijn brief van 7 juli 2022`, `de motie-De Kort`.
  ///
  /// A letter, bill, report or ruling is named by its date, a motion by its members.
  public var isOfNamedPaper: Bool {
    switch kind {
    case .letter, .motion, .bill, .report, .ruling: true
    default: false
    }
  }
}
