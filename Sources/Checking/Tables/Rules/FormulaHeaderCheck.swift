internal import LetterModel

/// Recomputes columns whose header is a formula of other columns.
///
///     | Vastgesteld (1) | Mutaties (2) | Stand (3) = (1) + (2) |
///     |         812.450 |       24.310 |               836.760 |
///
/// Budget statements number their columns and print the sum in the header: nothing is left to the
/// numbers. Every name in the formula must be that of one column.
struct FormulaHeaderCheck: TableRule {
  let rule = "table.formula"
  let summary = "a column is what the formula in its header says"

  func findings(in grid: NumberGrid) -> [Finding] { grid.findings(named: .formula) }
}
