/// All checks, in the order in which they are listed and their results are reported.
///
/// A check is one file, one case file that bears its id, and one line here.
public let allChecks: [any Check] = [
  // Tables.
  ColumnTotalCheck(),
  SubtotalCheck(),
  RowTotalCheck(),
  OfWhichCheck(),
  BalanceRowCheck(),
  DifferenceCheck(),
  RunningTotalCheck(),
  CumulativeCheck(),
  FormulaHeaderCheck(),
  PercentageColumnCheck(),
  PercentageRowCheck(),
  TableComplementCheck(),
  HiddenSumCheck(),
  WholeCheck(),
  SameCellCheck(),
  // Sentences whose words name what belongs together.
  PartsOfWholeCheck(),
  FromToCheck(),
  ShareWordsCheck(),
  ShareCheck(),
  ComplementCheck(),
  PercentageOfCheck(),
  ThresholdCheck(),
  DirectionCheck(),
  // Facts spread over several sentences.
  PartitionCheck(),
  LevelChangeCheck(),
  ShareChangeCheck(),
  RestatementCheck(),
  GoalCheck(),
  // Sentences whose figures are near each other.
  TotalCheck(),
  SpreadPartsCheck(),
  RemainderCheck(),
  ChangeCheck(),
  InclusiveCheck(),
  FactorCheck(),
  PerUnitCheck(),
  ListTotalCheck(),
  SaidSumCheck(),
  NearSumCheck(),
  ComparisonCheck(),
  ExtremeCheck(),
  // Citations.
  CitationSessionConflictCheck(),
  CitationSessionDateCheck(),
  CitationUnregisteredCheck(),
  // Several letters.
  CorpusLevelCheck(),
  CorpusRestatementCheck(),
  CorpusGoalCheck(),
]
