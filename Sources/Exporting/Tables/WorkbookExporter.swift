internal import CXLSXWriter
internal import Driver
internal import LetterModel
internal import Reporting

/// One workbook for a spreadsheet: letters, figures with claims, citations, checks, tables.
///
/// Each table of a letter has a sheet of its own, and all cells another. Numbers are numbers, and
/// words are never formulas.
struct WorkbookExporter: Exporter {
  let format = "xlsx"
  let summary = "One workbook: letters, figures with claims, citations, checks, a sheet a table."
  let shape = ExportShape.binary(extension: "xlsx")

  func begin(_ context: ExportContext) -> any ExportRun { WorkbookRun() }
}

/// The sheets of some letters.
private struct WorkbookRun: ExportRun {
  /// No more tables get a sheet of their own: the sheet of cells has them all.
  private static let mostTables = 200

  private var sheets: [WorkbookSheet] = Join.all.map { join in
    WorkbookSheet(name: join.name, rows: [join.columns.map { .text($0.name) }])
  }
  private var tables: [WorkbookSheet] = []
  private var names = UniqueNames()

  mutating func add(_ letter: ReadLetter, underID id: String) {
    let rows = NamedRows(TabledLetter(letter, underID: id))
    for (index, join) in Join.all.enumerated() { sheets[index].rows += join.rows(of: rows) }
    for (index, table) in letter.letter.tables.enumerated() where tables.count < Self.mostTables {
      let name = WorkbookSheet.name("t\(index + 1) \(id)", among: &names)
      tables.append(WorkbookSheet(name: name, rows: TableSheet.rows(of: table, in: letter.letter)))
    }
  }

  mutating func finish(in output: any ExportOutput) throws(ExportError) {
    let sheets = sheets + tables
    try output.writeFile { path in Workbook.write(sheets, to: path) }
  }
}
