public import LetterModel

/// One mention of a paper, law, ruling or page, with one or more targets.
///
///     Kamerstukken II 2024/2025, 34 352 nr. 328 en 329   →   kst-34352-328, kst-34352-329
public struct Citation: Spanned, Sendable, Equatable {
  /// What is cited.
  ///
  /// Each kind is declared beside the form that reads it: `Citation.Kind.handelingen`.
  public struct Kind: RawRepresentable, Hashable, Sendable {
    /// The name that is written: `kamerstuk`.
    public let rawValue: String

    /// The kind of a name.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The kind of a name.
    public init(_ name: String) { self.init(rawValue: name) }
  }

  /// How sure it is that a target exists.
  public enum Status: String, Sendable, CaseIterable {
    /// Nobody was asked, or the register ends before its number.
    case cited
    /// The register of published papers has it.
    case registered
    /// The register does not have it, though it knows higher numbers of that dossier.
    case unregistered
    /// The words can mean several papers: see `alternatives`.
    case ambiguous
    /// The words name a paper, and no identifier could be made of them.
    case unresolved
  }

  /// The part the cited paper plays in the sentence.
  public enum Role: String, Sendable, CaseIterable {
    case letter, motion, amendment, bill, report, ruling, question, answer
  }

  /// One paper, with the words that name it.
  public struct Target: Spanned, Sendable, Equatable {
    /// The official identifier: `kst-34352-328`; `nil` where there is none.
    public var id: String?
    /// Digits of the dossier.
    public var dossier: String?
    /// Budget chapter or sub-dossier: `XV`, `07`.
    public var suffix: String?
    /// The number in the dossier, the meeting, the year: `328`, `P`.
    public var number: String?
    /// The chamber as cited or implied.
    public var chamber: Chamber?
    /// The parliamentary year, both years in full: `2024-2025`.
    public var sessionYear: String?
    /// Page numbers as written: `22, 23`.
    public var pages: String?
    /// The item of Handelingen.
    public var item: String?
    /// The act of the European Union, where the words say what act it is.
    public var act: UnionAct?
    /// How sure it is.
    public var status: Status
    /// The identifiers that the words could mean, `id` among them where there is one.
    public var alternatives: [String] = []
    /// The words, in reading offsets of the mention's passage.
    public var range: Range<Int>
    /// The bytes of the words.
    public var span: SourceSpan

    /// A target that is only cited.
    public init(id: String?, status: Status = .cited, range: Range<Int>, span: SourceSpan) {
      self.id = id
      self.status = status
      self.range = range
      self.span = span
    }
  }

  /// What is cited.
  public var kind: Kind
  /// Where the mention stands.
  public var place: Place
  /// The words, in reading offsets of that passage.
  public var range: Range<Int>
  /// The bytes of the words.
  public var span: SourceSpan
  /// The index in `Letter.footnotes` of the note it stands in.
  public var footnote: Int?
  /// The part it plays.
  public var role: Role?
  /// The date that the sentence gives the paper, in the note or at the note's mark.
  public var date: CalendarDate?
  /// What the words say of a paper without a number: `de motie van het lid De Kort`.
  public var description: String?
  /// The papers.
  public var targets: [Target]
  /// Why something is unresolved, settled by the register, …; a sentence each.
  public var notes: [String] = []

  /// A mention.
  public init(
    kind: Kind, place: Place, range: Range<Int>, span: SourceSpan, footnote: Int? = nil,
    targets: [Target]
  ) {
    self.kind = kind
    self.place = place
    self.range = range
    self.span = span
    self.footnote = footnote
    self.targets = targets
  }
}
