internal import Checking
internal import LetterModel

/// Tells a check to a person: the sum, what the letter states, what rounding explains.
struct CheckSentence {
  let check: Verification
  let language: CheckLanguage

  /// The whole check in a sentence.
  ///
  ///     70.388 + 724 = 71.112, vermeld 71.113: binnen de afronding (1 van 1,5)
  var text: String {
    if language == .nl, !check.message.isEmpty { return check.message }
    guard let sum else { return check.message.isEmpty ? check.rule : check.message }
    return "\(sum)\(statedText): \(verdictText)"
  }

  /// The sum that was redone; `nil` where there is none to show.
  ///
  ///     70.388 + 724 = 71.112
  var sum: String? {
    guard let computed = check.computed, let left = leftSide else { return nil }
    return "\(left) = \(language.text(computed))\(isPercentage ? " %" : "")"
  }

  /// What rounding can explain, beside what is left unexplained.
  var slack: String? {
    guard let difference = check.difference else { return nil }
    let words = language.text(nl: "verschil", en: "difference")
    guard let tolerance = check.tolerance else { return "\(words) \(language.text(difference))" }
    let explained = language.text(
      nl: "afronding verklaart hoogstens", en: "rounding explains at most")
    return "\(words) \(language.text(difference)); \(explained) \(language.text(tolerance))"
  }

  private var isPercentage: Bool { check.operation == .share || check.operation == .complement }

  private var statedText: String {
    guard let stated = check.stated else { return "" }
    let words = language.text(nl: "vermeld", en: "stated")
    return ", \(words) \(language.text(stated))\(isPercentage ? " %" : "")"
  }

  private var verdictText: String {
    switch check.verdict {
    case .exact: language.text(nl: "klopt precies", en: "exact")
    case .rounding: language.text(nl: "klopt op afronding na", en: "within rounding")
    case .contradiction: language.text(nl: "klopt niet", en: "does not add up")
    case .undecided: language.text(nl: "niet te beslissen", en: "undecided")
    }
  }

  private var leftSide: String? {
    let values = check.operands.compactMap { operand in operand.value.map { (operand, $0) } }
    guard values.count == check.operands.count, let first = values.first else { return nil }
    switch check.operation {
    case .sum, .weighted, .complement:
      var text = ""
      for (index, (operand, value)) in values.enumerated() {
        let minus = operand.sign < 0
        if index > 0 { text += minus ? " − " : " + " } else if minus { text += "−" }
        text += language.text(value)
        if check.operation == .weighted { text += " × \(language.text(operand.factor))" }
      }
      return text
    case .difference, .share, .product, .growth:
      guard values.count == 2 else { return nil }
      let (left, right) = (language.text(first.1), language.text(values[1].1))
      switch check.operation {
      case .difference: return "\(left) − \(right)"
      case .share: return "\(left) / \(right)"
      case .product: return "\(left) % × \(right)"
      default: return "\(left) → \(right)"
      }
    case .restatement, .comparison, .citation: return nil
    }
  }
}
