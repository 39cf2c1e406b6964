public import Extraction
public import LetterModel

/// The parliamentary years with which one letter cites papers: what a corpus must remember of it.
public struct CitedYears: Sendable, Equatable {
  /// All mentions of one paper with one year.
  public struct Entry: Sendable, Equatable {
    /// The paper's identifier.
    public var paper: String
    /// The calendar year in which the cited parliamentary year starts.
    public var startYear: Int
    /// The paper as it is cited: `34 352, nr. 281`.
    public var label: String
    /// Whether the number may come back in a later year.
    public var isRepeatable: Bool
    /// The mentions, in reading order.
    public var mentions: [Mention]
  }

  /// Where a paper is cited.
  public struct Mention: Sendable, Equatable {
    /// The index in `LetterRecords.citations`; `nil` where the paper's own letterhead says it.
    public var citation: Int?
    /// The parliamentary year, by its first calendar year, that holds the day given to the paper.
    public var dated: Int?
    /// The bytes that name it.
    public var span: SourceSpan
  }

  /// The id of the letter.
  public var letter: String
  /// What people call the letter: its identifier or the name of its file.
  public var name: String
  /// The papers that it cites with a year, in reading order.
  public var entries: [Entry]
  /// The year that the letter's own head prints, where it has an identifier.
  public var own: Entry?

  /// The cited years of a letter.
  public init(of letter: Letter, records: LetterRecords, id: String) {
    self.letter = id
    name = id
    entries = []
    var places: [Key: Int] = [:]
    for (index, citation) in records.citations.enumerated() {
      for target in citation.targets {
        guard let cited = CitedYear(target, of: citation, at: index) else { continue }
        let mention = Mention(citation: index, dated: cited.dated, span: target.span)
        let key = Key(paper: cited.paper, year: cited.startYear)
        if let place = places[key] {
          entries[place].mentions.append(mention)
          continue
        }
        places[key] = entries.count
        entries.append(
          Entry(
            paper: cited.paper, startYear: cited.startYear,
            label: CitationWording.paper(target), isRepeatable: cited.isRepeatable,
            mentions: [mention]))
      }
    }
    if let identifier = letter.header.identifier, let year = letter.header.sessionYear,
      let calendar = CitationCalendar(year.value)
    {
      own = Entry(
        paper: identifier.value, startYear: calendar.startYear, label: identifier.value,
        isRepeatable: false, mentions: [Mention(citation: nil, span: year.span)])
    }
  }

  private struct Key: Hashable {
    var paper: String
    var year: Int
  }
}
