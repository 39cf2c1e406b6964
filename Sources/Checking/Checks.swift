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
  .tables(ProductColumnCheck()),
  .tables(TableComplementCheck()),
  .tables(HiddenSumCheck()),
  .tables(WholeCheck()),
  .betweenTables(SameCellCheck()),
  // Sentences whose words name what belongs together.
  .wording("text.parts-of-whole", summary: "the parts that a sentence names make its whole"),
  .wording("text.from-to", summary: "a change is the difference of the two levels in its sentence"),
  .sentences(ShareWordsCheck()),
  .wording("text.share", summary: "a percentage is the share of its part in its whole"),
  .wording("text.complement", summary: "shares of one whole make 100 per cent"),
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
  .wording("text.total", summary: "a total stated after its terms is their sum"),
  .wording(
    "text.spread-parts", summary: "the amounts of the sentences after a whole make it"),
  .wording("text.remainder", summary: "what is said to be left is the whole less its other parts"),
  .wording("text.change", summary: "a change is the difference of the two levels around it"),
  .wording(
    "text.inclusive",
    summary: "an amount with a part included is the amount without it and the part"),
  .sentences(FactorCheck()),
  .wording("text.per-unit", summary: "a total is the amount for each times their number"),
  .sentences(ListTotalCheck()),
  .wording(
    "text.said-sum", summary: "figures that words divide, deduct or bring together make one of them"
  ),
  .sentences(NearSumCheck()),
  .sentences(SameClaimCheck()),
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
