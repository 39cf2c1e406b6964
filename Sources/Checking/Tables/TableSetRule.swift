internal import LetterModel

/// A check between the tables of a letter: it says which cells must agree.
protocol TableSetRule: Check {
  /// The relations that the rule finds between tables; it is asked where there are two or more.
  func findings(in grids: [NumberGrid], of letter: Letter) -> [Finding]
}
