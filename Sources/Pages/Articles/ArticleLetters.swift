internal import LetterModel

/// The letters that the page of an article quotes.
struct ArticleLetters {
  private let letters: [(id: String, title: Message, figures: Int)]

  init(_ figures: [ComparedFigure], titles: [String: Message]) {
    var counts: [String: Int] = [:]
    var order: [String] = []
    for figure in figures {
      for letter in Set(figure.quotes.map(\.letter)).sorted() {
        if counts[letter] == nil { order.append(letter) }
        counts[letter, default: 0] += 1
      }
    }
    letters = order.map { ($0, titles[$0] ?? Message($0), counts[$0] ?? 0) }
  }

  /// Writes the list; nothing where no letter is quoted.
  func write(in html: inout HTMLText) {
    guard !letters.isEmpty else { return }
    html.element("section", [.type("citations"), .id("brieven")]) { html in
      html.element("h2", say: Self.title)
      html.element("ul") { html in
        for letter in letters {
          html.element("li") { html in
            html.element(
              "a", [.link(PageAddress.letter(letter.id)), .language("nl")], say: letter.title)
            html.text(" ")
            html.element("span", [.type("where")], say: .figures(letter.figures))
          }
        }
      }
    }
  }

  private static let title = Message(english: "The letters quoted", dutch: "De aangehaalde brieven")
}
