internal import Checking
internal import Driver
internal import LetterModel

/// What does not hold in a letter, in a list above it.
struct FindingList {
  private let view: LetterView
  /// A letter with more is told by its numbers; the cards are all there.
  private static let most = 40

  init(_ view: LetterView) {
    self.view = view
  }

  /// Writes the list; nothing where all holds.
  func write(in html: inout HTMLText) {
    let bad = view.read.verifications.indices.filter {
      view.read.verifications[$0].verdict == .contradiction
    }
    guard !bad.isEmpty else { return }
    html.element("nav", [.type("findings")] + HTMLAttribute.label(Self.title)) { html in
      html.element("h2", say: Self.title)
      html.element("ol") { html in
        for index in bad.prefix(Self.most) {
          let digest = FindingDigest(index, in: view)
          html.element("li") { html in
            html.element("a", [.link("#k\(index + 1)")]) { html in
              html.element("strong", say: digest.place)
              html.text(" ")
              html.element("span", say: digest.line)
            }
          }
        }
      }
      if bad.count > Self.most {
        html.element(
          "p",
          say: Message(english: "And ", dutch: "En nog ") + .number(bad.count - Self.most)
            + Message(english: " more.", dutch: "."))
      }
    }
  }

  private static let title = Message(english: "What is incorrect", dutch: "Wat niet klopt")
}
