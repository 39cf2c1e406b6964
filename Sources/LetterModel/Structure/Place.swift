/// Which passage of a letter something stands in.
public enum Place: Hashable, Sendable, Comparable {
  /// A block, by its index in `Letter.blocks`.
  case block(Int)
  /// A data cell, by table, row and column; all 0-based.
  case cell(table: Int, row: Int, column: Int)
  /// A row's label.
  case label(table: Int, row: Int)
  /// A data column's header; `level` counts from the top.
  case columnHeader(table: Int, column: Int, level: Int)
}
