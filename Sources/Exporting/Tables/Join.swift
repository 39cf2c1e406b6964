internal import Reporting

/// A table whose rows are completed by those of another that they name.
///
///     figures, each with the claim that is made of it
struct Join {
  /// A column: its name, and the table and column it comes from.
  struct Column {
    var name: String
    var table: Int
    var column: Int
  }

  /// The name of the sheet.
  let name: String
  /// The columns, those of the first table first.
  let columns: [Column]
  private let table: Int
  private let key: Int?
  private let other: Int?

  /// The sheets of a workbook.
  static let all = [
    Join("letters"), Join("figures", with: "claims", by: "claim_key"),
    Join("targets", with: "citations", by: "citation_key", named: "citations"), Join("checks"),
    Join("cells", with: "tables", by: "table_key"),
  ].compactMap { $0 }

  private init?(
    _ first: String, with second: String? = nil, by key: String? = nil, named name: String? = nil
  ) {
    guard let table = allRecordTables.firstIndex(where: { $0.name == first }) else { return nil }
    self.table = table
    self.name = name ?? first
    other = second.flatMap { name in allRecordTables.firstIndex { $0.name == name } }
    self.key = key.flatMap { key in allRecordTables[table].columns.firstIndex { $0.name == key } }
    var columns = Self.columns(of: table)
    if let other {
      let known = Set(columns.map(\.name))
      columns += Self.columns(of: other).map { column in
        let isKnown = known.contains(column.name)
        let prefix = allRecordTables[other].name.dropLast()
        return isKnown
          ? Column(name: "\(prefix)_\(column.name)", table: column.table, column: column.column)
          : column
      }.filter { !$0.name.hasSuffix("_letter") }
    }
    self.columns = columns
  }

  /// The rows of a letter.
  func rows(of rows: NamedRows) -> [[RecordValue]] {
    (0..<rows.rows[table].count).map { index in
      let own = rows.row(index, ofTable: table)
      var others: [RecordValue]?
      let raw = rows.rows[table][index]
      if let key, let other, case .row(let row) = raw[raw.startIndex + key] {
        others = rows.row(row, ofTable: other)
      }
      return columns.map { $0.table == table ? own[$0.column] : others?[$0.column] ?? .null }
    }
  }

  private static func columns(of table: Int) -> [Column] {
    NamedRows.names(of: allRecordTables[table]).enumerated().map { index, name in
      Column(name: name, table: table, column: index)
    }
  }
}
