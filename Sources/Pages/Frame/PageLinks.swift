internal import LetterModel

/// Links to the pages of a list that is too long for one.
struct PageLinks {
  /// How many pages there are.
  let count: Int
  /// The index of the page that they stand on.
  let current: Int
  /// The name of a page's file.
  let name: (Int) -> String

  /// Writes the links; nothing where there is one page.
  func write(in html: inout HTMLText) {
    guard count > 1 else { return }
    html.element("nav", [.type("pages"), .label(Self.title)]) { html in
      for page in 0..<count {
        if page == current {
          html.element("strong", [HTMLAttribute("aria-current", "page")], text: String(page + 1))
        } else {
          html.element("a", [.link(name(page))], text: String(page + 1))
        }
        html.text(" ")
      }
    }
  }

  private static let title = Message(english: "Pages of the list", dutch: "Pagina’s van de lijst")
}
