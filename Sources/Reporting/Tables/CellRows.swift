internal import Driver
internal import LetterModel

/// The table `cells`: a row a data cell, with the words of its row and column.
struct CellRows: RecordTable {
  let name = "cells"
  let summary = "A data cell with the label of its row and the headers of its column."
  let parent = "tables"
  let columns: [RecordColumn] = [
    .letter, .init("table_key", .row(of: "tables")), .init("id"), .init("row", .integer),
    .init("column", .integer), .init("label"), .init("code"), .init("role"), .init("header"),
    .init("text"), .init("value", .number),
  ]

  func addRows(of letter: TabledLetter, to rows: inout RecordRows) {
    for (number, table) in letter.read.letter.tables.enumerated() {
      let headers = table.columns.map { path in
        RecordValue(path.isEmpty ? nil : path.map(\.text).joined(separator: " / "))
      }
      for (index, row) in table.rows.enumerated() {
        let label = RecordValue(row.label.bytes)
        for (column, cell) in row.cells.enumerated() {
          rows.append([
            .row(0), .row(number), .text("t\(number + 1)-\(index)-\(column)"), .integer(index),
            .integer(column), label, RecordValue(row.code), .text(row.role.rawValue),
            column < headers.count ? headers[column] : .null, RecordValue(cell.passage.bytes),
            RecordValue(cell.number?.value),
          ])
        }
      }
    }
  }
}
