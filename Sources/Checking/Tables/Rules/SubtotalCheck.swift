internal import LetterModel

/// Recomputes the subtotals of a table: each is the sum of the rows of its group.
///
///     Wijken             12.310
///     Recherche           8.240
///     Subtotaal          20.550     12.310 + 8.240
///     Ondersteuning       5.125
///     Totaal             25.675     belongs to `table.column-total`
struct SubtotalCheck: TableRule {
  let rule = "table.subtotal"
  let summary = "a subtotal row is the sum of the rows of its group"

  func findings(in grid: NumberGrid) -> [Finding] { grid.findings(named: .subtotal) }
}
