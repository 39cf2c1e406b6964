internal import LetterModel

/// The switches above a letter.
enum LetterTools {
  /// Writes the switches; the style sheet alone does what they say.
  static func write(in html: inout HTMLText) {
    html.element("div", [.type("switches")]) { html in
      for (name, words) in [("kaal", uncovered), ("meubels", furniture)] {
        html.element("label") { html in
          html.void("input", [HTMLAttribute("type", "checkbox"), .id(name)])
          html.text(" ")
          html.say(words)
        }
      }
      html.element("p", [.type("keys")], say: keys)
    }
  }

  private static let uncovered = Message(
    english: "Show what no record covers", dutch: "Toon wat niet is meegenomen")
  private static let furniture = Message(
    english: "Show page numbers and running heads", dutch: "Toon paginanummers en kopregels")
  private static let keys = Message(
    english: "Keys: n next, p previous incorrect sum, Esc closes",
    dutch: "Toetsen: n volgende, p vorige som die niet klopt, Esc sluit")
}
