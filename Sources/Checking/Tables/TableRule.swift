/// A check of tables: it says which cells make which.
protocol TableRule: Check {
  /// The relations that the rule finds in a table.
  func findings(in grid: NumberGrid) -> [Finding]
}
