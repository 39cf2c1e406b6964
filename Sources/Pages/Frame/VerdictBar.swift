internal import Checking
internal import Reporting

/// A bar that shows how many checks came to each verdict, with the numbers under it.
struct VerdictBar {
  private let tally: CheckTally
  /// The width of the picture, in its own units.
  private static let width = 600

  init(_ tally: CheckTally) {
    self.tally = tally
  }

  /// Writes the bar and its numbers.
  func write(in html: inout HTMLText) {
    html.element("div", [.type("verdict-bar")]) { html in
      picture(height: 10, in: &html)
      html.element("ul", [.type("legend")]) { html in
        for verdict in Verification.Verdict.byWeight {
          html.element(
            "li", [.type(verdict.type + (tally[verdict] == 0 ? " zero" : ""))]
          ) { html in
            html.element(
              "span", [.type("sign"), HTMLAttribute("aria-hidden", "true")], text: verdict.sign)
            html.text(" ")
            html.element("strong", say: .number(tally[verdict]))
            html.text(" ")
            html.element("span", [.id("uitleg-\(verdict.type)")], say: verdict.words)
          }
        }
      }
    }
  }

  /// The bar alone.
  func picture(height: Int, in html: inout HTMLText) {
    let all = Verification.Verdict.allCases.reduce(0) { $0 + tally[$1] }
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
      for verdict in Verification.Verdict.byWeight where tally[verdict] > 0 {
        let start = before * Self.width / all
        before += tally[verdict]
        // A single contradiction among thousands is still seen.
        let end = max(before * Self.width / all, start + 4)
        html.void(
          "rect",
          [
            .type(verdict.type), HTMLAttribute("x", String(start)),
            HTMLAttribute("width", String(end - start)), HTMLAttribute("height", String(height)),
          ])
      }
    }
  }
}
