internal import DutchText
internal import LetterModel

/// Written questions with their answers, in the appendix of the proceedings.
///
///     Aanhangsel Handelingen, vergaderjaar 2022–2023, nr. 3276   →   ah-tk-20222023-3276
///     Kamerstukken II 2021/22, Aanhangsel, nr. 1694   →   ah-tk-20212022-1694
///
/// Without a chamber it is the Tweede Kamer's: the other is always named. `Aanhangsel 3` at a
/// page's foot counts pages and is none.
struct AanhangselForm: CitationForm {
  let name = "aanhangsel"
  var kinds: [Citation.Kind] { [.aanhangsel] }
  let triggers = ["Aanhangsel", "aanhangsel", "Aanh.", "aanh.", "Kamervragen", "kamervragen"]

  private static let names = WordClass("citation.appendix")
  private static let between = WordClass("citation.appendix.between")
  private static let articles = WordClass("citation.appendix.of")

  func read(at start: Int, in site: CitationSite) -> Citation? {
    var reader = site.reader(at: start)
    if reader.takeWord("Kamervragen") { return questions(&reader, from: start, in: site) }
    return read(&reader, after: CitationPrefix(end: start), from: start, in: site)
  }

  /// Reads ` II 2022/23, nr. 12` or ` (Aanhangsel) 2002-2003, nr. 342` after `Kamervragen`.
  private func questions(
    _ reader: inout ByteCursor, from start: Int, in site: CitationSite
  ) -> Citation? {
    CitationPrefix.skipSeparators(&reader)
    if reader.takeWord(of: Self.names) { CitationPrefix.skipSeparators(&reader) }
    guard let prefix = CitationPrefix.read(&reader), prefix.session != nil,
      NumberList.hasNumberWord(reader), let list = NumberList.read(&reader, trust: .needsWord)
    else { return nil }
    return citation(to: list, prefix, start..<reader.at, in: site)
  }

  /// The citation whose appendix is named here, after a prefix.
  func read(
    _ reader: inout ByteCursor, after before: CitationPrefix, from start: Int,
    in site: CitationSite, isInProceedings: Bool = false
  ) -> Citation? {
    var prefix = before
    guard reader.takeWord(of: Self.names) || Self.takeGlued(&reader) else { return nil }
    var hasProceedings = readProceedings(&reader) || isInProceedings
    CitationPrefix.skipSeparators(&reader)
    if reader.takeWord(of: Self.articles) { reader.skipSpaces() }
    if let after = CitationPrefix.read(&reader) {
      prefix.chamber = after.chamber ?? prefix.chamber
      prefix.session = after.session ?? prefix.session
    }
    CitationPrefix.skipSeparators(&reader)
    if !hasProceedings { hasProceedings = readProceedings(&reader) }
    let hasWord = NumberList.hasNumberWord(reader)
    guard hasWord || hasProceedings || prefix.hasLabel,
      let list = readNumbers(&reader, hasWord: hasWord)
    else { return nil }
    return citation(to: list, prefix, start..<reader.at, in: site)
  }

  /// Passes the `Aanhangsel` of `AanhangselHandelingen`, whose space a converter lost.
  private static func takeGlued(_ reader: inout ByteCursor) -> Bool {
    var ahead = reader
    guard ahead.take("Aanhangsel") else { return false }
    var next = ahead
    guard next.takeWord("Handelingen") else { return false }
    reader = ahead
    return true
  }

  private func citation(
    to list: NumberList, _ prefix: CitationPrefix, _ range: Range<Int>, in site: CitationSite
  ) -> Citation {
    let targets = list.numbers.map { number -> Citation.Target in
      var target = site.target(nil, number.range)
      target.number = number.text
      target.chamber = prefix.chamber ?? .second
      target.sessionYear = prefix.session?.written
      if let session = prefix.session {
        let code = prefix.chamber == .first ? "ek" : "tk"
        let id = PaperIdentifier(.aanhangsel, code, session.compact, number.text)
        target.id = id.description
      } else {
        target.status = .unresolved
      }
      return target
    }
    return site.citation(.aanhangsel, range, targets)
  }

  /// Passes ` van de Handelingen`, ` Handelingen`, `, Handelingen`.
  private func readProceedings(_ reader: inout ByteCursor) -> Bool {
    let before = reader.at
    CitationPrefix.skipSeparators(&reader)
    if reader.takeWord(of: Self.between) {
      reader.skipSpaces()
    }
    if reader.takeWord("Handelingen") || reader.take("Hand.") { return true }
    reader.at = before
    return false
  }

  private func readNumbers(_ reader: inout ByteCursor, hasWord: Bool) -> NumberList? {
    if hasWord { return NumberList.read(&reader, trust: .needsWord) }
    reader.skipSpaces()
    guard let number = NumberList.readNumber(&reader, letters: false),
      !NumberList.isFollowedByMonth(reader)
    else { return nil }
    return NumberList(numbers: [number])
  }
}

extension Citation.Kind {
  /// Written questions with their answers.
  public static let aanhangsel = Self("aanhangsel")
}
