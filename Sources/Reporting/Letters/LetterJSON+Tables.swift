internal import LetterModel

extension LetterJSON {
  /// Writes a table: its caption, a path of headers a data column, its rows.
  mutating func writeTable(_ index: Int) {
    let table = letter.tables[index]
    json.beginObject()
    json.key("id")
    id("t", index)
    json.key("number")
    json.string(table.number)
    json.key("caption")
    if let caption = table.caption {
      json.string(letter.blocks[caption].passage.bytes)
    } else {
      json.null()
    }
    json.key("unit")
    json.string(table.unit)
    json.key("unitFactor")
    json.integer(table.unitFactor)
    json.key("span")
    write(table.span)
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
    json.key("label")
    json.string(row.label.bytes)
    json.key("code")
    json.string(row.code)
    json.key("role")
    json.string(row.role.rawValue)
    json.key("cells")
    json.beginArray()
    for column in row.cells.indices {
      let cell = row.cells[column]
      json.beginObject()
      json.key("text")
      json.string(cell.passage.bytes)
      json.key("value")
      json.number(cell.number?.value)
      json.key("figure")
      id("f", names.figure(inTable: table, row: index, column: column))
      json.key("footnotes")
      json.beginArray()
      for mark in cell.passage.marks {
        if let footnote = mark.footnote { json.string(names.footnotes[footnote]) }
      }
      json.endArray()
      json.key("span")
      write(cell.passage.isEmpty ? nil : cell.passage.span)
      json.endObject()
    }
    json.endArray()
    json.endObject()
  }
}
