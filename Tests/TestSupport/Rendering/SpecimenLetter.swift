public import LetterModel

/// What a letter says, before any layout has written it down.
///
/// Renderings write one of these in every layout, each with the damage that layout does; reading a
/// rendering must give the same facts back.
public struct SpecimenLetter: Sendable {
  /// A stretch of a paragraph, a note or a label.
  public enum Inline: Sendable {
    /// Words without a record. A soft hyphen shows where a line may break: `maatschap·pelijk`.
    case words(String)
    /// A figure as printed, with what it stands for: `€ 130 miljoen`, 130 × 10^6.
    case figure(String, PrintedNumber)
    /// A citation as printed, with the identifiers of its targets.
    case citation(String, [String])
    /// A footnote mark, by the number of its note.
    case mark(Int)
  }

  /// A note of the letter's own series.
  public struct Note: Sendable {
    /// Its number.
    public var number: Int
    /// Its words.
    public var text: [Inline]

    /// A note.
    public init(_ number: Int, _ text: [Inline]) {
      self.number = number
      self.text = text
    }
  }

  /// A part of the letter's body.
  public enum Part: Sendable {
    case heading(String)
    case paragraph([Inline])
    case list([[Inline]])
    case table(SpecimenTable)
  }

  /// What stands above the body.
  public enum Head: Sendable, Equatable {
    /// A published paper of parliament: `34 352`, `Nr. 299`.
    case paper(dossier: String, title: String, number: String, session: Int)
    /// A ministry's own letter: `Ons kenmerk`, `Betreft`.
    case ministry(name: String, kenmerk: String, subject: String)
  }

  /// A name for the test report.
  public var name: String
  /// What stands above the body.
  public var head: Head
  /// To which chamber it is sent.
  public var chamber: Chamber
  /// `Den Haag`.
  public var place: String
  /// The day it was sent.
  public var date: CalendarDate
  /// The office that signs: `Minister voor Klimaat`.
  public var office: String
  /// The name under the letter.
  public var signatory: String
  /// The body.
  public var parts: [Part]
  /// The notes, in the order of their numbers.
  public var notes: [Note]

  /// A letter.
  public init(
    name: String, head: Head, chamber: Chamber = .second, place: String = "Den Haag",
    date: CalendarDate, office: String, signatory: String, parts: [Part], notes: [Note]
  ) {
    self.name = name
    self.head = head
    self.chamber = chamber
    self.place = place
    self.date = date
    self.office = office
    self.signatory = signatory
    self.parts = parts
    self.notes = notes
  }

  /// The note with a number.
  public func note(_ number: Int) -> Note? { notes.first { $0.number == number } }
}

extension SpecimenLetter {
  /// `Voorzitter van de Tweede Kamer der Staten-Generaal`.
  public var addressee: String {
    "Voorzitter van de \(chamberName) der Staten-Generaal"
  }

  /// `Tweede Kamer`.
  public var chamberName: String { chamber == .second ? "Tweede Kamer" : "Eerste Kamer" }

  /// `6 juli 2023`.
  public var writtenDate: String {
    let months = [
      "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september",
      "oktober", "november", "december",
    ]
    let month = months[((date.month ?? 1) - 1) % 12]
    return "\(date.day ?? 1) \(month) \(date.year)"
  }

  /// `34 352` of `34352`.
  public static func spaced(_ dossier: String) -> String {
    dossier.count == 5 ? "\(dossier.prefix(2)) \(dossier.suffix(3))" : dossier
  }

  /// Whether the letter is a published paper.
  public var isPaper: Bool {
    if case .paper = head { true } else { false }
  }
}

extension [SpecimenLetter.Inline] {
  /// The words as a person reads them: without marks and soft hyphens.
  public var reading: String {
    map { inline in
      switch inline {
      case .words(let words): words.filter { $0 != "\u{AD}" }
      case .figure(let words, _), .citation(let words, _): words
      case .mark: ""
      }
    }.joined()
  }

  /// The numbers of the marks, in reading order.
  public var marks: [Int] {
    compactMap { if case .mark(let number) = $0 { number } else { nil } }
  }
}
