public import Checking
internal import LetterModel

/// Checks across letters, each figure with the sentence it stands in.
///
///     b.md:9:24: contradiction: 34 352, nr. 281 is in b aangehaald met 2023/24, … [citation.session-conflict]
///         Kamerstukken II 2023/24, 34 352, nr. 281  b.md:9:24  «Dat stond in de brief van 7 juni 2023.»
///         Kamerstukken II 2022/23, 34 352, nr. 281  a.md:7:24  «In juni 2023 bent u geïnformeerd.»
extension CheckTextWriter {
  /// Appends each check across letters that is asked for, with files, places and sentences under it.
  public func write(
    _ checks: [Verification], across letters: inout CheckedLetters, _ request: CheckRequest,
    to bytes: inout [UInt8]
  ) {
    let language = request.language
    var text = ""
    for check in request.shown(checks).map({ checks[$0] }) {
      let place = letters.place(of: check.statedSpan ?? check.span, in: check.home)
      text +=
        "\(place): \(check.verdict.rawValue): \(check.message(in: language)) [\(check.rule)]\n"
      let notes = check.notes(in: language)
      let rows = letters.evidence(of: check)
      let width = rows.map(\.words.count).max() ?? 0
      for row in rows {
        let gap = String(repeating: " ", count: width - row.words.count + 2)
        text += "    \(row.words)\(gap)\(row.place)"
        if row.isStated { text += " \(Message.stated.text(in: language))" }
        // a note may quote the sentence already
        let isQuoted = row.sentence.isEmpty || notes.contains { $0.contains(row.sentence) }
        text += isQuoted ? "\n" : "  «\(row.sentence)»\n"
      }
      for note in notes { text += "    \(note)\n" }
    }
    bytes += text.utf8
  }
}

extension CheckedLetters {
  /// What a letter prints of a check, where, and the sentence that it stands in.
  struct Row {
    var words: String
    var place: String
    var isStated = false
    var sentence: String
  }

  /// What the letters print: the operands, then what is stated, each with its sentence.
  mutating func evidence(of check: Verification) -> [Row] {
    var rows: [Row] = []
    for operand in check.operands {
      let letter = operand.letter ?? check.home
      let quote = quote(
        figure: operand.figure, citation: operand.citation, value: operand.value, of: letter)
      rows.append(
        Row(
          words: (operand.sign < 0 ? "−" : "") + quote.words,
          place: place(of: operand.span, in: letter), sentence: quote.sentence))
    }
    if let span = check.statedSpan {
      let quote = quote(
        figure: check.statedFigure, citation: nil, value: check.stated, of: check.home)
      rows.append(
        Row(
          words: quote.words, place: place(of: span, in: check.home), isStated: true,
          sentence: quote.sentence))
    }
    return rows
  }
}

extension Verification {
  /// The letter that a check across letters stands in; `nil` for one of a letter alone.
  public var home: String? { statedLetter ?? operands.first?.letter }
}
