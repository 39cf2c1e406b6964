internal import Checking
internal import LetterModel
internal import Reporting

/// A bar that shows how many checks, or figures of an article, came to each verdict, with the numbers
/// under it.
struct VerdictBar {
  /// What came to one verdict.
  struct Part {
    /// Its class in the style sheet.
    let type: String
    /// The name of the element that says what the verdict is.
    let name: String
    /// The sign that tells it without a colour.
    let sign: String
    /// The verdict as people say it.
    let words: Message
    /// How many came to it.
    let count: Int
  }

  private let parts: [Part]
  /// The width of the picture, in its own units.
  private static let width = 600

  /// The bar of checks.
  init(_ tally: CheckTally) {
    self.init(
      Verification.Verdict.byWeight.map {
        Part(type: $0.type, name: $0.type, sign: $0.sign, words: $0.words, count: tally[$0])
      })
  }

  /// The bar of some verdicts, the heaviest first.
  init(_ parts: [Part]) {
    self.parts = parts
  }

  /// Writes the bar and its numbers.
  func write(in html: inout HTMLText) {
    html.element("div", [.type("verdict-bar")]) { html in
      picture(height: 10, in: &html)
      html.element("ul", [.type("legend")]) { html in
        for part in parts {
          html.element("li", [.type(part.type + (part.count == 0 ? " zero" : ""))]) { html in
            html.element(
              "span", [.type("sign"), HTMLAttribute("aria-hidden", "true")], text: part.sign)
            html.text(" ")
            html.element("strong", say: .number(part.count))
            html.text(" ")
            html.element("span", [.id("uitleg-\(part.name)")], say: part.words)
          }
        }
      }
    }
  }

  /// The bar alone.
  func picture(height: Int, in html: inout HTMLText) {
    let all = parts.reduce(0) { $0 + $1.count }
    html.element(
      "svg",
      [
        .type("bar-picture"), HTMLAttribute("viewBox", "0 0 \(Self.width) \(height)"),
        HTMLAttribute("preserveAspectRatio", "none"), HTMLAttribute("aria-hidden", "true"),
      ]
    ) { html in
      html.void(
        "rect",
        [
          .type("ground"), HTMLAttribute("width", String(Self.width)),
          HTMLAttribute("height", String(height)),
        ])
      guard all > 0 else { return }
      var before = 0
      for part in parts where part.count > 0 {
        let start = before * Self.width / all
        before += part.count
        // A single contradiction among thousands is still seen.
        let end = max(before * Self.width / all, start + 4)
        html.void(
          "rect",
          [
            .type(part.type), HTMLAttribute("x", String(start)),
            HTMLAttribute("width", String(end - start)), HTMLAttribute("height", String(height)),
          ])
      }
    }
  }
}
