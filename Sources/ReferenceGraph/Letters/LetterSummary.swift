public import Extraction
public import LetterModel

/// What the corpus needs to know of one letter: who it is and what it cites.
///
/// A letter of sixty kilobytes is some kilobytes here, so that thousands fit in memory. Summaries
/// are put together in the order of the files, whatever the order in which they were made.
public struct LetterSummary: Sendable, Equatable {
  /// The identifier of the letter's record, unique in the corpus.
  public var id: String
  /// The file as the user named it.
  public var file: String
  /// The official identifier: `kst-34352-299`.
  public var identifier: String?
  /// What kind of paper it is, such as `brief` or `motie`.
  public var kind: String?
  /// The chamber it was sent to.
  public var chamber: Chamber?
  /// Its date.
  public var date: CalendarDate?
  /// The office that sent it.
  public var sender: String?
  /// Its subject, else the title of its only dossier.
  public var title: String?
  /// `2022-2023`.
  public var sessionYear: String?
  /// The ministry's own reference.
  public var kenmerk: String?
  /// The dossiers it belongs to.
  public var dossiers: [LetterHeader.Dossier]
  /// Every citation of a paper that has an identifier, in reading order.
  public var citedPapers: [CitedPaper] = []
  /// The mentions of letters and motions that the letter itself does not number.
  public var openMentions: [OpenMention] = []
  /// What tells the letter from others.
  public var mark: LetterMark
  /// What the letter calls the papers it cites, by identifier: `de motie van het lid De Kort`.
  public var names: [String: String] = [:]

  /// One target of one mention.
  public struct CitedPaper: Sendable, Equatable {
    /// The identifier of what is cited.
    public var target: String
    /// What is cited.
    public var kind: Citation.Kind
    /// The act of the European Union, where the words say what act it is.
    public var act: UnionAct?
    /// The part it plays.
    public var role: Citation.Role?
    /// Whether it exists.
    public var status: Citation.Status
    /// The chamber as cited.
    public var chamber: Chamber?
    /// The calendar year in which the cited parliamentary year starts; 0 where none is cited.
    public var startYear: Int16
    /// The date that the sentence gives it.
    public var date: PackedDate
    /// The index in `LetterRecords.citations`.
    public var citation: Int32
    /// The number of the note; empty in running text.
    public var note: String
    /// The sentence that leans on it; empty where sentences are not kept.
    public var sentence: String
  }

  /// A letter or motion that is named by its date or its members.
  public struct OpenMention: Sendable, Equatable {
    /// What is mentioned.
    public var kind: Citation.Kind
    /// The date that the sentence gives it.
    public var date: PackedDate
    /// The chamber it went to, where that is said.
    public var chamber: Chamber?
    /// The index in `LetterRecords.citations`.
    public var citation: Int32
    /// The number of the note; empty in running text.
    public var note: String
    /// The words: `mijn brief van 7 juli 2022`.
    public var words: String
    /// The sentence that leans on it; empty where sentences are not kept.
    public var sentence: String
  }

  /// A letter that cites nothing.
  public init(
    id: String, file: String, identifier: String? = nil, kind: String? = nil,
    chamber: Chamber? = nil, date: CalendarDate? = nil, sender: String? = nil,
    title: String? = nil, sessionYear: String? = nil, kenmerk: String? = nil,
    dossiers: [LetterHeader.Dossier] = [], mark: LetterMark? = nil
  ) {
    self.mark =
      mark
      ?? LetterMark(
        id: identifier ?? id, identifier: identifier, kind: kind, date: date, sender: sender,
        title: title,
        kenmerk: kenmerk)
    self.id = id
    self.file = file
    self.identifier = identifier
    self.kind = kind
    self.chamber = chamber
    self.date = date
    self.sender = sender
    self.title = title
    self.sessionYear = sessionYear
    self.kenmerk = kenmerk
    self.dossiers = dossiers
  }

  /// The name under which the letter stands in the graph: its official identifier, else its own.
  public var node: String { identifier ?? id }
}
