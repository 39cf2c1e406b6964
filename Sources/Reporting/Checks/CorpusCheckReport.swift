public import Checking
public import Driver
internal import Extraction
internal import LetterModel

/// Writes for `griffier check` what only several letters together show.
///
///     b.md:9:24: contradiction: 34 352, nr. 281 is in b aangehaald met 2023/24, … [citation.session-conflict]
///         Kamerstukken II 2023/24, 34 352, nr. 281  b.md:9:24  «Dat stond in de brief van 7 juni 2023.»
///         Kamerstukken II 2022/23, 34 352, nr. 281  a.md:7:24  «In juni 2023 bent u geïnformeerd.»
public struct CorpusCheckReport {
  private let form: CheckReport.Form
  private let findings: CorpusFindings
  private var letters: CheckedLetters

  /// A report on findings; `read` reads a letter again, to quote it.
  public init(
    _ form: CheckReport.Form, on findings: CorpusFindings,
    rereading read: @escaping (String) -> ReadLetter?
  ) {
    self.form = form
    self.findings = findings
    letters = CheckedLetters(findings, read)
  }

  /// The checks across letters.
  public mutating func text(of checks: [Verification]) -> [UInt8] {
    switch form {
    case .contradictions(let language):
      lines(of: checks.filter { $0.verdict == .contradiction }, in: language)
    case .all(let language): lines(of: checks, in: language)
    case .coverage: []
    case .json: jsonLines(of: checks)
    case .sarif(let language): SARIF.results(of: checks, in: &letters, language)
    }
  }

  private func jsonLines(of checks: [Verification]) -> [UInt8] {
    var json = JSONByteWriter()
    for (index, check) in checks.enumerated() {
      json.write(check, id: "corpus-k\(index + 1)", findings, names: .written)
      json.append("\n")
    }
    return json.take()
  }

  private mutating func lines(of checks: [Verification], in language: Language) -> [UInt8] {
    var text = ""
    for check in checks {
      let place = letters.place(of: check.statedSpan ?? check.span, in: check.home)
      text +=
        "\(place): \(check.verdict.rawValue): \(check.message(in: language)) [\(check.rule)]\n"
      let notes = check.notes(in: language)
      let rows = evidence(of: check, in: language)
      let width = rows.map(\.words.count).max() ?? 0
      for row in rows {
        let gap = String(repeating: " ", count: width - row.words.count + 2)
        text += "    \(row.words)\(gap)\(row.place)\(row.stated)"
        // a note may quote the sentence already
        let isQuoted = row.sentence.isEmpty || notes.contains { $0.contains(row.sentence) }
        text += isQuoted ? "\n" : "  «\(row.sentence)»\n"
      }
      for note in notes { text += "    \(note)\n" }
    }
    return Array(text.utf8)
  }

  private struct Row {
    var words: String
    var place: String
    var stated = ""
    var sentence: String
  }

  /// What the letters print: the operands, then what is stated, each with its sentence.
  private mutating func evidence(of check: Verification, in language: Language) -> [Row] {
    var rows: [Row] = []
    for operand in check.operands {
      let letter = operand.letter ?? check.home
      let quote = letters.quote(
        figure: operand.figure, citation: operand.citation, value: operand.value, of: letter)
      rows.append(
        Row(
          words: (operand.sign < 0 ? "−" : "") + quote.words,
          place: letters.place(of: operand.span, in: letter), sentence: quote.sentence))
    }
    if let span = check.statedSpan {
      let quote = letters.quote(
        figure: check.statedFigure, citation: nil, value: check.stated, of: check.home)
      let stated = Message(english: "stated", dutch: "vermeld").text(in: language)
      rows.append(
        Row(
          words: quote.words, place: letters.place(of: span, in: check.home),
          stated: " " + stated, sentence: quote.sentence))
    }
    return rows
  }
}

extension Verification {
  /// The letter that a check across letters stands in.
  var home: String? { statedLetter ?? operands.first?.letter }
}

/// The figures that checks across letters touch.
public struct TouchedFigures: Sendable {
  private var figures: [String: Set<Int>] = [:]

  /// The figures of some checks.
  public init(_ checks: [Verification]) {
    for check in checks {
      for operand in check.operands { add(operand.figure, of: operand.letter) }
      add(check.statedFigure, of: check.home)
    }
  }

  private mutating func add(_ figure: Int?, of letter: String?) {
    guard let figure, let letter else { return }
    figures[letter, default: []].insert(figure)
  }

  /// Whether a figure of a letter is touched.
  public func contains(_ figure: Int, of letter: String) -> Bool {
    figures[letter]?.contains(figure) ?? false
  }
}
