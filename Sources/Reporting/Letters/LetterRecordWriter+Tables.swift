internal import LetterModel

extension LetterRecordWriter {
  /// The schema of a table.
  static let tableSchema = #"""
    "table": {"type": "object",
      "required": ["id", "number", "caption", "unit", "unitFactor", "span", "columns", "rows", "notes"],
      "properties": {
        "id": {"type": "string", "pattern": "^t[0-9]+$"},
        "number": {"$ref": "#/$defs/words"},
        "caption": {"type": ["string", "null"]},
        "unit": {"$ref": "#/$defs/words"},
        "unitFactor": {"type": ["integer", "null"]},
        "span": {"$ref": "#/$defs/span"},
        "columns": {"type": "array", "description": "a path of headers a data column",
          "items": {"type": "array", "items": {"type": "string"}}},
        "rows": {"type": "array", "items": {"type": "object",
          "required": ["label", "code", "role", "cells"],
          "properties": {
            "label": {"type": "string"},
            "code": {"$ref": "#/$defs/words"},
            "role": {"enum": [\#(OutputSchema.names(of: Table.Role.self))]},
            "cells": {"type": "array", "items": {"type": "object",
              "required": ["text", "value", "figure", "footnotes", "span"],
              "properties": {
                "text": {"type": "string"},
                "value": {"type": ["number", "null"], "description": "as printed, not scaled by the unit"},
                "figure": {"$ref": "#/$defs/figureID"},
                "footnotes": {"type": "array", "items": {"type": "string"}},
                "span": {"$ref": "#/$defs/spanOrNull"}}}}}}},
        "notes": {"type": "array", "items": {"type": "string"}}}}
    """#

  /// Writes a table: its caption, a path of headers a data column, its rows.
  mutating func writeTable(_ index: Int) {
    let table = letter.tables[index]
    json.beginObject()
    member("id", id: "t", index)
    json.member("number", table.number)
    json.key("caption")
    if let caption = table.caption {
      json.string(letter.blocks[caption].passage.bytes)
    } else {
      json.null()
    }
    json.member("unit", table.unit)
    json.member("unitFactor", table.unitFactor)
    member("span", span: table.span)
    json.key("columns")
    json.beginArray()
    for path in table.columns {
      json.beginArray()
      for header in path { json.string(header.bytes) }
      json.endArray()
    }
    json.endArray()
    json.key("rows")
    json.beginArray()
    for row in table.rows.indices { write(table.rows[row], row, ofTable: index) }
    json.endArray()
    json.key("notes")
    json.beginArray()
    for note in table.notes { json.string(names.footnotes[note]) }
    json.endArray()
    json.endObject()
  }

  private mutating func write(_ row: Table.Row, _ index: Int, ofTable table: Int) {
    json.beginObject()
    json.member("label", row.label.bytes)
    json.member("code", row.code)
    json.member("role", row.role.rawValue)
    json.key("cells")
    json.beginArray()
    for column in row.cells.indices {
      let cell = row.cells[column]
      json.beginObject()
      json.member("text", cell.passage.bytes)
      json.member("value", cell.number?.value)
      member("figure", id: "f", names.figure(inTable: table, row: index, column: column))
      json.key("footnotes")
      json.beginArray()
      for mark in cell.passage.marks {
        if let footnote = mark.footnote { json.string(names.footnotes[footnote]) }
      }
      json.endArray()
      member("span", span: cell.passage.isEmpty ? nil : cell.passage.span)
      json.endObject()
    }
    json.endArray()
    json.endObject()
  }
}
