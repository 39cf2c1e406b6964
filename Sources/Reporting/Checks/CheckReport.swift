internal import Checking
internal import LetterModel

/// Writes the checks of a letter for `griffier check`.
public struct CheckReport: Sendable {
  /// How the checks are written.
  public enum Form: Sendable {
    /// For people, like a compiler: only what does not add up.
    case contradictions(CheckLanguage)
    /// For people: every check.
    case all(CheckLanguage)
    /// For programs: every check, one JSON object a line.
    case json
  }

  private let form: Form

  /// A report in a form.
  public init(_ form: Form) {
    self.form = form
  }

  /// The checks of a letter, each ended by a line feed.
  public func text(of read: ReadLetter) -> [UInt8] {
    switch form {
    case .contradictions(let language):
      lines(of: read, in: language) { $0.verdict == .contradiction }
    case .all(let language): lines(of: read, in: language) { _ in true }
    case .json: LetterJSON.checkLines(read)
    }
  }

  /// The checks as a compiler writes its errors, the sum under each.
  ///
  ///     letter.md:31:12: contradiction: 70.388 + 724 = 71.112, vermeld 71.115: klopt niet
  ///         som: 70.388 (28:12) + 724 (29:12) = 71.112
  ///         verschil 3; afronding verklaart hoogstens 1,5
  private func lines(
    of read: ReadLetter, in language: CheckLanguage, where isWanted: (Verification) -> Bool
  ) -> [UInt8] {
    let wanted = read.verifications.filter(isWanted)
    guard !wanted.isEmpty else { return [] }
    let lines = LineIndex(read.letter.source)
    var text = ""
    for check in wanted {
      let sentence = CheckSentence(check: check, language: language)
      let at = lines.position(of: (check.statedSpan ?? check.span).start)
      text += "\(read.letter.source.file):\(at.line):\(at.column): \(check.verdict.rawValue): "
      text += "\(sentence.text) [\(check.rule)]\n"
      if let sum = sentence.sum { text += "    \(sum)\n" }
      if let slack = sentence.slack { text += "    \(slack)\n" }
      let places = check.operands.map { lines.position(of: $0.span.start) }
      if !places.isEmpty {
        text += "    " + language.text(nl: "gelezen op", en: "read at")
        text += places.map { " \($0.line):\($0.column)" }.joined(separator: ",") + "\n"
      }
      for note in check.notes { text += "    \(note)\n" }
    }
    return Array(text.utf8)
  }
}
