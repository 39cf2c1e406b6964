internal import Driver
internal import Extraction
internal import LetterModel

extension Explanation {
  /// The facts of letterhead and signature.
  var headerEntries: [Entry] {
    let header = read.letter.header
    let facts: [(String, String?, SourceSpan?)] =
      [
        (
          say("identifier", "nummer van publicatie"), header.identifier?.value,
          header.identifier?.span
        ),
        (say("chamber", "kamer"), header.chamber?.value.rawValue, header.chamber?.span),
        (
          say("parliamentary year", "parlementair jaar"), header.sessionYear?.value,
          header.sessionYear?.span
        ),
        (say("number", "nummer"), header.number?.value, header.number?.span),
        (say("kind", "soort"), header.kind?.value, header.kind?.span),
        (say("sender", "afzender"), header.sender?.value, header.sender?.span),
        (say("addressee", "geadresseerde"), header.addressee?.value, header.addressee?.span),
        (say("place", "plaats"), header.place?.value, header.place?.span),
        (say("date", "datum"), header.date?.value.description, header.date?.span),
        (say("subject", "onderwerp"), header.subject?.value, header.subject?.span),
        ("kenmerk", header.kenmerk?.value, header.kenmerk?.span),
        (
          say("submitted", "ingezonden"), header.submitted?.value.description,
          header.submitted?.span
        ),
        (say("answered", "beantwoord"), header.answered?.value.description, header.answered?.span),
      ]
      + header.dossiers.map { fact in
        let number = fact.value.number + (fact.value.suffix.map { " \($0)" } ?? "")
        return ("dossier", number + (fact.value.title.map { ", \($0)" } ?? ""), fact.span)
      }
      + header.answeredBy.map { fact in
        let words = [fact.value.role, fact.value.name].compactMap { $0 }
        return (say("answeredBy", "beantwoord door"), words.joined(separator: ", "), fact.span)
      }
      + header.signatories.map { fact in
        let words = [fact.value.role, fact.value.name].compactMap { $0 }
        return (say("signatory", "ondertekenaar"), words.joined(separator: ", "), fact.span)
      }
    return facts.compactMap { name, value, span in
      guard let value, let span else { return nil }
      return Entry(
        id: "header.\(name)", span: span,
        title: say("\(name) of the letter: \(value)", "\(name) van de brief: \(value)"),
        facts: [readAt(span)])
    }
  }

  /// Where something was read: `read at 31:12, bytes 1204–1210`.
  func readAt(_ span: SourceSpan) -> String {
    "\(say("read at", "gelezen op")) \(place(span))"
  }

  /// A block, with what the reader joined or dropped to make its words whole.
  func block(_ index: Int) -> Entry {
    let block = read.letter.blocks[index]
    var facts = [readAt(block.span)]
    if block.table == nil { facts.append(quoted(block.passage.text)) }
    if block.kind == .furniture {
      facts.append(
        say(
          "not the letter's own words: left out of all records",
          "geen woorden van de brief zelf: in geen enkel record"))
    }
    facts += marks(of: block.passage) + edits(of: block.passage)
    let level = block.level.map { say(" of level \($0)", " van niveau \($0)") } ?? ""
    return Entry(
      id: "b\(index + 1)", span: block.span, title: "b\(index + 1): \(block.kind.rawValue)\(level)",
      facts: facts)
  }

