internal import Checking
internal import LetterModel

/// The card of what a letter and another one say of the same thing.
struct CrossCard: MarginCard {
  private let view: LetterView
  private let check: Verification

  /// The card of a check across letters.
  init(_ view: LetterView, _ check: Verification) {
    self.view = view
    self.check = check
  }

  /// Writes the card: one that shouts open, the others folded.
  func write(in html: inout HTMLText) {
    let type = HTMLAttribute.type("card across \(check.verdict.type)")
    if check.verdict == .contradiction {
      html.element("article", [type]) { html in
        html.element("p", [.type("head")]) { writeHead(in: &$0) }
        writeBody(in: &html)
      }
    } else {
      html.element("details", [type]) { html in
        html.element("summary") { writeHead(in: &$0) }
        writeBody(in: &html)
      }
    }
  }

  private func writeHead(in html: inout HTMLText) {
    html.element("span", [.type("verdict")]) { html in
      html.element(
        "span", [.type("sign"), HTMLAttribute("aria-hidden", "true")], text: check.verdict.sign)
      html.text(" ")
      html.say(check.verdict.words)
    }
    html.text(" ")
    html.element("span", [.type("what")], say: Self.other)
  }

  private func writeBody(in html: inout HTMLText) {
    html.element("p", [.type("told")], say: Message { check.sentence(in: $0) })
    for remark in check.remarks { html.element("p", [.type("remark")], say: .sentences([remark])) }
    html.element("ul", [.type("sources")]) { html in
      for place in CrossPlace.places(of: check) where place.letter != view.id {
        html.element("li") { html in
          html.element(
            "a", [.link(view.root + place.address)],
            say: view.others.titles[place.letter] ?? Message(place.letter))
        }
      }
    }
  }

  private static let other = Message(
    english: "compared with another letter", dutch: "vergeleken met een andere brief")
}
