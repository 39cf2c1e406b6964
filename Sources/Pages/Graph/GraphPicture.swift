internal import LetterModel

/// The picture of a graph in a page, or why there is none.
struct GraphPicture {
  private let drawn: [UInt8]?
  private let reason: Message

  /// The picture of a name.
  ///
  /// - Parameters:
  ///   - drawn: what Graphviz drew, by name; `nil` where it is not installed.
  ///   - size: how many papers the picture would show.
  init(_ name: String, _ drawn: [String: [UInt8]]?, size: Int) {
    self.drawn = drawn?[name]
    reason =
      drawn == nil
      ? Self.missing : size > GraphDrawing.mostNodes ? Self.tooLarge(size) : Self.empty
  }

  /// Writes the picture in a frame that scrolls.
  func write(in html: inout HTMLText) {
    let picture = drawn.map { DrawnGraph($0).bytes } ?? []
    guard !picture.isEmpty else {
      html.element("p", [.type("explained")], say: reason)
      return
    }
    html.element(
      "figure", [.type("picture")]
    ) { html in
      html.element(
        "div",
        [
          .type("scroll"), HTMLAttribute("role", "region"), HTMLAttribute("tabindex", "0"),
          .label(Self.title),
        ]
      ) { $0.written(picture) }
      html.element("figcaption", say: Self.caption)
    }
  }

  private static let title = Message(
    english: "Picture of citations", dutch: "Tekening van verwijzingen")
  private static let caption = Message(
    english:
      "Filled: a letter of this report. Dashed: cited only. A thicker line: cited more often. "
      + "+6: six more papers that no other letter cites.",
    dutch: "Gevuld: een brief in dit rapport. Gestreept: alleen aangehaald. Dikkere lijn: vaker "
      + "aangehaald. +6: nog zes stukken, die geen andere brief aanhaalt.")
  private static let missing = Message(
    english: "There is no picture: Graphviz, which draws it, is not installed. The list below says "
      + "the same.",
    dutch:
      "Er is geen tekening: Graphviz, dat die maakt, is niet geïnstalleerd. De lijst hieronder "
      + "zegt hetzelfde.")
  private static let empty = Message(
    english: "There is no picture: nothing is cited.",
    dutch: "Er is geen tekening: er wordt niets aangehaald.")

  private static func tooLarge(_ size: Int) -> Message {
    .number(size)
      + Message(
        english: " papers are too many for a picture. Each dossier has its own.",
        dutch: " stukken zijn te veel voor een tekening. Elk dossier heeft een eigen tekening.")
  }
}
