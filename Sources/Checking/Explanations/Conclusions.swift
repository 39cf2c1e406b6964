internal import LetterModel

/// Whether a stated conclusion still holds once the figure to blame is corrected.
///
///     Het doel van 70.000 banen is met 71.113 banen behaald.
///     71.113 must be 61.113: then the goal of 70.000 is not reached
///
/// The conclusion may repeat the figure elsewhere: what is blamed is the figure, not one place.
enum Conclusions {
  /// A figure that alone can be the mistake, and the sums that show it.
  struct Blame {
    var quantity: Quantity
    var meant: PrintedNumber
    var sums: [Int]
  }

  /// The remarks on the sums, and on the conclusions, by the findings' indices.
  static func remarks(on findings: [Finding], blaming blames: [Blame]) -> [(Int, Message)] {
    var remarks: [(Int, Message)] = []
    for (index, finding) in findings.enumerated() {
      guard let comparison = finding.comparison, let one = finding.relation.terms.first?.quantity
      else { continue }
      let other = finding.relation.stated
      for blame in blames {
        let isFirst = one.printed == blame.quantity.printed
        guard isFirst || other.printed == blame.quantity.printed, let mended = blame.mended
        else { continue }
        let (left, right) = isFirst ? (mended, other) : (one, mended)
        let then = comparison.verdict(on: left, against: right)
        guard then != comparison.verdict(on: one, against: other),
          let phrase = phrase(then, comparison.statement(of: left, against: right))
        else { continue }
        remarks += (blame.sums + [index]).map { ($0, phrase) }
      }
    }
    return remarks
  }

  private static func phrase(_ verdict: Verification.Verdict, _ statement: Message) -> Message? {
    switch verdict {
    case .exact:
      Message(
        english: "with that the conclusion would hold: \(statement.english)",
        dutch: "daarmee zou de conclusie kloppen: \(statement.dutch)")
    case .contradiction:
      Message(
        english: "with that the conclusion would fall: \(statement.english)",
        dutch: "daarmee zou de conclusie vervallen: \(statement.dutch)")
    case .rounding, .undecided:
      nil
    }
  }
}

extension Conclusions.Blame {
  /// The figure as it must be.
  fileprivate var mended: Quantity? {
    Quantity(printed: meant, figure: quantity.figure, span: quantity.span)
  }
}
