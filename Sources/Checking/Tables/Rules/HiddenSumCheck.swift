internal import LetterModel

/// Finds rows and columns that are the sum of those beside them although no label says so.
///
///     Inkomsten           1.021   1.134   1.203         | Licht | Zwaar | Gezinnen |
///     waaronder rente       311     322     340         | 1.204 |   331 |    1.535 |
///     overig                710     812     863         |   987 |   246 |    1.233 |
///
/// Lines that stand deeper than the line before them, by their indent, their weight or their number,
/// are its parts where the numbers agree to three digits. Where nothing but the numbers says so, two
/// positions or more must agree to six digits together, and twice as many as fail: a table of random
/// figures has some hundred such readings, so one in some thousand tables shows one.
struct HiddenSumCheck: TableRule {
  let rule = "table.hidden-sum"
  let summary = "a row or column without a label for it is the sum of those beside it"

  func findings(in grid: NumberGrid) -> [Finding] { grid.findings(named: .hidden) }
}
