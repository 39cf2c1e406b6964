internal import Extraction
internal import LetterModel
internal import Reporting

/// The papers that a letter cites, by kind.
struct CitationSection {
  private let view: LetterView
  private static let most = 1_000

  init(_ view: LetterView) {
    self.view = view
  }

  /// Writes the list; nothing where nothing is cited.
  func write(in html: inout HTMLText) {
    let citations = view.records.citations
    guard !citations.isEmpty else { return }
    html.element("section", [.type("citations"), .id("verwijzingen")]) { html in
      html.element("h2", say: .citations(citations.count))
      html.element("ul") { html in
        for (index, citation) in citations.prefix(Self.most).enumerated() {
          html.element("li", [.type(citation.kind.group)]) { html in
            html.element("span", [.type("kind")], say: citation.kind.words)
            html.text(" ")
            html.element(
              "a", [.link("#r\(index + 1)"), .language("nl")],
              text: view.letter.passage(at: citation.place).text(of: citation.range))
            for target in citation.targets { write(target, in: &html) }
          }
        }
      }
    }
  }

  private func write(_ target: Citation.Target, in html: inout HTMLText) {
    html.text(" ")
    html.element("span", [.type("target")]) { html in
      if let id = target.id {
        if let letter = view.others.papers[id] {
          html.element("a", [.link(view.root + PageAddress.letter(letter))], say: Self.own)
        } else if let address = view.address(of: target) {
          html.element("a", [.link(address)], text: id)
        } else {
          html.text(id)
        }
      }
      if target.status != .cited {
        html.text(" ")
        html.element(
          "span", [.type(target.status.isDoubtful ? "doubt" : "sure")], say: target.status.words)
      }
    }
  }

  private static let own = Message(
    english: "read it in this report", dutch: "lees hem in dit rapport")
}
