internal import LetterModel

extension LetterRecordWriter {
  /// The schema of spans, cells and the ids of records.
  static let spanSchema = #"""
    "offset": {"type": "integer", "minimum": 0},
    "spanOrNull": {"oneOf": [{"$ref": "#/$defs/span"}, {"type": "null"}]},
    "span": {"type": "object",
      "required": ["start", "end", "line", "column"],
      "properties": {
        "start": {"$ref": "#/$defs/offset"},
        "end": {"$ref": "#/$defs/offset"},
        "line": {"type": "integer", "minimum": 1},
        "column": {"type": "integer", "minimum": 1},
        "part": {"type": "string", "minLength": 1,
          "description": "the member of an archive, such as word/document.xml, in which all the others count"},
        "parts": {"type": "array", "minItems": 2,
          "description": "the pieces, in reading order, where the words were torn apart",
          "items": {"type": "array", "prefixItems": [{"$ref": "#/$defs/offset"}, {"$ref": "#/$defs/offset"}], "minItems": 2, "maxItems": 2}},
        "page": {"type": "integer", "minimum": 1, "description": "the page of a PDF that the span, or its first piece, begins on"},
        "box": {"$ref": "#/$defs/box"},
        "places": {"type": "array", "minItems": 2,
          "description": "page and box of each of the parts, in a PDF",
          "items": {"type": "object", "required": ["page"],
            "properties": {"page": {"type": "integer", "minimum": 1}, "box": {"$ref": "#/$defs/box"}}}}}},
    "box": {"type": "array", "items": {"type": "number"}, "minItems": 4, "maxItems": 4,
      "description": "left, top, right and bottom in points from the page's upper left corner"},
    "at": {"type": "array",
      "description": "where it stands in the text of its block, cell or note: from and to, in Unicode scalars",
      "prefixItems": [{"$ref": "#/$defs/offset"}, {"$ref": "#/$defs/offset"}], "minItems": 2, "maxItems": 2},
    "cell": {"type": ["object", "null"],
      "required": ["table", "row", "column"],
      "properties": {
        "table": {"type": "string", "pattern": "^t[0-9]+$"},
        "row": {"$ref": "#/$defs/offset"},
        "column": {"$ref": "#/$defs/offset"}}},
    "blockID": {"type": ["string", "null"], "pattern": "^b[0-9]+$"},
    "figureID": {"type": ["string", "null"], "pattern": "^f[0-9]+$"},
    "referenceID": {"type": ["string", "null"], "pattern": "^r[0-9]+$"}
    """#

  /// The most bytes that a span takes.
  func spanRoom(_ span: SourceSpan?) -> Int {
    let pieces = span?.parts.count ?? 0
    let places = lines.places == nil ? 0 : (pieces + 1) * JSONCursor.roomForPlace
    return 160 + lines.longestPartName * 6 + pieces * 48 + places
  }
}

extension JSONCursor {
  /// Writes where something was read, or `null`.
  ///
  ///     {"start":1204,"end":1210,"line":31,"column":12}
  @inline(__always)
  mutating func span(_ span: SourceSpan?, _ lines: LineIndex) {
    if let span { self.span(span, lines) } else { literal("null") }
  }

  /// Writes where something was read.
  @inline(never)
  mutating func span(_ span: SourceSpan, _ lines: LineIndex) {
    self.span(span, at: lines.position(of: span.start), lines.places)
  }

  /// Writes where something was read, and the pieces of a span that has several; in a PDF also their
  /// places on its pages.
  mutating func span(
    _ span: SourceSpan, at position: LineIndex.Position, _ places: PagePlaces? = nil
  ) {
    literal(#"{"start":"#)
    integer(position.local(span.start))
    literal(#","end":"#)
    integer(position.local(span.end))
    literal(#","line":"#)
    integer(position.line)
    literal(#","column":"#)
    integer(position.column)
    if let part = position.part {
      literal(#","part":"#)
      string(part.name)
    }
    if !span.parts.isEmpty {
      literal(#","parts":["#)
      for index in span.parts.indices {
        literal(index > 0 ? ",[" : "[")
        integer(position.local(span.parts[index].lowerBound))
        literal(",")
        integer(position.local(span.parts[index].upperBound))
        literal("]")
      }
      literal("]")
    }
    if let places {
      self.places(of: span, places)
    } else if let page = position.page {
      literal(#","page":"#)
      integer(page)
    }
    literal("}")
  }

  /// Writes where something stands in its passage, in Unicode scalars.
  mutating func at(_ range: Range<Int>) {
    literal(#","at":["#)
    integer(range.lowerBound)
    literal(",")
    integer(range.upperBound)
    literal("]")
  }

  /// The most bytes that a page and a box take.
  static var roomForPlace: Int { 160 }

  /// Writes `,"page":2,"box":[79.6,155.36,244.59,166.26]`, and of several pieces each one's place.
  private mutating func places(of span: SourceSpan, _ places: PagePlaces) {
    literal(",")
    place(of: span.pieces[0], places)
    guard span.parts.count > 1 else { return }
    literal(#","places":["#)
    for (index, piece) in span.parts.enumerated() {
      literal(index > 0 ? ",{" : "{")
      place(of: piece, places)
      literal("}")
    }
    literal("]")
  }

  private mutating func place(of piece: Range<Int>, _ places: PagePlaces) {
    let (page, box) = places.place(of: piece)
    literal(#""page":"#)
    integer(page + 1)
    guard let box else { return }
    literal(#","box":["#)
    hundredths(box.left)
    literal(",")
    hundredths(box.top)
    literal(",")
    hundredths(box.right)
    literal(",")
    hundredths(box.bottom)
    literal("]")
  }

  /// Writes a length as points: 7960 is `79.6`.
  private mutating func hundredths(_ length: Int) {
    if length < 0 { literal("-") }
    let size = abs(length)
    integer(size / 100)
    let rest = size % 100
    guard rest > 0 else { return }
    literal(rest < 10 ? ".0" : ".")
    integer(rest % 10 == 0 ? rest / 10 : rest)
  }

  /// Writes a record's id, such as `"f12"`, or `null`.
  @inline(__always)
  mutating func id(_ prefix: StaticString, _ index: Int?) {
    guard let index else { return literal("null") }
    literal(prefix)
    integer(index + 1)
    literal("\"")
  }

  /// Writes the cell that a place is, or `null`.
  mutating func cell(_ place: Place) {
    guard case .cell(let table, let row, let column) = place else { return literal("null") }
    literal(#"{"table":"t"#)
    integer(table + 1)
    literal(#"","row":"#)
    integer(row)
    literal(#","column":"#)
    integer(column)
    literal("}")
  }

  /// Writes an array of strings.
  mutating func strings(_ values: [String]) {
    literal("[")
    for index in values.indices {
      if index > 0 { literal(",") }
      string(values[index])
    }
    literal("]")
  }

  /// The most bytes that an array of strings takes.
  static func room(forStrings values: [String]) -> Int {
    2 + values.reduce(0) { $0 + room(forString: $1.utf8.count) + 1 }
  }

  /// The most bytes that a string takes, or `null`.
  @inline(__always)
  static func room(for text: String?) -> Int { room(forString: text?.utf8.count ?? 0) }
}
