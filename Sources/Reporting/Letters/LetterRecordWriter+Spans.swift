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
        "parts": {"type": "array", "minItems": 2,
          "description": "the pieces, in reading order, where the words were torn apart",
          "items": {"type": "array", "prefixItems": [{"$ref": "#/$defs/offset"}, {"$ref": "#/$defs/offset"}], "minItems": 2, "maxItems": 2}}}},
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

  /// Writes where something was read, or `null`.
  ///
  ///     {"start":1204,"end":1210,"line":31,"column":12}
  mutating func write(_ span: SourceSpan?) {
    guard let span else { return json.null() }
    let position = lines.position(of: span.start)
    json.separate()
    json.append(addingCapacity: 128) { $0.append(span, at: position) }
    writeParts(of: span)
  }

  /// Writes a member that says where something was read, or `null`.
  mutating func member(_ name: StaticString, span: SourceSpan?) {
    guard let span else { return json.member(name, literal: "null") }
    let position = lines.position(of: span.start)
    json.append(name, addingCapacity: 128) { $0.append(span, at: position) }
    writeParts(of: span)
  }

  /// Writes the pieces of a span that has several, and its end.
  private mutating func writeParts(of span: SourceSpan) {
    guard !span.parts.isEmpty else { return }
    json.key("parts")
    json.beginArray()
    for part in span.parts {
      json.separate()
      json.append(addingCapacity: 48) { out in
        out.append(UInt8(ascii: "["))
        out.append(integer: part.lowerBound)
        out.append(UInt8(ascii: ","))
        out.append(integer: part.upperBound)
        out.append(UInt8(ascii: "]"))
      }
    }
    json.endArray()
    json.endObject()
  }

  /// Writes a member whose value is the words of a range of a passage.
  mutating func member(_ name: StaticString, words range: Range<Int>, at place: Place) {
    let bytes = letter.reading(at: place)
    json.member(name, bytes, range.clamped(to: 0..<bytes.count))
  }

  /// Writes a record's id, such as `"f12"`, or `null`.
  mutating func id(_ prefix: StaticString, _ index: Int?) {
    guard let index else { return json.null() }
    json.separate()
    json.append(addingCapacity: 32) { $0.append(id: prefix, index) }
  }

  /// Writes a member that is a record's id, or `null`.
  mutating func member(_ name: StaticString, id prefix: StaticString, _ index: Int?) {
    guard let index else { return json.member(name, literal: "null") }
    json.append(name, addingCapacity: 32) { $0.append(id: prefix, index) }
  }

  /// Writes the cell that a place is, or `null`.
  mutating func writeCell(_ place: Place) {
    guard case .cell(let table, let row, let column) = place else { return json.null() }
    json.beginObject()
    member("table", id: "t", table)
    json.member("row", row)
    json.member("column", column)
    json.endObject()
  }
}

extension OutputSpan<UInt8> {
  /// Appends a span, at most 128 bytes; one of several pieces is not ended.
  fileprivate mutating func append(_ span: SourceSpan, at position: LineIndex.Position) {
    append(literal: #"{"start":"#)
    append(integer: span.start)
    append(literal: #","end":"#)
    append(integer: span.end)
    append(literal: #","line":"#)
    append(integer: position.line)
    append(literal: #","column":"#)
    append(integer: position.column)
    if span.parts.isEmpty { append(UInt8(ascii: "}")) }
  }

  /// Appends a record's id, at most 32 bytes.
  fileprivate mutating func append(id prefix: StaticString, _ index: Int) {
    append(UInt8(ascii: "\""))
    append(literal: prefix)
    append(integer: index + 1)
    append(UInt8(ascii: "\""))
  }
}
