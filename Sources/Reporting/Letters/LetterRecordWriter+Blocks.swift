internal import Driver
internal import LetterModel

extension LetterRecordWriter {
  /// The schema of a block and of a note.
  static let blockSchema = #"""
    "block": {"type": "object",
      "required": ["id", "kind", "level", "text", "span"],
      "properties": {
        "id": {"type": "string", "pattern": "^b[0-9]+$"},
        "kind": {"enum": [\#(CaseNames.of(Block.Kind.self))]},
        "level": {"type": ["integer", "null"]},
        "text": {"type": ["string", "null"], "description": "null for a table, whose words are in its cells"},
        "table": {"type": "string", "pattern": "^t[0-9]+$"},
        "span": {"$ref": "#/$defs/span"}}},
    "footnote": {"type": "object",
      "required": ["id", "marker", "scope", "text", "span", "marks"],
      "properties": {
        "id": {"type": "string", "pattern": "^fn-"},
        "marker": {"type": "string", "minLength": 1},
        "scope": {"type": "string", "pattern": "^(letter|t[0-9]+)$"},
        "text": {"type": ["string", "null"]},
        "span": {"$ref": "#/$defs/spanOrNull"},
        "marks": {"type": "array", "items": {"type": "object",
          "required": ["block", "cell", "span", "at"],
          "properties": {
            "at": {"$ref": "#/$defs/at"},
            "block": {"$ref": "#/$defs/blockID"},
            "cell": {"$ref": "#/$defs/cell"},
            "span": {"$ref": "#/$defs/span"}}}}}}
    """#

  /// Writes a block; one that stands for a table has no text of its own.
  func write(_ block: Block, at index: Int, to json: inout JSONByteWriter) {
    let text = JSONCursor.room(forString: block.passage.bytes.count)
    json.append(atMost: 256 + text + spanRoom(block.span)) { out in
      out.literal(#"{"id":"b"#)
      out.integer(index + 1)
      out.literal(#"","kind":"#)
      out.name(block.kind.rawValue)
      out.literal(#","level":"#)
      out.integer(block.level)
      out.literal(#","text":"#)
      if let table = block.table {
        out.literal(#"null,"table":"t"#)
        out.integer(table + 1)
        out.literal("\"")
      } else {
        out.string(block.passage.bytes.span)
      }
      out.literal(#","span":"#)
      out.span(block.span, lines)
      out.literal("}")
    }
  }

  /// Writes a note with the marks that call it.
  func write(
    _ footnote: Footnote, at index: Int, _ scalars: inout ScalarOffsets,
    to json: inout JSONByteWriter
  ) {
    let text = footnote.block.map { read.letter.blocks[$0].passage }
    let span = text?.span
    let room =
      256 + JSONCursor.room(forString: names.footnotes[index].utf8.count)
      + JSONCursor.room(for: footnote.marker)
      + JSONCursor.room(forString: text?.bytes.count ?? 0) + spanRoom(span)
    json.append(atMost: room) { out in
      out.literal(#"{"id":"#)
      out.string(names.footnotes[index])
      out.literal(#","marker":"#)
      out.string(footnote.marker)
      switch footnote.scope {
      case .letter: out.literal(#","scope":"letter","text":"#)
      case .table(let table):
        out.literal(#","scope":"t"#)
        out.integer(table + 1)
        out.literal(#"","text":"#)
      }
      if let text { out.string(text.bytes.span) } else { out.literal("null") }
      out.literal(#","span":"#)
      out.span(span, lines)
      out.literal(#","marks":["#)
    }
    for (index, call) in footnote.calls.enumerated() {
      let at = scalars.offset(
        of: call.offset, at: call.place, in: read.letter.reading(at: call.place))
      json.append(atMost: 256 + spanRoom(call.span)) { out in
        out.literal(index > 0 ? #",{"block":"# : #"{"block":"#)
        out.id("\"b", names.block(of: call.place))
        out.literal(#","cell":"#)
        out.cell(call.place)
        out.literal(#","span":"#)
        out.span(call.span, lines)
        out.at(at..<at)
        out.literal("}")
      }
    }
    json.append("]}")
  }
}
