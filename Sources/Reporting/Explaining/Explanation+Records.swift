internal import Checking
internal import Driver
internal import Extraction
internal import LetterModel

extension Explanation {
  /// A citation and its targets.
  func citation(_ index: Int) -> Entry {
    let citation = read.records.citations[index]
    let passage = read.letter.passage(at: citation.place)
    var facts = ["read at \(place(citation.span))", quoted(citation.range, of: passage)]
    if let footnote = citation.footnote { facts.append("stands in \(names.footnotes[footnote])") }
    if let role = citation.role { facts.append("cited as a \(role.rawValue)") }
    if let date = citation.date { facts.append("dated \(date) by the sentence") }
    if let description = citation.description { facts.append("described as “\(description)”") }
    for target in citation.targets {
      let id = target.id ?? "a paper without a number"
      let words = passage.text(of: target.range)
      facts.append("“\(words)” is \(id), \(target.status.rawValue)")
      if !target.alternatives.isEmpty {
        facts.append("  could also be \(target.alternatives.joined(separator: ", "))")
      }
    }
    facts += citation.notes
    return Entry(
      id: "r\(index + 1)", span: citation.span, title: "r\(index + 1): \(citation.kind.rawValue)",
      facts: facts)
  }

  /// A figure and the interval it stands for.
  func figure(_ index: Int) -> Entry {
    let figure = read.records.figures[index]
    let passage = read.letter.passage(at: figure.place)
    var facts = ["read at \(place(figure.span))"]
    if let value = figure.value {
      facts.append("value \(NumberText.text(value))" + (figure.unit.map { " \($0)" } ?? ""))
    }
    if let ratio = figure.ratio { facts.append("\(ratio.numerator) of \(ratio.denominator)") }
    if let resolution = figure.resolution {
      facts.append("the last printed digit is worth \(NumberText.text(resolution))")
    }
    if figure.low != nil || figure.high != nil {
      let low = figure.low.map(NumberText.text) ?? "open"
      let high = figure.high.map(NumberText.text) ?? "open"
      facts.append("stands for what lies between \(low) and \(high)")
    }
    if let words = figure.hedgeWords { facts.append("“\(words)” before it bends that interval") }
    if figure.isNegativeInWords { facts.append("the words say that it is negative") }
    if case .cell(let table, let row, let column) = figure.place {
      let label = read.letter.tables[table].rows[row].label.text
      facts.append("cell of t\(table + 1), row \(row) (\(label)), column \(column)")
    }
    facts += figure.notes
    let words = passage.text(of: figure.range)
    return Entry(
      id: "f\(index + 1)", span: figure.span,
      title: "f\(index + 1): \(figure.kind.rawValue) “\(words)”", facts: facts)
  }

  /// A claim made of figures.
  func claim(_ index: Int) -> Entry {
    let claim = read.records.claims[index]
    let passage = read.letter.passage(at: claim.place)
    var facts = ["read at \(place(claim.span))", quoted(claim.range, of: passage)]
    let figures = claim.figures.map { "f\($0 + 1)" }.joined(separator: ", ")
    facts.append("figures \(figures): \(claim.change.rawValue), \(claim.role.rawValue)")
    let said =
      [
        ("measure", claim.measure), ("period", claim.period), ("against", claim.baseline),
      ] + claim.dimensions.map { ($0.name, $0.value) }
    for (name, value) in said {
      if let value { facts.append("\(name): \(value)") }
    }
    return Entry(
      id: "c\(index + 1)", span: claim.span, title: "c\(index + 1): claim", facts: facts)
  }

  /// A sum that was redone.
  func check(_ index: Int) -> Entry {
    let check = read.verifications[index]
    var facts = [check.message]
    for operand in check.operands {
      let value = operand.value.map(NumberText.text) ?? "—"
      facts.append("\(value) read at \(place(operand.span))")
    }
    if let span = check.statedSpan { facts.append("stated at \(place(span))") }
    if let pattern = check.pattern, let strength = check.strength {
      let written = Wording.dutch.text(ofPattern: pattern).map { ": \($0)" } ?? ""
      facts.append("\(strength.rawValue) by \(pattern)\(written)")
    }
    facts += check.notes
    return Entry(
      id: "k\(index + 1)", span: check.statedSpan ?? check.span,
      title: "k\(index + 1): \(check.rule), \(check.verdict.rawValue)", facts: facts)
  }

  /// What a person should know, where it has a place.
  func diagnostic(_ diagnostic: Diagnostic) -> Entry? {
    guard let span = diagnostic.span else { return nil }
    return Entry(
      id: diagnostic.id, span: span, title: "\(diagnostic.severity.rawValue): \(diagnostic.id)",
      facts: [diagnostic.message, "at \(place(span))"] + diagnostic.notes)
  }
}
