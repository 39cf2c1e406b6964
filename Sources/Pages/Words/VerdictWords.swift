internal import Checking
internal import LetterModel

extension Verification.Verdict {
  /// The verdict as people say it.
  var words: Message {
    switch self {
    case .exact: Message(english: "correct", dutch: "klopt")
    case .rounding:
      Message(english: "correct, allowing for rounding", dutch: "klopt op afronding na")
    case .contradiction: Message(english: "incorrect", dutch: "klopt niet")
    case .undecided: Message(english: "cannot be decided", dutch: "niet te beslissen")
    }
  }

  /// Its class in the style sheet.
  var type: String {
    switch self {
    case .exact: "ok"
    case .rounding: "round"
    case .contradiction: "bad"
    case .undecided: "open"
    }
  }

  /// The sign that tells it without a colour.
  var sign: String {
    switch self {
    case .exact: "✓"
    case .rounding: "≈"
    case .contradiction: "✗"
    case .undecided: "?"
    }
  }

  /// The verdicts, the heaviest first.
  static let byWeight: [Self] = [.contradiction, .undecided, .rounding, .exact]
}
