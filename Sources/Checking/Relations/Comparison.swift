internal import LetterModel

/// Which of two figures the words say is larger.
enum Comparison: Sendable {
  /// `niet gehaald`, `lager dan`, `onder de`, `daalde van … naar`
  case below
  /// `gehaald`, `minimaal`
  case atLeast
  /// `boven de`, `hoger dan`, `steeg van … naar`
  case above

  /// Whether the figures confirm it; undecided where their intervals leave both open.
  func verdict(on one: Quantity, against other: Quantity) -> Verification.Verdict {
    guard let order = one.value.compared(to: other.value) else { return .undecided }
    let isTrue =
      switch self {
      case .below: order < 0
      case .atLeast: order >= 0
      case .above: order > 0
      }
    guard let meets = one.interval.meets(other.interval) else { return .undecided }
    if isTrue { return .exact }
    return meets ? .undecided : .contradiction
  }

  /// The comparison in words: `81.117 < 92.500`.
  func statement(of one: Quantity, against other: Quantity) -> Message {
    let order = one.value.compared(to: other.value) ?? 0
    let sign = order < 0 ? " < " : order > 0 ? " > " : " = "
    let sum = NumberText.text(one.printed) + sign + NumberText.text(other.printed)
    if verdict(on: one, against: other) == .exact {
      return Message(english: sum + ", as stated", dutch: sum + ", zoals vermeld")
    }
    return switch self {
    case .below: Message(english: sum + ", stated as below", dutch: sum + ", vermeld als lager")
    case .atLeast:
      Message(english: sum + ", stated as reached", dutch: sum + ", vermeld als gehaald")
    case .above: Message(english: sum + ", stated as above", dutch: sum + ", vermeld als hoger")
    }
  }
}
