public import LetterModel

/// What all pages of a folder have alike: their first language, and the bar that leads from one to the
/// others.
public struct PageSite: Sendable {
  /// The language that a page is in until its reader switches.
  public let language: Language
  /// Where the bar above leads.
  let places: [(file: String, name: Message)]
  /// What the foot of each page says of verdicts.
  let foot: Message

  private init(
    _ language: Language, _ places: [(file: String, name: Message)], foot: Message
  ) {
    self.language = language
    self.places = places
    self.foot = foot
  }

  /// The pages of letters.
  public static func report(in language: Language) -> PageSite {
    PageSite(
      language,
      [
        ("index.html", Message(english: "Overview", dutch: "Overzicht")),
        ("graaf.html", Message(english: "Who cites whom", dutch: "Wie haalt wie aan")),
        ("reeksen.html", Message(english: "Series", dutch: "Reeksen")),
      ],
      foot: Message(
        english: "Made by Griffier. A verdict tells what arithmetic shows, not what is true: a "
          + "figure that adds up can still be wrong.",
        dutch: "Gemaakt door Griffier. Een oordeel zegt wat de rekensom laat zien, niet wat waar "
          + "is: een cijfer dat optelt, kan nog steeds fout zijn."))
  }

  /// The pages of an article and of the letters that it is compared with.
  public static func comparison(in language: Language) -> PageSite {
    PageSite(
      language, [("index.html", Message(english: "The article", dutch: "Het artikel"))],
      foot: Message(
        english:
          "Made by Griffier. A verdict tells what the letters say and what arithmetic shows, "
          + "not what is true.",
        dutch: "Gemaakt door Griffier. Een oordeel zegt wat de brieven noemen en wat de rekensom "
          + "laat zien, niet wat waar is."))
  }
}
