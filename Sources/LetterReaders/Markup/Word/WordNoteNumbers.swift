/// How the notes of a Word file are numbered, and the numbers that they were given.
struct WordNoteNumbers: ElementVisitor {
  static let names = Vocabulary(["footnotePr", "endnotePr", "numFmt", "numStart"])

  /// A series of notes.
  struct Series {
    var format: NumberFormat
    var next = 1
    /// The marker of each note that was called, by its id, and the order of the calls.
    private(set) var markers: [String: (marker: String, order: Int)] = [:]

    /// The marker of a note that is called here.
    ///
    /// - Parameter own: the mark that the file writes itself.
    mutating func call(_ id: String, own: String? = nil) -> String {
      if let known = markers[id] { return known.marker }
      let marker = own ?? String(decoding: format.text(of: next), as: UTF8.self)
      if own == nil { next += 1 }
      markers[id] = (marker, markers.count)
      return marker
    }
  }

  var footnotes = Series(format: .decimal)
  var endnotes = Series(format: .lowerRoman)
  private var isInFootnotes: Bool?

  mutating func start(_ name: Int, _ attributes: borrowing MarkupAttributes) {
    switch name {
    case 0: isInFootnotes = true
    case 1: isInFootnotes = false
    case 2: set { $0.format = NumberFormat(word: attributes.text("val") ?? "") }
    case 3: set { $0.next = attributes.number("val") ?? 1 }
    default: break
    }
  }

  mutating func end(_ name: Int) {
    if name == 0 || name == 1 { isInFootnotes = nil }
  }

  private mutating func set(_ change: (inout Series) -> Void) {
    guard let isInFootnotes else { return }
    if isInFootnotes { change(&footnotes) } else { change(&endnotes) }
  }
}
