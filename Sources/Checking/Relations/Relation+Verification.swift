internal import LetterModel

extension Relation {
  /// The relation as a verification that a person can redo.
  func verification(
    rule: String, span: SourceSpan, remarks: [Message] = [], statement: Message? = nil
  ) -> Verification {
    let judgement = judgement
    var verification = Verification(
      rule: rule, operation: operation, operands: terms.map(\.operand), stated: stated.printed,
      statedFigure: stated.figure, statedSpan: stated.span, computed: judgement.computed,
      difference: judgement.difference, tolerance: judgement.tolerance,
      slackUsed: judgement.slackUsed, verdict: judgement.verdict, statement: statement,
      remarks: remarks, span: span)
    if judgement.verdict == .undecided {
      verification.remarks.append(.overflow)
    }
    return verification
  }

  /// The bytes from the first figure to the last.
  var span: SourceSpan {
    var span = stated.span
    for term in terms {
      span = span.covering(term.quantity.span)
      if let weight = term.weight { span = span.covering(weight.span) }
    }
    return span
  }
}

extension Relation.Term {
  /// The operand as it is recorded.
  fileprivate var operand: Verification.Operand {
    guard let weight else { return quantity.operand(sign: sign) }
    let share = weight.printed
    return quantity.operand(
      sign: sign, factor: PrintedNumber(share.coefficient, exponent: share.exponent - 2))
  }
}

extension Message {
  /// The numbers are too large for exact arithmetic.
  static let overflow = Message(
    english: "the numbers are too large to be redone exactly",
    dutch: "de getallen zijn te groot om precies na te rekenen")
}
