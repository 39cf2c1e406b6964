/// A table of records: what a database, a workbook or a folder of CSV holds of letters.
///
/// Every row has a key that the table's user gives it; its columns are the others. A row that names
/// another row gives its place among the rows of the same letter in that table.
public protocol RecordTable: Sendable {
  /// Its name, a plural: `figures`.
  var name: String { get }
  /// Its columns in order, without the key.
  var columns: [RecordColumn] { get }
  /// What the id of its rows is made of before a number, `f` of `f12`; `nil` where ids are no such.
  var idPrefix: String? { get }
  /// One sentence on what a row is.
  var summary: String { get }
  /// The table that its rows are parts of: `letters`, or `tables` for cells.
  var parent: String { get }
  /// Adds the rows of a letter.
  func addRows(of letter: TabledLetter, to rows: inout RecordRows)
}

extension RecordTable {
  /// Most tables without ids of their own.
  public var idPrefix: String? { nil }

  /// Most rows are parts of a letter.
  public var parent: String { "letters" }

  /// The column that names what a row is a part of.
  public var parentKey: String {
    columns.first { $0.kind == .row(of: parent) }?.name ?? "letter_key"
  }
}
