public import LetterModel

/// What all pages of a folder have alike: their first language, and the bar that leads from one to the
/// others.
public struct PageSite: Sendable {
  /// The language that a page is in until its reader switches.
  public let language: Language
  /// Where the bar above leads.
  let places: [(file: String, name: Message)]

  private init(_ language: Language, _ places: [(file: String, name: Message)]) {
    self.language = language
    self.places = places
  }

  /// The pages of letters.
  public static func report(in language: Language) -> PageSite {
    PageSite(
      language,
      [
        ("index.html", Message(english: "Overview", dutch: "Overzicht")),
        ("graaf.html", Message(english: "Who cites whom", dutch: "Wie haalt wie aan")),
        ("reeksen.html", Message(english: "Series", dutch: "Reeksen")),
      ])
  }

  /// The pages of an article and of the letters that it is compared with.
  public static func comparison(in language: Language) -> PageSite {
    PageSite(language, [("index.html", Message(english: "The article", dutch: "Het artikel"))])
  }
}
