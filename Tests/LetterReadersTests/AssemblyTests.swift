import LetterModel
import LetterReaders
import TestSupport
import Testing

@Suite struct AssemblyTests {
  @Test(arguments: CaseFile.cases("footnote-marks"))
  func `marks are found where the notes say they must be`(example: CaseFile.Case) {
    let letter = PlainDraft(example["text"]).letter
    var lines: [String] = []
    for note in letter.footnotes {
      let scope = if case .table(let table) = note.scope { " (tabel \(table + 1))" } else { "" }
      let calls = note.calls.map { call in
        let words = letter.passage(at: call.place).bytes[..<call.offset].split(separator: 32)
        return "«\(String(decoding: words.last ?? [], as: UTF8.self))»"
      }
      lines.append("\(note.marker)\(scope): " + calls.joined(separator: " "))
    }
    lines += letter.diagnostics.filter { $0.id.hasPrefix("footnote.") }.map(\.message)
    #expect(lines == example.lines(of: "notes"))
  }

  @Test(arguments: CaseFile.cases("table-typing"))
  func `a grid becomes a table with roles and numbers`(example: CaseFile.Case) {
    let letter = PlainDraft(example["text"]).letter
    var lines: [String] = []
    for table in letter.tables {
      let unit = table.unit.map { " [\($0) = \(table.unitFactor ?? 0)]" } ?? ""
      lines.append("tabel \(table.number ?? "-")\(unit)")
      if table.number == nil, let caption = table.caption {
        lines.append("opschrift: \(letter.blocks[caption].passage.text)")
      }
      lines.append(
        "kolommen: "
          + table.columns.map { $0.map(\.text).joined(separator: " > ") }.joined(separator: " | "))
      for row in table.rows {
        let cells = row.cells.map { cell in
          cell.number.map { "\($0.value.coefficient)e\($0.value.exponent)" } ?? cell.passage.text
        }
        let code = row.code.map { "\($0) " } ?? ""
        lines.append("\(row.role) \(code)«\(row.label.text)»: " + cells.joined(separator: " | "))
      }
    }
    #expect(lines == example.lines(of: "table"))
  }

  @Test(arguments: CaseFile.cases("questions"))
  func `questions and answers are told apart`(example: CaseFile.Case) {
    let letter = PlainDraft(example["text"]).letter
    let lines = letter.blocks.map { "\($0.kind): \($0.passage.text)" }
    #expect(lines == example.lines(of: "kinds"))
  }

  @Test(arguments: CaseFile.cases("letterhead"))
  func `letterhead and signature give the header`(example: CaseFile.Case) {
    let header = PlainDraft(example["text"]).letter.header
    var lines: [String] = []
    func add(_ name: String, _ value: String?) {
      if let value { lines.append("\(name): \(value)") }
    }
    add("identifier", header.identifier?.value)
    add("kamer", header.chamber?.value.rawValue)
    add("vergaderjaar", header.sessionYear?.value)
    for dossier in header.dossiers {
      add(
        "dossier",
        [dossier.value.number, dossier.value.suffix, dossier.value.title].compactMap { $0 }
          .joined(separator: " / "))
    }
    add("nummer", header.number?.value)
    add("soort", header.kind?.value)
    add("afzender", header.sender?.value)
    add("aan", header.addressee?.value)
    add("plaats", header.place?.value)
    add("datum", header.date?.value.description)
    add("betreft", header.subject?.value)
    add("kenmerk", header.kenmerk?.value)
    add("ingezonden", header.submitted?.value.description)
    add("ontvangen", header.answered?.value.description)
    for minister in header.answeredBy {
      add("antwoord van", "\(minister.value.role ?? "-") / \(minister.value.name ?? "-")")
    }
    for signatory in header.signatories {
      add("ondertekend", "\(signatory.value.role ?? "-") / \(signatory.value.name ?? "-")")
    }
    #expect(lines == example.lines(of: "header"))
  }
}
