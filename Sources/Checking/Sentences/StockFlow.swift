internal import DutchText
internal import Extraction
internal import LetterModel

/// An opening balance, the flows that words add to it or subtract from it, and the closing balance.
///
///     de stand (€ 905 mln.), plus de bijstelling (€ 31 mln.), minus de korting
///     (€ 16 mln.): € 920 mln.
enum StockFlow {
  private static let signs = WordClass("sentence.flow.signs")
  private static let minuses = WordClass("sentence.flow.minuses")
  private static let raised = WordClass("sentence.flow.raised")
  private static let lowered = WordClass("sentence.flow.lowered")

  /// The relation of an opening balance, two or three flows whose words all say their sign, and the
  /// closing balance after them; `nil` where it is off by more than a quarter and no slip of the pen would mend it.
  static func relation(_ line: [FigureInContext]) -> Relation? {
    guard (4...5).contains(line.count), let last = line.last, let total = last.level,
      last.before.ends(withAnyOf: ["tot", ":", "op", "is", "naar"])
        || last.figure.hedgeWords == "tot",
      line.allSatisfy({ $0.isCommensurable(with: last) }), let opening = line[0].quantity,
      sign(of: line[0]) == nil
    else { return nil }
    var terms = [Relation.Term(quantity: opening)]
    for flow in line.dropFirst().dropLast() {
      guard let sign = sign(of: flow), let quantity = flow.quantity, !flow.isBounded,
        !flow.hasMinus
      else { return nil }
      terms.append(Relation.Term(quantity: quantity, sign: sign))
    }
    let relation = Relation(.sum, terms, makes: total)
    return relation.isAsserted(by: .certain) ? relation : nil
  }

  /// Which way the words beside a flow say that it goes; `nil` where they do not.
  private static func sign(of flow: FigureInContext) -> Int? {
    if flow.before.has(anyOf: minuses) { return -1 }
    if flow.before.has(anyOf: signs) { return 1 }
    let after = flow.after.prefix(30)
    if after.starts(withAnyOf: lowered) { return -1 }
    if after.has(anyOf: lowered) != after.has(anyOf: raised) {
      return after.has(anyOf: lowered) ? -1 : 1
    }
    return nil
  }
}
