/// The headers and footers that the sections of a Word file name.
struct WordSections {
  /// A header or footer that a section names.
  struct Reference {
    var id: String
    /// `first`, `default` or `even`.
    var type: String
    var isHeader: Bool
  }

  /// Those of the first section.
  private var first: [Reference] = []
  private var others: [Reference] = []
  private var count = 0
  /// Whether the section that is read shows its first header only on its first page.
  var hasTitlePage: Bool {
    get { firstHasTitlePage }
    set { if count == 1 { firstHasTitlePage = newValue } }
  }
  private var firstHasTitlePage = false

  /// A section's properties begin.
  mutating func begin() { count += 1 }

  mutating func add(_ element: WordElement, _ attributes: borrowing MarkupAttributes) {
    guard let id = attributes.text("id") else { return }
    let reference = Reference(
      id: id, type: attributes.text("type") ?? "default", isHeader: element == .headerReference)
    if count <= 1 { first.append(reference) } else { others.append(reference) }
  }

  /// The header that stands on the first page.
  var onFirstPage: Reference? {
    first.first { $0.isHeader && $0.type == (hasTitlePage ? "first" : "default") }
  }

  /// All others: what runs along on every page.
  var running: [Reference] {
    (first + others).filter { $0.id != onFirstPage?.id }
  }
}
