/// All checks, in the order in which they are listed and their results are reported.
///
/// A check is one file, one case file that bears its id, and one line here.
public let allChecks: [ListedCheck] = [
  // Tables.
  .tables(ColumnTotalCheck()),
  .tables(SubtotalCheck()),
  .tables(RowTotalCheck()),
  .tables(OfWhichCheck()),
  .tables(BalanceRowCheck()),
  .tables(DifferenceCheck()),
  .tables(RunningTotalCheck()),
  .tables(CumulativeCheck()),
  .tables(FormulaHeaderCheck()),
  .tables(PercentageColumnCheck()),
  .tables(PercentageRowCheck()),
  .tables(TableComplementCheck()),
  .tables(HiddenSumCheck()),
  .tables(WholeCheck()),
  .betweenTables(SameCellCheck()),
  // Sentences whose words name what belongs together.
  .sentences(PartsOfWholeCheck()),
  .sentences(FromToCheck()),
  .sentences(ShareWordsCheck()),
  .sentences(ShareCheck()),
  .sentences(ComplementCheck()),
  .sentences(PercentageOfCheck()),
  .sentences(ThresholdCheck()),
  .sentences(DirectionCheck()),
  // Facts spread over several sentences.
  .facts(PartitionCheck()),
  .facts(LevelChangeCheck()),
  .facts(ShareChangeCheck()),
  .facts(RestatementCheck()),
  .facts(GoalCheck()),
  // Sentences whose figures are near each other.
  .sentences(TotalCheck()),
  .sentences(SpreadPartsCheck()),
  .sentences(RemainderCheck()),
  .sentences(ChangeCheck()),
  .sentences(InclusiveCheck()),
  .sentences(FactorCheck()),
  .sentences(PerUnitCheck()),
  .sentences(ListTotalCheck()),
  .sentences(SaidSumCheck()),
  .sentences(NearSumCheck()),
  .sentences(ComparisonCheck()),
  .sentences(ExtremeCheck()),
  // Citations.
  .citationsEverywhere(CitationSessionConflictCheck()),
  .citations(CitationSessionDateCheck()),
  .citations(CitationUnregisteredCheck()),
  // Several letters.
  .acrossLetters(CorpusLevelCheck()),
  .acrossLetters(CorpusRestatementCheck()),
  .acrossLetters(CorpusGoalCheck()),
]
