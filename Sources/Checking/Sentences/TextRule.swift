/// A check of running text: it says which figures make which.
protocol TextRule: Check {
  /// When it is asked, as against the rules of facts.
  var turn: Turn { get }
  /// The relations that the rule finds in the sentences of a letter.
  func findings(in text: FigureText) -> [Finding]
}