  /// A note, under its own bytes and under those of each of its marks.
  func footnote(_ index: Int) -> Entry {
    let footnote = read.letter.footnotes[index]
    let name = names.footnotes[index]
    let text = footnote.block.map { read.letter.blocks[$0].passage }
    let series =
      switch footnote.scope {
      case .letter: say("of the letter's series", "in de reeks van de brief")
      case .table(let table): say("of table t\(table + 1)", "van tabel t\(table + 1)")
      }
    let missing = say(
      "a mark calls this note; its text is missing",
      "een nootcijfer verwijst hierheen; de tekst ontbreekt")
    var facts = [text.map { quoted($0.text) } ?? missing]
    facts += footnote.calls.map { "\(say("called at", "nootcijfer op")) \(place($0.span))" }
    if footnote.calls.isEmpty {
      facts.append(say("no mark calls this note", "geen nootcijfer verwijst hierheen"))
    }
    let title = "\(name): \(say("note", "noot")) \(footnote.marker) \(series)"
    return Entry(
      id: name, spans: (text.map { [$0.span] } ?? []) + footnote.calls.map(\.span), title: title,
      facts: facts)
  }

  /// A table, and each of its rows.
  func table(_ index: Int) -> [Entry] {
    let table = read.letter.tables[index]
    var facts = [readAt(table.span)]
    if let caption = table.caption {
      let words = quoted(read.letter.blocks[caption].passage.text)
      facts.append(say("caption \(words)", "bijschrift \(words)"))
    }
    if let unit = table.unit {
      let times = table.unitFactor.map { say(", values times \($0)", ", waarden maal \($0)") } ?? ""
      facts.append("\(say("unit", "eenheid")) “\(unit)”\(times)")
    }
    for (column, path) in table.columns.enumerated() {
      let headers = path.map(\.text).joined(separator: " / ")
      facts.append("\(say("column", "kolom")) \(column): \(headers)")
    }
    for (number, row) in table.rows.enumerated() {
      let cells = row.cells.map(\.passage.text).joined(separator: " | ")
      facts.append(
        "\(say("row", "rij")) \(number), \(row.role.rawValue): \(row.label.text) | \(cells)")
    }
    return [
      Entry(
        id: "t\(index + 1)", span: table.span, title: "t\(index + 1): \(say("table", "tabel"))",
        facts: facts)
    ]
  }

  private func marks(of passage: Passage) -> [String] {
    passage.marks.map { mark in
      let note =
        mark.footnote.map { say("calls \(names.footnotes[$0])", "bij \(names.footnotes[$0])") }
        ?? say("no note has it", "zonder noot")
      let name = say("footnote mark \(mark.marker) at", "nootcijfer \(mark.marker) op")
      return "\(name) \(place(mark.span)): \(note)"
    }
  }

  /// What the edit log says beyond line breaks that became spaces.
  private func edits(of passage: Passage) -> [String] {
    var facts: [String] = []
    var before: EditLog.Edit?
    let marks = passage.marks.map(\.span).sorted { $0.start < $1.start }
    var mark = 0
    for edit in passage.log.edits {
      let reading = edit.reading..<(edit.reading + edit.readingLength)
      let source = edit.source..<(edit.source + edit.sourceLength)
      if let before, before.source + before.sourceLength < edit.source {
        let dropped = (before.source + before.sourceLength)..<edit.source
        while mark < marks.count, marks[mark].start < dropped.lowerBound { mark += 1 }
        let taken = mark < marks.count && marks[mark].end <= dropped.upperBound
        let at = lines.position(of: dropped.lowerBound)
        if !taken {
          facts.append("\(at): \(say("dropped", "weggelaten")) \(sourceText(of: dropped))")
        }
      }
      if !edit.isKept, passage.text(of: reading) != " " {
        let at = lines.position(of: source.lowerBound)
        let words = "\(say("read as", "gelezen als")) “\(passage.text(of: reading))”"
        facts.append("\(at): \(sourceText(of: source)) \(words)")
      }
      before = edit
    }
    return facts
  }

  /// Bytes of the file in quotes, line ends shown; long ones are counted.
  private func sourceText(of range: Range<Int>) -> String {
    let bytes = read.letter.source.bytes
    guard range.count <= 60, range.upperBound <= bytes.count else { return "\(range.count) bytes" }
    let text = String(decoding: bytes[range], as: UTF8.self)
    return "“\(String(text.map { $0.isNewline ? "⏎" : $0 }))”"
  }
}
