internal import Checking
internal import Driver
internal import Extraction
internal import LetterModel

/// What a finding is called: the verdict in words and where it stands.
///
///     KLOPT NIET  tabel 1, Totaal × overheid
///     KLOPT NIET  onder “Stand van zaken”
struct FindingHeadline {
  let read: ReadLetter
  let language: Language

  /// The verdict and the place of a check.
  func text(of check: Verification, _ style: TerminalStyle) -> String {
    let verdict = check.verdict.headline
    let words = style.paint(verdict.words.text(in: language), verdict.colour, isBold: true)
    guard let place = place(of: check) else { return words }
    return "\(words)  \(TerminalText.escapingLines(place))"
  }

  /// A table's cell, or the heading above a sentence; `nil` where nothing names it.
  private func place(of check: Verification) -> String? {
    let figures = read.records.figures
    if let stated = check.statedFigure, figures.indices.contains(stated) {
      return name(of: figures[stated].place)
    }
    if let first = check.operands.compactMap(\.figure).first, figures.indices.contains(first) {
      return name(of: figures[first].place)
    }
    let citations = read.records.citations
    if let first = check.operands.compactMap(\.citation).first, citations.indices.contains(first) {
      return name(of: citations[first].place)
    }
    return nil
  }

  private func name(of place: Place) -> String? {
    switch place {
    case .block(let index): return heading(above: index)
    case .cell(let table, _, _), .label(let table, _), .columnHeader(let table, _, _):
      guard read.letter.tables.indices.contains(table) else { return nil }
      let number = read.letter.tables[table].number ?? String(table + 1)
      let name = Message(english: "table \(number)", dutch: "tabel \(number)").text(in: language)
      let cell = FigureContext(read.letter).cell(at: place, separator: " × ")
      return cell.map { "\(name), \($0)" } ?? name
    }
  }

  private func heading(above index: Int) -> String? {
    let blocks = read.letter.blocks
    guard blocks.indices.contains(index) else { return nil }
    if blocks[index].kind == .footnote {
      guard let note = read.letter.footnotes.first(where: { $0.block == index }) else { return nil }
      return Message(english: "note \(note.marker)", dutch: "noot \(note.marker)")
        .text(in: language)
    }
    guard let heading = blocks[..<index].last(where: { $0.kind == .heading }) else { return nil }
    let words = FigureContext.short(heading.passage.text)
    return Message(english: "under “\(words)”", dutch: "onder “\(words)”").text(in: language)
  }
}

extension Verification.Verdict {
  /// The verdict above a finding, and its colour.
  var headline: (words: Message, colour: TerminalStyle.Colour) {
    switch self {
    case .exact: (Message(english: "ADDS UP", dutch: "KLOPT"), .green)
    case .rounding:
      (Message(english: "ADDS UP BUT FOR ROUNDING", dutch: "KLOPT OP AFRONDING NA"), .green)
    case .contradiction: (Message(english: "DOES NOT ADD UP", dutch: "KLOPT NIET"), .red)
    case .undecided: (Message(english: "CANNOT BE DECIDED", dutch: "NIET TE BESLISSEN"), .yellow)
    }
  }
}
