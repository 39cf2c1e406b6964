internal import LetterModel

/// Writes a letter as Apache POI writes a Word file's text.
///
/// Its damage: a note's text stands in brackets at the end of the paragraph that calls it, or in
/// the middle of a sentence; bookmarks; headings look like any line; tables are rows of tabs.
struct WordTextRendering {
  let letter: SpecimenLetter
  private var lines: [String] = []

  init(_ letter: SpecimenLetter) { self.letter = letter }

  func text(_ random: inout SplitMix64) -> String {
    var copy = self
    copy.writeHead()
    for part in letter.parts { copy.write(part, &random) }
    copy.lines += ["", "De \(letter.office),", "", letter.signatory, ""]
    return copy.lines.joined(separator: "\n")
  }

  private mutating func writeHead() {
    switch letter.head {
    case .paper(let dossier, let title, let number, let session):
      lines += ["Vergaderjaar \(session)–\(session + 1)", ""]
      lines += ["\(SpecimenLetter.spaced(dossier))\t\(title)", ""]
      let numbered = letter.chamber == .second ? "Nr. \(number)" : number
      lines += ["\(numbered)\tBRIEF VAN DE \(letter.office.uppercased())", ""]
      lines += ["Aan de \(letter.addressee)", "", "\(letter.place), \(letter.writtenDate)", ""]
    case .ministry(let name, let kenmerk, let subject):
      lines += ["De \(letter.addressee)", "Postbus 20018", "2500 EA Den Haag", ""]
      lines += ["Ministerie van \(name)", "", "Datum\t\(letter.writtenDate)"]
      lines += ["Ons kenmerk\t\(kenmerk)", "Betreft\t\(subject)", "", "Geachte voorzitter,", ""]
    }
  }

  private mutating func write(_ part: SpecimenLetter.Part, _ random: inout SplitMix64) {
    switch part {
    case .heading(let words): lines += ["", words]
    case .paragraph(let text): write(paragraph: text, &random)
    case .list(let items):
      for item in items { lines.append("- \(written(item))\(notes(item))") }
      lines.append("")
    case .table(let table): write(table)
    }
  }

  private mutating func write(
    paragraph text: [SpecimenLetter.Inline], _ random: inout SplitMix64
  ) {
    let bookmark =
      random.happens(15) ? "[bookmark: _Hlk\(random.number(10_000_000...99_999_999))]" : ""
    if random.happens(30), let halves = text.torn(&random), !halves.first.marks.isEmpty {
      lines += ["\(bookmark)\(written(halves.first)) \(notes(halves.first)) ", ""]
      lines += ["\(written(halves.rest)) \(notes(halves.rest))", ""]
    } else {
      lines += ["\(bookmark)\(written(text)) \(notes(text)) ", ""]
    }
    if random.happens(50) { lines.append("") }
  }

  private func written(_ text: [SpecimenLetter.Inline]) -> String {
    text.written { "[footnoteRef:\($0)]" }
  }

  /// The notes that a text calls, in brackets.
  private func notes(_ text: [SpecimenLetter.Inline]) -> String {
    text.marks.compactMap { number in
      letter.note(number).map { " [\(number):  \(written($0.text))]" }
    }.joined()
  }

  private mutating func write(_ table: SpecimenTable) {
    lines += ["", table.title]
    lines.append(
      ([table.labelHeader] + table.columns.map { $0.joined(separator: " ") })
        .joined(separator: "\t"))
    var called: [Int] = []
    for row in table.rows {
      let cells = row.cells.map { cell in
        if case .letter(let number)? = cell.mark { called.append(number) }
        return row.text(of: cell) + (cell.mark.map { "[footnoteRef:\($0.number)]" } ?? "")
      }
      lines.append(([row.label] + cells).joined(separator: "\t"))
    }
    let notes = notes(called.map { .mark($0) })
    if !notes.isEmpty { lines.append(notes) }
    lines.append("")
  }
}
