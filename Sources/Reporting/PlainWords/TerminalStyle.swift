/// How words stand out on a terminal: by ECMA-48's colours, or not at all.
struct TerminalStyle: Sendable {
  /// What a colour says.
  enum Colour: String {
    /// What does not add up.
    case red = "31"
    /// What adds up.
    case green = "32"
    /// What can not be decided.
    case yellow = "33"
    /// What is beside the point: a place in a file.
    case dim = "2"
  }

  /// Whether there are colours: on a terminal, unless NO_COLOR is set.
  var isColoured: Bool

  /// Words in a colour; `isBold` makes a headline of them.
  func paint(_ words: String, _ colour: Colour, isBold: Bool = false) -> String {
    guard isColoured, !words.isEmpty else { return words }
    return "\u{1B}[\(isBold ? "1;" : "")\(colour.rawValue)m\(words)\u{1B}[0m"
  }
}
