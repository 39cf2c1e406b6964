/// A check between sentences: it says which facts make which.
protocol FactRule: Check {
  /// The relations that the rule finds between the facts of a letter.
  func findings(in ledger: FactLedger, text: FigureText) -> [Finding]
}
