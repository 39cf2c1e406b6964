internal import Extraction
internal import Finding
internal import LetterModel
internal import Reporting

/// What letters do not surely speak of: figures that were not found, or of another time or group only.
struct ArticleUnknown {
  private let view: LetterView
  private let left: [ComparedFigure]

  init(_ view: LetterView, _ figures: [ComparedFigure]) {
    self.view = view
    left = figures.filter { $0.verdict == .notFound || $0.verdict == .elsewhere }
  }

  /// Writes the section.
  func write(in html: inout HTMLText) {
    html.element("section", [.type("unknown"), .id("onbekend")]) { html in
      html.element("h2", say: Self.title)
      guard !left.isEmpty else {
        html.element("p", say: Self.nothing)
        return
      }
      html.element("p", [.type("explained")], say: Self.why(left.count))
      html.element("ul", [.type("figures"), .language("nl")]) { html in
        for figure in left {
          html.element("li") { html in
            html.element("a", [.link("#f\(figure.figure + 1)")], text: figure.words)
            let record = view.records.figures[figure.figure]
            if let unit = record.unit, unit != "%", !figure.words.contains(unit) {
              html.element("span", [.type("where")], text: " " + unit)
            }
            if figure.verdict == .elsewhere {
              html.element(
                "span", [.type("where")],
                say: Message(" (") + figure.verdict.words
                  + Message(")"))
            }
          }
        }
      }
    }
  }

  private static let title = Message(
    english: "What the letters do not say", dutch: "Wat de brieven niet zeggen")
  private static let nothing = Message(
    english: "Letters speak of every figure of the article.",
    dutch: "Over elk cijfer van het artikel zeggen de brieven iets.")
  private static func why(_ count: Int) -> Message {
    count == 1
      ? Message(
        english: "No letter surely speaks of this figure. It may be right or wrong.",
        dutch: "Geen brief gaat met zekerheid over dit cijfer. Het kan goed of fout zijn.")
      : Message(
        english: "No letter surely speaks of these figures. They may be right or wrong.",
        dutch: "Geen brief gaat met zekerheid over deze cijfers. Ze kunnen goed of fout zijn.")
  }
}
