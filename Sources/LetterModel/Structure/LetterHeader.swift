/// A fact and the bytes it was read from.
public struct Sourced<Value: Sendable & Equatable>: Spanned, Sendable, Equatable {
  /// What was read.
  public var value: Value
  /// Where it was read.
  public var span: SourceSpan

  /// A fact read from a span.
  public init(_ value: Value, span: SourceSpan) {
    self.value = value
    self.span = span
  }
}

/// A chamber of the Dutch parliament.
public enum Chamber: String, Hashable, Sendable, CaseIterable {
  /// Eerste Kamer, the senate.
  case first = "I"
  /// Tweede Kamer, the house.
  case second = "II"
}

/// The facts of letterhead and signature.
public struct LetterHeader: Sendable, Equatable {
  /// A dossier that a paper belongs to: number, suffix and title.
  public struct Dossier: Sendable, Equatable {
    /// Digits only: `34352`.
    public var number: String
    /// A budget chapter or sub-dossier: `XV`, `07`.
    public var suffix: String?
    /// `Uitvoering en evaluatie Participatiewet`.
    public var title: String?

    /// A dossier.
    public init(number: String, suffix: String? = nil, title: String? = nil) {
      self.number = number
      self.suffix = suffix
      self.title = title
    }
  }

  /// Who signed, and in which office.
  public struct Signatory: Sendable, Equatable {
    /// `De Minister voor Armoedebeleid, Participatie en Pensioenen`.
    public var role: String?
    /// `C.J. Schouten`.
    public var name: String?

    /// A signatory.
    public init(role: String?, name: String?) {
      self.role = role
      self.name = name
    }
  }

  /// The official identifier: `kst-34352-299`.
  public var identifier: Sourced<String>?
  /// The chamber that published the paper.
  public var chamber: Sourced<Chamber>?
  /// The parliamentary year, `2022-2023`, or one year where a bill prints one.
  public var sessionYear: Sourced<String>?
  /// The dossiers, in the order printed.
  public var dossiers: [Sourced<Dossier>] = []
  /// The number within the dossier: `299`, `P`.
  public var number: Sourced<String>?
  /// What kind of paper it is: `brief`, `wetsvoorstel`, `memorie`, `motie`, `kamervragen`.
  public var kind: Sourced<String>?
  /// The office that sends: `Minister voor Armoedebeleid, Participatie en Pensioenen`.
  public var sender: Sourced<String>?
  /// To whom: `Voorzitter van de Tweede Kamer der Staten-Generaal`.
  public var addressee: Sourced<String>?
  /// `Den Haag`.
  public var place: Sourced<String>?
  /// The date of the letter.
  public var date: Sourced<CalendarDate>?
  /// What a ministry's letter prints after `Betreft`.
  public var subject: Sourced<String>?
  /// The ministry's own reference: `IENW/BSK-2023/33017`.
  public var kenmerk: Sourced<String>?
  /// When written questions were sent in.
  public var submitted: Sourced<CalendarDate>?
  /// When written questions were answered.
  public var answered: Sourced<CalendarDate>?
  /// Who answers written questions: `Minister van Asiel en Migratie`, `Faber`.
  public var answeredBy: [Sourced<Signatory>] = []
  /// Who signed.
  public var signatories: [Sourced<Signatory>] = []

  /// A header that says nothing.
  public init() {}
}
