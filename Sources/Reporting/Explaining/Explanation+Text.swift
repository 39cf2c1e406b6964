internal import Driver
internal import Extraction
internal import LetterModel

extension Explanation {
  /// The facts of letterhead and signature.
  var headerEntries: [Entry] {
    let header = read.letter.header
    let facts: [(String, String?, SourceSpan?)] =
      [
        ("identifier", header.identifier?.value, header.identifier?.span),
        ("chamber", header.chamber?.value.rawValue, header.chamber?.span),
        ("parliamentary year", header.sessionYear?.value, header.sessionYear?.span),
        ("number", header.number?.value, header.number?.span),
        ("kind", header.kind?.value, header.kind?.span),
        ("sender", header.sender?.value, header.sender?.span),
        ("addressee", header.addressee?.value, header.addressee?.span),
        ("place", header.place?.value, header.place?.span),
        ("date", header.date?.value.description, header.date?.span),
        ("subject", header.subject?.value, header.subject?.span),
        ("kenmerk", header.kenmerk?.value, header.kenmerk?.span),
        ("submitted", header.submitted?.value.description, header.submitted?.span),
        ("answered", header.answered?.value.description, header.answered?.span),
      ]
      + header.dossiers.map { fact in
        let number = fact.value.number + (fact.value.suffix.map { " \($0)" } ?? "")
        return ("dossier", number + (fact.value.title.map { ", \($0)" } ?? ""), fact.span)
      }
      + header.answeredBy.map { fact in
        let words = [fact.value.role, fact.value.name].compactMap { $0 }
        return ("answeredBy", words.joined(separator: ", "), fact.span)
      }
      + header.signatories.map { fact in
        let words = [fact.value.role, fact.value.name].compactMap { $0 }
        return ("signatory", words.joined(separator: ", "), fact.span)
      }
    return facts.compactMap { name, value, span in
      guard let value, let span else { return nil }
      return Entry(
        id: "header.\(name)", span: span, title: "\(name) of the letter: \(value)",
        facts: ["read at \(place(span))"])
    }
  }

  /// A block, with what the reader joined or dropped to make its words whole.
  func block(_ index: Int) -> Entry {
    let block = read.letter.blocks[index]
    var facts = ["read at \(place(block.span))"]
    if block.table == nil { facts.append(quoted(block.passage.text)) }
    if block.kind == .furniture {
      facts.append("not the letter's own words: left out of all records")
    }
    facts += marks(of: block.passage) + edits(of: block.passage)
    let level = block.level.map { " of level \($0)" } ?? ""
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
      case .letter: "of the letter's series"
      case .table(let table): "of table t\(table + 1)"
      }
    var facts = [text.map { quoted($0.text) } ?? "a mark calls this note; its text is missing"]
    facts += footnote.calls.map { "called at \(place($0.span))" }
    if footnote.calls.isEmpty { facts.append("no mark calls this note") }
    let title = "\(name): note \(footnote.marker) \(series)"
    return Entry(
      id: name, spans: (text.map { [$0.span] } ?? []) + footnote.calls.map(\.span), title: title,
      facts: facts)
  }

  /// A table, and each of its rows.
  func table(_ index: Int) -> [Entry] {
    let table = read.letter.tables[index]
    var facts = ["read at \(place(table.span))"]
    if let caption = table.caption {
      facts.append("caption \(quoted(read.letter.blocks[caption].passage.text))")
    }
    if let unit = table.unit {
      facts.append("unit “\(unit)”" + (table.unitFactor.map { ", values times \($0)" } ?? ""))
    }
    for (column, path) in table.columns.enumerated() {
      let headers = path.map(\.text).joined(separator: " / ")
      facts.append("column \(column): \(headers)")
    }
    for (number, row) in table.rows.enumerated() {
      let cells = row.cells.map(\.passage.text).joined(separator: " | ")
      facts.append("row \(number), \(row.role.rawValue): \(row.label.text) | \(cells)")
    }
    return [
      Entry(id: "t\(index + 1)", span: table.span, title: "t\(index + 1): table", facts: facts)
    ]
  }

  private func marks(of passage: Passage) -> [String] {
    passage.marks.map { mark in
      let note = mark.footnote.map { "calls \(names.footnotes[$0])" } ?? "no note has it"
      return "footnote mark \(mark.marker) at \(place(mark.span)): \(note)"
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
        if !taken { facts.append("\(at): dropped \(sourceText(of: dropped))") }
      }
      if !edit.isKept, passage.text(of: reading) != " " {
        let at = lines.position(of: source.lowerBound)
        let words = "read as “\(passage.text(of: reading))”"
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
