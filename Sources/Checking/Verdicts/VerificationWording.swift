internal import LetterModel

/// Writes a verification as a sum that a person can redo.
///
///     70.388 + 724 = 71.112, stated 71.113: within rounding (1 of 1,5)
///     70.388 + 724 = 71.112, vermeld 71.113: binnen afronding (1 van 1,5)
struct VerificationWording {
  private let language: Language

  init(_ language: Language) { self.language = language }

  /// The sum, what is stated, and how they compare.
  func message(of verification: Verification) -> String {
    if verification.operation == .restatement { return restatement(of: verification) }
    var text = sum(of: verification)
    let unit = isPercentage(verification) ? " %" : ""
    // A total over one row: "1.475, stated 4.685".
    let isAlone = verification.operation == .sum && verification.operands.count == 1
    if let computed = verification.computed, !isAlone || text.isEmpty {
      if !text.isEmpty { text += " = " }
      text += NumberText.plain(computed) + unit
    }
    if let stated = verification.stated {
      if verification.verdict == .exact {
        return text + say(", as stated", ", zoals vermeld")
      }
      text += say(", stated ", ", vermeld ") + NumberText.text(stated) + unit
    }
    return text + outcome(of: verification)
  }

  /// One figure stated twice: `687 in both places`.
  private func restatement(of verification: Verification) -> String {
    let unit = isPercentage(verification) ? " %" : ""
    let first = (verification.operands.first?.value.map(NumberText.text) ?? "?") + unit
    if verification.verdict == .exact {
      return first + say(" in both places", " op beide plaatsen")
    }
    let second = (verification.stated.map(NumberText.text) ?? "?") + unit
    return first + say(" and ", " en ") + second + outcome(of: verification)
  }

  private func outcome(of verification: Verification) -> String {
    switch verification.verdict {
    case .exact:
      return ""
    case .rounding:
      let within = say(": within rounding", ": binnen afronding")
      guard let difference = verification.difference, let tolerance = verification.tolerance
      else { return within }
      return within + " (" + NumberText.size(difference) + say(" of ", " van ")
        + NumberText.size(tolerance) + ")"
    case .contradiction:
      guard let difference = verification.difference else { return "" }
      let text = say(": difference ", ": verschil ") + NumberText.size(difference)
      guard let tolerance = verification.tolerance else { return text }
      return text + say(", rounding explains at most ", ", afronding verklaart hoogstens ")
        + NumberText.size(tolerance)
    case .undecided:
      return say(": undecided", ": onbeslist")
    }
  }

  private func sum(of verification: Verification) -> String {
    let operands = verification.operands
    func value(_ index: Int) -> String {
      guard operands.indices.contains(index), let value = operands[index].value else { return "?" }
      return NumberText.text(value)
    }
    switch verification.operation {
    case .sum, .complement, .restatement, .comparison:
      let unit = verification.operation == .complement ? " %" : ""
      return operands.indices.map { index in
        lead(operands[index], isFirst: index == 0) + unsigned(operands[index]) + unit
      }.joined()
    case .weighted:
      return operands.indices.map { index in
        lead(operands[index], isFirst: index == 0) + unsigned(operands[index])
          + weight(operands[index].factor)
      }.joined()
    case .difference:
      return value(0) + " − " + parenthesised(operands.last?.value, value(1))
    case .share:
      return value(0) + " / " + value(1)
    case .product:
      if verification.style == .times, let times = operands.first?.value {
        // The number of times is kept as a percentage: 4 is 400 %.
        let plain = PrintedNumber(times.coefficient, exponent: times.exponent - 2)
        return NumberText.text(plain) + " × " + value(1)
      }
      return value(0) + say(" % of ", " % van ") + value(1)
    case .growth:
      return "(" + value(1) + " − " + value(0) + ") / " + value(0)
    case .citation:
      return ""
    }
  }

  /// The sign before an operand: adding −1.996 is written `− 1.996`.
  private func lead(_ operand: Verification.Operand, isFirst: Bool) -> String {
    let isMinus = (operand.sign < 0) != ((operand.value?.coefficient ?? 0) < 0)
    if isFirst { return isMinus ? "−" : "" }
    return isMinus ? " − " : " + "
  }

  private func unsigned(_ operand: Verification.Operand) -> String {
    guard let value = operand.value else { return "?" }
    return NumberText.text(value.coefficient < 0 ? value.negated : value)
  }

  /// A factor of 0,742 is a share of 74,2 %.
  private func weight(_ factor: PrintedNumber) -> String {
    if factor == PrintedNumber(1) { return "" }
    guard factor.exponent < 0 else { return " × " + NumberText.text(factor) }
    let share = PrintedNumber(factor.coefficient, exponent: factor.exponent + 2)
    return " × " + NumberText.text(share) + " %"
  }

  private func parenthesised(_ value: PrintedNumber?, _ text: String) -> String {
    (value?.coefficient ?? 0) < 0 ? "(" + text + ")" : text
  }

  private func isPercentage(_ verification: Verification) -> Bool {
    switch verification.operation {
    case .share, .growth, .complement: true
    // A share in words is written as a percentage.
    case .restatement: verification.style == .percent
    default: false
    }
  }

  private func say(_ english: String, _ dutch: String) -> String {
    language == .dutch ? dutch : english
  }
}
