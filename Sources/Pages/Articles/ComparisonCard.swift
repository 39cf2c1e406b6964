internal import Finding
internal import LetterModel
internal import Reporting

/// The card of a figure of an article: the verdict, and the sentences of letters that show it.
struct ComparisonCard: MarginCard {
  private let compared: ComparedFigure
  private let titles: [String: Message]

  /// The card of a figure.
  ///
  /// - Parameter titles: of the letters, by id.
  init(_ compared: ComparedFigure, titles: [String: Message]) {
    self.compared = compared
    self.titles = titles
  }

  /// Writes the card.
  func write(in html: inout HTMLText) {
    html.element(
      "article",
      [
        .type("card \(compared.verdict.type)"), .id(compared.card),
        HTMLAttribute("data-of", "~f\(compared.figure + 1)"),
      ]
    ) { html in
      html.element("p", [.type("head")]) { html in
        html.element("span", [.type("verdict")]) { html in
          html.element(
            "span", [.type("sign"), HTMLAttribute("aria-hidden", "true")],
            text: compared.verdict.sign)
          html.text(" ")
          html.say(compared.verdict.words)
        }
        html.text(" ")
        html.element(
          "a", [.type("what"), .link("#f\(compared.figure + 1)")], text: compared.words)
      }
      if let told = compared.told { html.element("p", [.type("told")], say: told) }
      for quote in compared.quotes.prefix(compared.shown) { write(quote, in: &html) }
      writeOthers(in: &html)
      if !compared.quotes.isEmpty { writeTools(in: &html) }
    }
  }

  private func write(_ quote: LetterQuote, in html: inout HTMLText) {
    if let cell = quote.cell {
      html.element("p", [.type("quoted")]) { html in
        html.element("mark", text: quote.sentence.figure)
        html.text(" ")
        html.element("span", [.type("where")], say: cell)
      }
    } else {
      html.element("blockquote", [.type("quoted")]) { html in
        html.element("p") { html in
          html.text(quote.sentence.before)
          html.element("mark", text: quote.sentence.figure)
          html.text(quote.sentence.after)
        }
      }
    }
    html.element("p", [.type("from")]) { html in write(linkTo: quote, in: &html) }
  }

  private func write(linkTo quote: LetterQuote, in html: inout HTMLText) {
    html.element(
      "a", [.link(quote.address)], say: titles[quote.letter] ?? Message(quote.letter))
  }

  /// The letters that say the same, by their names.
  private func writeOthers(in html: inout HTMLText) {
    let named = compared.quotes.dropFirst(compared.shown)
    guard !named.isEmpty else { return }
    html.element("p", [.type("remark")], say: Self.also)
    html.element("ul", [.type("sources")]) { html in
      for quote in named {
        html.element("li") { write(linkTo: quote, in: &$0) }
      }
      if compared.others > 0 {
        html.element("li", say: Self.more + .letters(compared.others))
      }
    }
  }

  private func writeTools(in html: inout HTMLText) {
    html.element("p", [.type("tools")]) { html in
      html.element(
        "button",
        [
          HTMLAttribute("type", "button"), .type("copy"),
          HTMLAttribute("data-cite-nl", citation(in: .dutch)),
          HTMLAttribute("data-cite-en", citation(in: .english)),
        ], say: Self.copy)
      html.text(" ")
      html.element("a", [.link("#\(compared.card)")], say: Self.link)
    }
  }

  /// The sentences with their sources, to be put in another text.
  private func citation(in language: Language) -> String {
    let quotes = compared.quotes.prefix(compared.shown).map { quote in
      let words =
        quote.cell.map { "\(quote.words), \($0.text(in: language))" }
        ?? quote.sentence.before + quote.sentence.figure + quote.sentence.after
      return "“\(words)” (\(quote.source.text(in: language)))"
    }
    let head = "\(compared.words): \(compared.verdict.words.text(in: language))"
    return ([head + (compared.told.map { ", \($0.text(in: language))" } ?? "") + "."] + quotes)
      .joined(separator: " ")
  }

  private static let also = Message(english: "Also in", dutch: "Ook in")
  private static let more = Message(english: "and ", dutch: "en nog ")
  private static let copy = Message(english: "copy as quotation", dutch: "kopieer als citaat")
  private static let link = Message(
    english: "link to this figure", dutch: "link naar dit cijfer")
}
