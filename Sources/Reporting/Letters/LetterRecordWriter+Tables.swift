internal import Driver
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
            "role": {"enum": [\#(CaseNames.of(Table.Role.self))]},
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
  func write(_ table: Table, at index: Int, to json: inout JSONByteWriter) {
    let caption = table.caption.map { read.letter.blocks[$0].passage.bytes }
    let room =
      256 + JSONCursor.room(for: table.number) + JSONCursor.room(forString: caption?.count ?? 0)
      + JSONCursor.room(for: table.unit) + spanRoom(table.span)
    json.append(atMost: room) { out in
      out.literal(#"{"id":"t"#)
      out.integer(index + 1)
      out.literal(#"","number":"#)
      out.string(table.number)
      out.literal(#","caption":"#)
      if let caption { out.string(caption.span) } else { out.literal("null") }
      out.literal(#","unit":"#)
      out.string(table.unit)
      out.literal(#","unitFactor":"#)
      out.integer(table.unitFactor)
      out.literal(#","span":"#)
      out.span(table.span, lines)
    }
    write(headers: table.columns, to: &json)
    json.append(#","rows":["#)
    table.rows.span.lendEach { row, at in
      // One table may be the whole letter.
      lendPiece(of: &json)
      write(row, at, ofTable: index, to: &json)
    }
    let notes = table.notes.map { names.footnotes[$0] }
    json.append(atMost: 32 + JSONCursor.room(forStrings: notes)) { out in
      out.literal(#"],"notes":"#)
      out.strings(notes)
      out.literal("}")
    }
  }

  private func write(headers columns: [[Passage]], to json: inout JSONByteWriter) {
    json.append(#","columns":["#)
    for (column, path) in columns.enumerated() {
      json.append(column > 0 ? ",[" : "[")
      for (level, header) in path.enumerated() {
        json.append(atMost: 1 + JSONCursor.room(forString: header.bytes.count)) { out in
          if level > 0 { out.literal(",") }
          out.string(header.bytes.span)
        }
      }
      json.append("]")
    }
    json.append("]")
  }

  private func write(
    _ row: Table.Row, _ index: Int, ofTable table: Int, to json: inout JSONByteWriter
  ) {
    let room =
      128 + JSONCursor.room(forString: row.label.bytes.count) + JSONCursor.room(for: row.code)
    json.append(atMost: room) { out in
      out.literal(index > 0 ? #",{"label":"# : #"{"label":"#)
      out.string(row.label.bytes.span)
      out.literal(#","code":"#)
      out.string(row.code)
      out.literal(#","role":"#)
      out.name(row.role.rawValue)
      out.literal(#","cells":["#)
    }
    row.cells.span.lendEach { cell, column in
      let figure = names.figure(inTable: table, row: index, column: column)
      write(cell, column, figure: figure, to: &json)
    }
    json.append("]}")
  }

  private func write(
    _ cell: Table.Cell, _ column: Int, figure: Int?, to json: inout JSONByteWriter
  ) {
    let span = cell.passage.isEmpty ? nil : cell.passage.span
    let notes = cell.passage.marks.isEmpty ? [] : cell.passage.marks.compactMap(\.footnote)
    let marks = notes.map { names.footnotes[$0] }
    let room =
      256 + JSONCursor.room(forString: cell.passage.bytes.count)
      + JSONCursor.room(forStrings: marks) + spanRoom(span)
    json.append(atMost: room) { out in
      out.literal(column > 0 ? #",{"text":"# : #"{"text":"#)
      out.string(cell.passage.bytes.span)
      out.literal(#","value":"#)
      out.number(cell.number?.value)
      out.literal(#","figure":"#)
      out.id("\"f", figure)
      out.literal(#","footnotes":"#)
      out.strings(marks)
      out.literal(#","span":"#)
      out.span(span, lines)
      out.literal("}")
    }
  }
}
