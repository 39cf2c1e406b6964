/// A check of running text: it says which figures make which.
protocol TextRule: FigureRule {
  /// When it is asked, as against the rules of facts.
  var turn: Turn { get }
  /// The relations that the rule finds in the sentences of a letter.
  func findings(in text: FigureText) -> [Finding]
}

extension TextRule {
  static var source: Finding.Source { .words }
}
