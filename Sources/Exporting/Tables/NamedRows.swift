internal import LetterModel
internal import Reporting

/// The rows of a letter in all tables, with the ids of records where a database has keys.
///
///     figures: letter kst-34352-299, id f12, claim c9, block b14
struct NamedRows {
  /// The columns of a table under the names that an export gives them: `letter` for `letter_key`.
  static func names(of table: any RecordTable) -> [String] {
    table.columns.map { name(of: $0) }
  }

  /// The name of a column in an export.
  static func name(of column: RecordColumn) -> String {
    if case .row = column.kind { return String(column.name.dropLast("_key".count)) }
    return column.name
  }

  /// The rows of each of `allRecordTables`.
  let rows: [RecordRows]

  /// The rows of a letter.
  init(_ letter: TabledLetter) {
    rows = recordRows(of: letter)
  }

  /// A row with the ids of the records that it names.
  func row(_ row: Int, ofTable table: Int) -> [RecordValue] {
    zip(allRecordTables[table].columns, rows[table][row]).map { column, value in
      guard case .row(let other) = column.kind, case .row(let index) = value else { return value }
      return id(ofRow: index, in: other)
    }
  }

  /// The id of a row of a table.
  private func id(ofRow row: Int, in name: String) -> RecordValue {
    guard let table = allRecordTables.firstIndex(where: { $0.name == name }),
      let column = allRecordTables[table].columns.firstIndex(where: { $0.name == "id" }),
      row < rows[table].count
    else { return .null }
    let values = rows[table][row]
    return values[values.startIndex + column]
  }
}

extension RecordValue {
  /// The value in a row of CSV.
  func cell(in column: RecordColumn) -> CSVText.Cell {
    switch self {
    case .null: .empty
    case .integer(let value): .number(String(value))
    case .number(let value): .number(JSONByteWriter.text(of: value))
    case .text(let text): column.kind == .date ? .number(text) : .words(text)
    case .row(let row): .number(String(row))
    }
  }
}
