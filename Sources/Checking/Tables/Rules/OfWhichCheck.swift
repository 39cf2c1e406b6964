internal import LetterModel

/// Recomputes a row or a column that `waarvan` divides.
///
///     Formele dienstverbanden     79.262         | Vacatures | waarvan vervuld | waarvan open |
///     waarvan markt               70.388         |    42.310 |          30.120 |       12.190 |
///     waarvan overheid             8.874
///
/// Such lines are parts, but need not be all: a sum is reported where the positions agree to three
/// digits together, and one that fails only where the same lines agree elsewhere to four, or where
/// one part is `overig` and one slip of the pen explains it.
struct OfWhichCheck: TableRule {
  let rule = "table.of-which"
  let summary = "rows or columns marked waarvan make the one before them"

  func findings(in grid: NumberGrid) -> [Finding] { grid.findings(named: .ofWhich) }
}
