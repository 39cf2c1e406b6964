internal import Driver
internal import Reporting

/// A folder of CSV files, one a table, for spreadsheets and programs.
///
/// A row names its letter and other records by their ids. The texts are safe to open in a spreadsheet:
/// see `CSVText`.
struct CSVExporter: Exporter {
  let format = "csv"
  let summary = "A folder of CSV files, one a table, safe against formulas."
  let shape = ExportShape.folder

  func begin(_ context: ExportContext) -> any ExportRun { TableFiles() }
}

/// The CSV files of some letters.
struct TableFiles: ExportRun {
  private var tables: [CSVText] = allRecordTables.map { table in
    var csv = CSVText()
    csv.append(NamedRows.names(of: table))
    return csv
  }

  mutating func add(_ letter: ReadLetter, underID id: String) {
    let rows = NamedRows(TabledLetter(letter, underID: id))
    for (index, table) in allRecordTables.enumerated() {
      for row in 0..<rows.rows[index].count {
        let values = rows.row(row, ofTable: index)
        tables[index].append(zip(table.columns, values).map { $1.cell(in: $0) })
      }
    }
  }

  mutating func finish(in output: any ExportOutput) throws(ExportError) {
    for (table, csv) in zip(allRecordTables, tables) {
      try output.write(csv.bytes, to: "\(table.name).csv")
    }
  }
}
