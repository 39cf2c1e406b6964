public import Extraction
public import LetterModel

/// The checks, in the order in which their results are listed.
public let allChecks: [any Check] = figureChecks + citationChecks

/// The checks of figures, which share what is found in tables and sentences.
private let figureChecks: [any FigureCheck] =
  tableRules + tableSetRules + textRules + factRules + closingRules

/// The checks of citations.
private let citationChecks: [any Check] = [
  CitationSessionConflictCheck(),
  CitationSessionDateCheck(),
  CitationUnregisteredCheck(),
]

/// The checks of tables.
let tableRules: [any TableRule] = [
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
]

/// The checks between tables of one letter.
let tableSetRules: [any TableSetRule] = [
  SameCellCheck()
]

/// The checks of sentences.
let textRules: [any TextRule] = [
  PartsOfWholeCheck(),
  FromToCheck(),
  ShareWordsCheck(),
  ShareCheck(),
  ComplementCheck(),
  PercentageOfCheck(),
  ThresholdCheck(),
  DirectionCheck(),
]

/// The checks of sentences that yield to what claims say of the same figures.
let closingRules: [any TextRule] = [
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
]

/// The checks between sentences.
let factRules: [any FactRule] = [
  PartitionCheck(),
  LevelChangeCheck(),
  ShareChangeCheck(),
  RestatementCheck(),
  GoalCheck(),
]

/// What came of every statement that a letter makes.
public func verifications(of letter: Letter, records: LetterRecords) -> [Verification] {
  let evidence = Evidence(letter: letter, records: records)
  return figureChecks.flatMap { $0.verifications(in: evidence) }
    + citationChecks.flatMap { $0.verifications(of: letter, records: records) }
}
