internal import Checking
internal import Driver
internal import Extraction
internal import LetterModel

extension Explanation {
  /// A citation and its targets.
  func citation(_ index: Int) -> Entry {
    let citation = read.records.citations[index]
    let passage = read.letter.passage(at: citation.place)
    var facts = [readAt(citation.span), quoted(citation.range, of: passage)]
    if let footnote = citation.footnote {
      let note = names.footnotes[footnote]
      facts.append(say("stands in \(note)", "staat in \(note)"))
    }
    if let role = citation.role {
      facts.append(say("cited as a \(role.rawValue)", "aangehaald als \(role.rawValue)"))
    }
    if let date = citation.date {
      facts.append(say("dated \(date) by the sentence", "volgens de zin van \(date)"))
    }
    if let description = citation.description {
      facts.append(say("described as “\(description)”", "omschreven als “\(description)”"))
    }
    for target in citation.targets {
      let id = target.id ?? say("a paper without a number", "een stuk zonder nummer")
      let words = passage.text(of: target.range)
      facts.append("“\(words)” is \(id), \(target.status.words.text(in: language))")
      if !target.alternatives.isEmpty {
        let others = target.alternatives.joined(separator: ", ")
        facts.append(say("  could also be \(others)", "  of misschien \(others)"))
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
    var facts = [readAt(figure.span)]
    if let value = figure.value {
      let scaled = NumberText.text(value) + (figure.unit.map { " \($0)" } ?? "")
      facts.append(say("value \(scaled)", "waarde \(scaled)"))
    }
    if let ratio = figure.ratio {
      facts.append("\(ratio.numerator) \(say("of", "van de")) \(ratio.denominator)")
    }
    if let resolution = figure.resolution {
      let digit = NumberText.text(resolution)
      facts.append(
        say("the last printed digit is worth \(digit)", "het laatste cijfer is \(digit) waard"))
    }
    if figure.low != nil || figure.high != nil {
      let low = figure.low.map(NumberText.text) ?? "open"
      let high = figure.high.map(NumberText.text) ?? "open"
      facts.append(
        say(
          "stands for what lies between \(low) and \(high)",
          "staat voor wat tussen \(low) en \(high) ligt"))
    }
    if let words = figure.hedgeWords {
      facts.append(
        say("“\(words)” before it bends that interval", "“\(words)” ervoor verschuift dat interval")
      )
    }
    if figure.isNegativeInWords {
      facts.append(say("the words say that it is negative", "de woorden maken het negatief"))
    }
    if case .cell(let table, let row, let column) = figure.place {
      let label = read.letter.tables[table].rows[row].label.text
      facts.append(
        say(
          "cell of t\(table + 1), row \(row) (\(label)), column \(column)",
          "cel van t\(table + 1), rij \(row) (\(label)), kolom \(column)"))
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
    var facts = [readAt(claim.span), quoted(claim.range, of: passage)]
    let figures = claim.figures.map { "f\($0 + 1)" }.joined(separator: ", ")
    let said = "\(figures): \(claim.change.rawValue), \(claim.role.rawValue)"
    facts.append(say("figures \(said)", "cijfers \(said)"))
    let parts =
      [
        (say("measure", "maat"), claim.measure), (say("period", "periode"), claim.period),
        (say("against", "ten opzichte van"), claim.baseline),
      ] + claim.dimensions.map { ($0.name, $0.value) }
    for (name, value) in parts {
      if let value { facts.append("\(name): \(value)") }
    }
    return Entry(
      id: "c\(index + 1)", span: claim.span, title: "c\(index + 1): \(say("claim", "bewering"))",
      facts: facts)
  }

  /// A sum that was redone.
  func check(_ index: Int) -> Entry {
    let check = read.verifications[index]
    var facts = [check.message(in: language)]
    for operand in check.operands {
      let value = operand.value.map(NumberText.text) ?? "—"
      facts.append("\(value) \(readAt(operand.span))")
    }
    if let span = check.statedSpan {
      facts.append("\(say("stated at", "vermeld op")) \(place(span))")
    }
    if let pattern = check.pattern, let strength = check.strength {
      let written = Wording.dutch.text(ofPattern: pattern).map { ": \($0)" } ?? ""
      facts.append("\(strength.rawValue) \(say("by", "door")) \(pattern)\(written)")
    }
    facts += check.notes(in: language)
    return Entry(
      id: "k\(index + 1)", span: check.statedSpan ?? check.span,
      title: "k\(index + 1): \(check.rule), \(check.verdict.rawValue)", facts: facts)
  }

  /// What a person should know, where it has a place.
  func diagnostic(_ diagnostic: Diagnostic) -> Entry? {
    guard let span = diagnostic.span else { return nil }
    return Entry(
      id: diagnostic.id, span: span, title: "\(diagnostic.severity.rawValue): \(diagnostic.id)",
      facts: [diagnostic.words.text(in: language), "\(say("at", "op")) \(place(span))"]
        + diagnostic.notes)
  }
}
