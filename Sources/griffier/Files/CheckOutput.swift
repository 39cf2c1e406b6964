internal import Reporting

/// Standard output of `griffier check`, with what stands between two texts.
struct CheckOutput {
  private let separator: [UInt8]
  private let isEscaped: Bool
  private var hasWritten = false

  /// Nothing written yet, of what a writer is going to write.
  init(of writer: any CheckWriter) {
    separator = writer.separator
    isEscaped = writer.escapesLetters
  }

  /// Writes a text after those before it; an empty one leaves no trace.
  mutating func write(_ text: [UInt8]) throws(SystemFailure) {
    guard !text.isEmpty else { return }
    if hasWritten, !separator.isEmpty { try FileWriter.writeOutput(separator) }
    // Also through a pipe: what a letter holds must not steer the terminal at its end.
    try FileWriter.writeOutput(isEscaped ? text : TerminalText.escaping(text), isEscaped: true)
    hasWritten = true
  }
}
