internal import DutchText
internal import LetterModel

/// Case and document numbers of the Tweede Kamer, and written questions by theirs.
///
///     Kamerstuk 2022Z24775   →   2022Z24775
///     vraagnummer 2024Z18284   →   kv-tk-2024Z18284
struct CaseNumberForm: CitationForm {
  let name = "case-number"
  var kinds: [Citation.Kind] { [.caseNumber, .question] }
  let triggers = ["####Z", "####D", "vraagn", "Vraagn", "Kamerv", "kamerv"]

  private static let questions = WordClass("citation.question")

  func read(at start: Int, in site: CitationSite) -> Citation? {
    var reader = site.reader(at: start)
    guard reader.takeWord(of: Self.questions) else {
      guard let range = Self.number(&reader) else { return nil }
      return site.citation(.caseNumber, range, [site.target(reader.text(range), range)])
    }
    CitationPrefix.skipSeparators(&reader)
    if NumberList.readNumberWord(&reader) != nil { reader.skipSpaces() }
    guard let range = Self.number(&reader) else { return nil }
    let id = PaperIdentifier(.kamervragen, "tk", reader.text(range))
    return site.citation(.question, start..<range.upperBound, [site.target(id.description, range)])
  }

  /// Reads `2022Z24775` or `2023D12345`.
  static func number(_ reader: inout ByteCursor) -> Range<Int>? {
    let start = reader.at
    if reader.digitCount == 4, let year = reader.takeDigits(most: 4),
      (1990...2100).contains(year.value), reader.peek() == 0x5A || reader.peek() == 0x44
    {
      reader.at += 1
      if (5...6).contains(reader.digitCount), reader.takeDigits(most: 6) != nil,
        reader.isAtWordEnd
      {
        return start..<reader.at
      }
    }
    reader.at = start
    return nil
  }
}

extension Citation.Kind {
  /// Case and document numbers of the Tweede Kamer: `2022Z24775`.
  public static let caseNumber = Self("case")
}
