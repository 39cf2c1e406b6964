internal import Extraction
internal import LetterModel

/// What a pattern says of some figures, before any sum is redone.
struct Assertion: Sendable {
  /// The id of the pattern that says it.
  var pattern: String
  var strength: Strength
  /// The digits that chance would have to get right where it is only possible.
  var digits: Int
  /// What the figures are said to make.
  var relation: Relation
  /// Which of two figures is said to be larger; `nil` for a relation that must hold.
  var comparison: Comparison?
  var style = SumStyle.plain
  /// Whether some terms may be left out: it is certain only that they are not more than the whole.
  var isOpen = false
  /// The bytes of the sentence of a comparison.
  var span: SourceSpan?

  /// Which other figures its words could have meant.
  var choice = VerdictPolicy.Choice()

  /// Whether all its figures count what cannot be halved: rounding explains nothing then.
  var isWhole = false

  /// The finding, where strength and arithmetic let it be shown.
  var finding: Finding? {
    let relation =
      isWhole && relation.judgement.verdict == .rounding ? relation.exactly : relation
    if let comparison {
      guard strength != .possible || isConfirmed(comparison) else { return nil }
    } else if strength == .possible, relation.holds != true {
      return nil
    } else {
      // What may leave parts out says nothing of parts that are too few.
      if isOpen, relation.holds == false, relation.isShort, !relation.isMinusTooMany { return nil }
      switch VerdictPolicy.outcome(
        of: relation, asserted: strength, leaving: choice, digits: digits)
      {
      case .confirmed, .contradicted: break
      case .doubted: return nil
      }
    }
    var finding = Finding(
      relation: relation, span: span ?? relation.span, comparison: comparison, style: style)
    finding.strength = strength
    finding.pattern = pattern
    return finding
  }

  private func isConfirmed(_ comparison: Comparison) -> Bool {
    guard let one = relation.terms.first?.quantity else { return false }
    return comparison.verdict(on: one, against: relation.stated) == .exact
  }
}

extension Relation {
  /// The same relation between figures that are what is printed, and not rounded.
  fileprivate var exactly: Relation {
    Relation(
      operation, terms.map { Term(quantity: $0.quantity.exact, sign: $0.sign) },
      makes: stated.exact)
  }
}
