internal import DutchText
internal import LetterModel

/// Written questions with their answers, in the appendix of the proceedings.
///
///     Aanhangsel Handelingen, vergaderjaar 2022–2023, nr. 3276   →   ah-tk-20222023-3276
///     Kamerstukken II 2021/22, Aanhangsel, nr. 1694   →   ah-tk-20212022-1694
///
/// Without a chamber it is the Tweede Kamer's: the other is always named. `Aanhangsel 3` at a
/// page's foot counts pages and is none.
struct AanhangselForm: ReferenceForm {
  let triggers = ["Aanhangsel", "aanhangsel"]

  private static let between: WordList = [
    "van de", "bij de", "tot de", "der", "van het verslag der",
  ]

  func read(at start: Int, in site: ReferenceSite) -> Reference? {
    var reader = site.reader(at: start)
    return read(&reader, after: CitationPrefix(end: start), from: start, in: site)
  }

  /// The citation whose appendix is named here, after a prefix.
  func read(
    _ reader: inout TextReader, after before: CitationPrefix, from start: Int,
    in site: ReferenceSite, isInProceedings: Bool = false
  ) -> Reference? {
    var prefix = before
    guard reader.takeWord("Aanhangsel") else { return nil }
    var hasProceedings = readProceedings(&reader) || isInProceedings
    CitationPrefix.skipSeparators(&reader)
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
    let targets = list.numbers.map { number -> Reference.Target in
      var target = site.target(nil, number.range)
      target.number = number.text
      target.chamber = prefix.chamber ?? .second
      target.sessionYear = prefix.session?.written
      if let session = prefix.session {
        let code = prefix.chamber == .first ? "ek" : "tk"
        target.id = "ah-\(code)-\(session.compact)-\(number.text)"
      } else {
        target.status = .unresolved
      }
      return target
    }
    return site.reference(.aanhangsel, start..<reader.at, targets)
  }

  /// Passes ` van de Handelingen`, ` Handelingen`, `, Handelingen`.
  private func readProceedings(_ reader: inout TextReader) -> Bool {
    let before = reader.at
    CitationPrefix.skipSeparators(&reader)
    if reader.takeWord(of: Self.between) {
      reader.skipSpaces()
    }
    if reader.takeWord("Handelingen") || reader.take("Hand.") { return true }
    reader.at = before
    return false
  }

  private func readNumbers(_ reader: inout TextReader, hasWord: Bool) -> NumberList? {
    if hasWord { return NumberList.read(&reader, trust: .needsWord) }
    reader.skipSpaces()
    guard let number = NumberList.readNumber(&reader, letters: false),
      !NumberList.isFollowedByMonth(reader)
    else { return nil }
    return NumberList(numbers: [number])
  }
}
