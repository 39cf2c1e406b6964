internal import Checking
internal import LetterModel

/// The filters over the letters, which a script obeys.
enum LetterFilters {
  /// Writes the filters; they are shown once the script is there.
  static func write(in html: inout HTMLText) {
    html.element("div", [.type("filters"), .id("filters"), HTMLAttribute("hidden", "hidden")]) {
      html in
      html.element("label") { html in
        html.element("span", [.type("hidden-words")], say: search)
        html.void(
          "input",
          [
            HTMLAttribute("type", "search"), .id("zoek"),
            .placeholder(search),
          ])
      }
      html.element("fieldset") { html in
        html.element("legend", say: show)
        for verdict in Verification.Verdict.byWeight {
          html.element("label", [.type(verdict.type)]) { html in
            html.void(
              "input",
              [
                HTMLAttribute("type", "checkbox"), HTMLAttribute("value", verdict.type),
                .type("filter"),
              ])
            html.element(
              "span", [.type("sign"), HTMLAttribute("aria-hidden", "true")], text: verdict.sign)
            html.text(" ")
            html.say(verdict.words)
          }
        }
        html.element("label") { html in
          html.void(
            "input",
            [HTMLAttribute("type", "checkbox"), HTMLAttribute("value", "none"), .type("filter")])
          html.text(" ")
          html.say(nothing)
        }
      }
      html.element("label", [.type("order")]) { html in
        html.say(order)
        html.text(" ")
        html.element("select", [.id("orde")]) { html in
          for (value, words) in orders {
            html.plain("option", [HTMLAttribute("value", value)], say: words)
          }
        }
      }
    }
  }

  private static let search = Message(
    english: "Search title, number or sender", dutch: "Zoek op titel, nummer of afzender")
  private static let show = Message(
    english: "Only letters with the verdict", dutch: "Alleen brieven met het oordeel")
  private static let nothing = Message(
    english: "nothing redone", dutch: "niets nagerekend")
  private static let order = Message(english: "Order", dutch: "Volgorde")
  private static let orders: [(String, Message)] = [
    ("fout", Message(english: "most mistakes first", dutch: "meeste fouten eerst")),
    ("nieuw", Message(english: "newest first", dutch: "nieuwste eerst")),
    ("oud", Message(english: "oldest first", dutch: "oudste eerst")),
    ("titel", Message(english: "by title", dutch: "op titel")),
  ]
}
