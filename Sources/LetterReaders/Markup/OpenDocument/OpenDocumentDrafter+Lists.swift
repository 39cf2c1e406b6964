internal import LetterModel

extension OpenDocumentDrafter {
  /// A list that is open.
  struct OpenList {
    /// The style that numbers it.
    var style: String
    /// The item that has begun and has no paragraph yet: where it begins, and its own number.
    var waiting: (source: Range<Int>, start: Int?)?
  }

  mutating func beginList(_ attributes: borrowing MarkupAttributes) {
    let style = attributes.text("style-name") ?? lists.last?.style ?? ""
    let goesOn =
      attributes.has("continue-numbering", "true") || attributes.text("continue-list") != nil
    if lists.isEmpty, !goesOn { counters.restart(style) }
    lists.append(OpenList(style: style))
  }

  mutating func endList() {
    if !lists.isEmpty { lists.removeLast() }
  }

  mutating func beginItem(_ attributes: borrowing MarkupAttributes, _ tag: Range<Int>) {
    guard let index = lists.indices.last else { return }
    lists[index].waiting = (tag, attributes.number("start-value"))
  }

  /// Puts the number that a paragraph is shown with before its words.
  mutating func label(
    _ element: OpenDocumentElement, level: Int, _ attributes: borrowing MarkupAttributes,
    _ tag: Range<Int>
  ) {
    guard !composer.isInNote else { return }
    if let index = lists.indices.last {
      guard let item = lists[index].waiting else { return }
      lists[index].waiting = nil
      let style = lists[index].style
      let levels = styles.levels(of: style)
      if let label = counters.next(of: style, at: index, levels, from: item.start) {
        composer.label(label, for: item.source)
      }
    } else if element == .heading, !attributes.has("is-list-header", "true") {
      let levels = styles.levels(of: OpenDocumentStyles.outline)
      let style = OpenDocumentStyles.outline
      if let label = counters.next(of: style, at: level - 1, levels) {
        composer.label(label, for: tag)
      }
    }
  }
}
