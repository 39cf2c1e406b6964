/// A check of tables: it says which cells make which.
protocol TableRule: FigureRule {
  /// The relations that the rule finds in a table.
  func findings(in grid: NumberGrid) -> [Finding]
}

extension TableRule {
  static var source: Finding.Source { .lines }
}
