internal import LetterModel

extension LetterRecordWriter {
  /// The schema of a block and of a note.
  static let blockSchema = #"""
    "block": {"type": "object",
      "required": ["id", "kind", "level", "text", "span"],
      "properties": {
        "id": {"type": "string", "pattern": "^b[0-9]+$"},
        "kind": {"enum": [\#(OutputSchema.names(of: Block.Kind.self))]},
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
          "required": ["block", "cell", "span"],
          "properties": {
            "block": {"$ref": "#/$defs/blockID"},
            "cell": {"$ref": "#/$defs/cell"},
            "span": {"$ref": "#/$defs/span"}}}}}}
    """#

  /// Writes a block; one that stands for a table has no text of its own.
  mutating func writeBlock(_ index: Int) {
    let block = letter.blocks[index]
    json.beginObject()
    member("id", id: "b", index)
    json.member("kind", block.kind.rawValue)
    json.member("level", block.level)
    if block.table == nil {
      json.member("text", block.passage.bytes)
    } else {
      json.member("text", literal: "null")
    }
    if let table = block.table {
      member("table", id: "t", table)
    }
    member("span", span: block.span)
    json.endObject()
  }

  /// Writes a note with the marks that call it.
  mutating func writeFootnote(_ index: Int) {
    let footnote = letter.footnotes[index]
    json.beginObject()
    json.member("id", names.footnotes[index])
    json.member("marker", footnote.marker)
    json.key("scope")
    switch footnote.scope {
    case .letter: json.string("letter")
    case .table(let table): id("t", table)
    }
    if let block = footnote.block {
      json.member("text", letter.blocks[block].passage.bytes)
    } else {
      json.member("text", literal: "null")
    }
    member("span", span: footnote.block.map { letter.blocks[$0].passage.span })
    json.key("marks")
    json.beginArray()
    for call in footnote.calls {
      json.beginObject()
      member("block", id: "b", names.block(of: call.place))
      json.key("cell")
      writeCell(call.place)
      member("span", span: call.span)
      json.endObject()
    }
    json.endArray()
    json.endObject()
  }
}
