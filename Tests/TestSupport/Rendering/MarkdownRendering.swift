internal import LetterModel

/// Writes a letter as a converter to Markdown does.
///
/// Its damage: the notes of a page stand between two halves of a sentence, sometimes behind a rule;
/// tables are rows of tabs or of pipes; the table's own notes start again at 1.
struct MarkdownRendering {
  let letter: SpecimenLetter
  private var lines: [String] = []
  private var waiting: [Int] = []

  init(_ letter: SpecimenLetter) { self.letter = letter }

  func text(_ random: inout SplitMix64) -> String {
    var copy = self
    copy.writeHead()
    for part in letter.parts { copy.write(part, &random) }
    copy.lines += ["De \(letter.office),  ", letter.signatory, ""]
    copy.writeNotes(rule: random.happens(50))
    return copy.lines.joined(separator: "\n")
  }

  private mutating func writeHead() {
    switch letter.head {
    case .paper(let dossier, let title, let number, let session):
      lines += ["", "", "Vergaderjaar \(session)–\(session + 1)", ""]
      lines += ["**\(SpecimenLetter.spaced(dossier))**", "", "## **\(title)**", ""]
      lines += [letter.chamber == .second ? "**Nr. \(number)**" : "**\(number)**", ""]
      lines += ["### **BRIEF VAN DE \(letter.office.uppercased())**", ""]
      lines += ["Aan de \(letter.addressee)", ""]
      lines += ["\(letter.place), \(letter.writtenDate)", ""]
    case .ministry(let name, let kenmerk, let subject):
      lines += ["Ministerie van \(name)", "", "De \(letter.addressee)  ", "Postbus 20018  "]
      lines += ["2500 EA Den Haag", "", "Datum : \(letter.writtenDate)  "]
      lines += [
        "Ons kenmerk : \(kenmerk)  ", "Betreft : \(subject)", "", "Geachte voorzitter,", "",
      ]
    }
  }

  private mutating func write(_ part: SpecimenLetter.Part, _ random: inout SplitMix64) {
    switch part {
    case .heading(let words):
      lines += [random.happens(70) ? "### **\(words)**" : "### *\(words)*", ""]
    case .paragraph(let text):
      write(paragraph: text, &random)
    case .list(let items):
      for item in items {
        lines.append("- \(written(item))")
        waiting += item.marks
      }
      lines.append("")
    case .table(let table):
      write(table, &random)
    }
  }

  private func written(_ text: [SpecimenLetter.Inline]) -> String {
    text.written { "<sup>\($0)</sup>" }
  }

  /// A paragraph; where notes wait, perhaps in two halves with the notes between.
  private mutating func write(
    paragraph text: [SpecimenLetter.Inline], _ random: inout SplitMix64
  ) {
    let halves = random.happens(50) ? text.torn(&random) : nil
    waiting += (halves?.first ?? text).marks
    lines += [written(halves?.first ?? text), ""]
    if halves != nil || random.happens(30) { writeNotes(rule: random.happens(50)) }
    guard let rest = halves?.rest else { return }
    waiting += rest.marks
    lines += [written(rest), ""]
  }

  private mutating func writeNotes(rule: Bool) {
    guard !waiting.isEmpty else { return }
    if rule { lines += ["---", ""] }
    for number in waiting {
      guard let note = letter.note(number) else { continue }
      lines += ["<sup>\(number)</sup> \(written(note.text))", ""]
    }
    waiting = []
  }

  private mutating func write(_ table: SpecimenTable, _ random: inout SplitMix64) {
    lines += ["**\(table.title)**", ""]
    let pipes = random.happens(50)
    func line(_ cells: [String], bold: Bool = false) -> String {
      let words = cells.enumerated().map { index, cell in
        bold && (index == 0 || pipes) && !cell.isEmpty
          ? (pipes ? "**\(cell)**" : "<b>\(cell)</b>") : cell
      }
      return pipes ? "| " + words.joined(separator: " | ") + " |" : words.joined(separator: "\t")
    }
    let corner = pipes ? table.labelHeader : ""
    lines.append(line([corner] + table.columns.map { $0.joined(separator: " ") }))
    if pipes { lines.append("|" + String(repeating: "---|", count: table.columns.count + 1)) }
    for row in table.rows {
      let cells = row.cells.map { cell in
        row.text(of: cell) + (cell.mark.map { " <sup>\($0.number)</sup>" } ?? "")
      }
      lines.append(line([row.label] + cells, bold: row.role == .total))
      for case .letter(let number)? in row.cells.map(\.mark) { waiting.append(number) }
    }
    lines.append("")
    for (index, note) in table.notes.enumerated() {
      lines += ["<sup>\(index + 1)</sup> \(written(note))", ""]
    }
  }
}
