public import Checking
public import Driver
internal import Extraction
internal import LetterModel

/// Writes the checks of a letter for `griffier check`.
public struct CheckReport: Sendable {
  /// How the checks are written.
  public enum Form: Sendable {
    /// For people, like a compiler: only what does not add up.
    case contradictions(Language)
    /// For people: every check.
    case all(Language)
    /// For people: the figures that no check touches.
    case coverage(Language)
    /// For programs: every check, one JSON object a line.
    case json
    /// For code review tools: SARIF 2.1.0.
    case sarif(Language)
  }

  private let form: Form

  /// A report in a form.
  public init(_ form: Form) {
    self.form = form
  }

  /// What stands before the first letter.
  public var head: [UInt8] {
    guard case .sarif = form else { return [] }
    return SARIF.head
  }

  /// What stands after the last letter.
  public var tail: [UInt8] {
    guard case .sarif = form else { return [] }
    return SARIF.tail
  }

  /// What stands between what two letters have to say.
  public var separator: [UInt8] {
    guard case .sarif = form else { return [] }
    return Array(",\n".utf8)
  }

  /// The checks of a letter.
  public func text(of read: ReadLetter) -> [UInt8] {
    switch form {
    case .contradictions(let language):
      lines(of: read, in: language) { $0.verdict == .contradiction }
    case .all(let language): lines(of: read, in: language) { _ in true }
    case .coverage(let language): Self.uncoveredFigures(of: read, in: language).flatMap(\.line)
    case .json: LetterJSONWriter.checkLines(read)
    case .sarif(let language): SARIF.results(of: read, in: language)
    }
  }

  /// The checks as a compiler writes its errors, the sum under each.
  ///
  ///     letter.md:31:12: contradiction: 70.388 + 724 = 71.112, vermeld 71.115: … [table.row-total]
  ///         70.388  28:12  Formeel, markt
  ///         724     29:12  Ingeleend, markt
  ///         71.115  31:12 vermeld  Totaal, markt
  private func lines(
    of read: ReadLetter, in language: Language, where isWanted: (Verification) -> Bool
  ) -> [UInt8] {
    let wanted = read.verifications.filter(isWanted)
    guard !wanted.isEmpty else { return [] }
    let lines = LineIndex(read.letter.source)
    var text = ""
    for check in wanted {
      let at = lines.position(of: (check.statedSpan ?? check.span).start)
      text += "\(read.letter.source.file):\(at.line):\(at.column): \(check.verdict.rawValue): "
      text += "\(check.message(in: language)) [\(check.rule)]\n"
      let rows = evidence(of: check, in: read)
      let width = rows.map(\.words.count).max() ?? 0
      for row in rows {
        let gap = String(repeating: " ", count: width - row.words.count + 2)
        let place = lines.position(of: row.span.start)
        text += "    \(row.words)\(gap)\(place.line):\(place.column)"
        if row.isStated { text += " \(stated.text(in: language))" }
        text += row.cell.map { "  \($0)\n" } ?? "\n"
      }
      for note in check.notes(in: language) { text += "    \(note)\n" }
    }
    return Array(text.utf8)
  }

  private var stated: Message { Message(english: "stated", dutch: "vermeld") }

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

  /// The figures that no check touches, each with the words it stands in.
  ///
  ///     letter.md:12:8: unchecked: 1.204 (schoolgebouwen)  «waarvan 1.204 schoolgebouwen in»
  public static func uncoveredFigures(
    of read: ReadLetter, in language: Language
  ) -> [UncoveredFigure] {
    var touched = [Bool](repeating: false, count: read.records.figures.count)
    for check in read.verifications {
      for figure in check.operands.map(\.figure) + [check.statedFigure] {
        if let figure, touched.indices.contains(figure) { touched[figure] = true }
      }
    }
    guard touched.contains(false) else { return [] }
    let lines = LineIndex(read.letter.source)
    let words = Message(english: "unchecked", dutch: "niet nagerekend").text(in: language)
    var found: [UncoveredFigure] = []
    for (index, figure) in read.records.figures.enumerated() where !touched[index] {
      let at = lines.position(of: figure.span.start)
      let number = read.letter.passage(at: figure.place).text(of: figure.range)
      var line = "\(read.letter.source.file):\(at.line):\(at.column): \(words): \(number)"
      line += figure.unit.map { " (\($0))" } ?? ""
      line += FigureContext(read.letter).words(around: figure).map { "  \($0)\n" } ?? "\n"
      found.append(UncoveredFigure(figure: index, line: Array(line.utf8)))
    }
    return found
  }
}

/// A figure that no check of its letter touches; a check across letters still may.
public struct UncoveredFigure: Sendable {
  /// The index in `LetterRecords.figures`.
  public let figure: Int
  /// What is printed of it.
  public let line: [UInt8]
}
