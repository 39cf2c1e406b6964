internal import Checking
public import Driver
internal import Extraction
internal import LetterModel

/// Writes checks for people, as a compiler writes its errors, the sum under each.
///
///     letter.md:31:12: contradiction: 70.388 + 724 = 71.112, vermeld 71.115: … [table.row-total]
///         70.388  28:12  Formeel, markt
///         724     29:12  Ingeleend, markt
///         71.115  31:12 vermeld  Totaal, markt
public struct CheckTextWriter: CheckWriter {
  /// The name that `--format` takes.
  public let format = "text"
  /// `text` is no extension.
  public let fileExtension = "txt"
  /// What `griffier list writers` says.
  public let summary = "What does not add up, like a compiler's output."

  /// The writer.
  public init() {}

  /// Appends each check that is asked for, with its figures and remarks under it.
  public func write(_ read: ReadLetter, _ request: CheckRequest, to bytes: inout [UInt8]) {
    let wanted = request.shown(read.verifications, of: read.name)
    guard !wanted.isEmpty else { return }
    let lines = LineIndex(read.letter.source)
    let language = request.language
    var text = ""
    for check in wanted.map({ read.verifications[$0] }) {
      let at = lines.position(of: (check.statedSpan ?? check.span).start)
      text += "\(read.letter.source.file):\(at): \(check.verdict.rawValue): "
      text += "\(check.message(in: language)) [\(check.rule)]\n"
      let rows = evidence(of: check, in: read)
      let width = rows.map(\.words.count).max() ?? 0
      for row in rows {
        let gap = String(repeating: " ", count: width - row.words.count + 2)
        let place = lines.position(of: row.span.start)
        text += "    \(row.words)\(gap)\(place)"
        if row.isStated { text += " \(Message.stated.text(in: language))" }
        text += row.cell.map { "  \($0)\n" } ?? "\n"
      }
      for note in check.notes(in: language) { text += "    \(note)\n" }
    }
    bytes += text.utf8
  }

  /// What the letter prints of a sum: its operands, then what it states.
  private func evidence(
    of check: Verification, in read: ReadLetter
  ) -> [(words: String, span: SourceSpan, isStated: Bool, cell: String?)] {
    func words(_ figure: Int?, _ citation: Int?, _ value: PrintedNumber?) -> String {
      if let figure, read.records.figures.indices.contains(figure) {
        let figure = read.records.figures[figure]
        return read.letter.passage(at: figure.place).text(of: figure.range)
      }
      if let citation, read.records.citations.indices.contains(citation) {
        let citation = read.records.citations[citation]
        return read.letter.passage(at: citation.place).text(of: citation.range)
      }
      // A cell whose number a sum showed is no figure of the records.
      return value.map(NumberText.text) ?? ""
    }
    var rows = check.operands.map { operand in
      let sign = operand.sign < 0 ? "−" : ""
      let printed = words(operand.figure, operand.citation, operand.value)
      return (sign + printed, operand.span, false, cell(of: operand.figure, in: read))
    }
    if let span = check.statedSpan {
      let printed = words(check.statedFigure, nil, check.stated)
      rows.append((printed, span, true, cell(of: check.statedFigure, in: read)))
    }
    return rows
  }

  /// Row and column of a figure that stands in a table.
  private func cell(of figure: Int?, in read: ReadLetter) -> String? {
    guard let figure, read.records.figures.indices.contains(figure) else { return nil }
    return FigureContext(read.letter).cell(at: read.records.figures[figure].place)
  }
}

extension CheckRequest.Selection {
  /// Whether a check is printed.
  func includes(_ check: Verification) -> Bool {
    switch self {
    case .contradictions: check.verdict == .contradiction
    case .all: true
    }
  }
}

extension Message {
  /// What is said of the figure that a sum is held against.
  static let stated = Message(english: "stated", dutch: "vermeld")
}
