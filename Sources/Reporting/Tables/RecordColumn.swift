/// A column of a table of records.
public struct RecordColumn: Sendable, Equatable {
  /// What its values are.
  public enum Kind: Sendable, Equatable {
    /// Whole numbers; 0 and 1 for yes and no.
    case integer
    /// Numbers.
    case number
    /// Words.
    case text
    /// Dates: `2023-07-06`, `2023-07` or `2023`.
    case date
    /// Rows of the table of a name.
    case row(of: String)
  }

  /// Its name, such as `at_start`; that of a reference ends in `_key`.
  public let name: String
  /// What its values are.
  public let kind: Kind

  /// A column.
  public init(_ name: String, _ kind: Kind = .text) {
    self.name = name
    self.kind = kind
  }

  /// The letter that a row belongs to, first in every table but that of letters.
  public static let letter = RecordColumn("letter_key", .row(of: "letters"))

  /// Where a row was read: the bytes of the file, its line and column, and the part of an archive
  /// that they count in.
  static let span = [
    RecordColumn("start_byte", .integer), RecordColumn("end_byte", .integer),
    RecordColumn("line", .integer), RecordColumn("column", .integer), RecordColumn("part"),
  ]

  /// Where a row stands in the text of its block or cell, in Unicode scalars.
  static let at = [RecordColumn("at_start", .integer), RecordColumn("at_end", .integer)]
}
