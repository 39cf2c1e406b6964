internal import LetterModel

/// Writes a letter as OpenDocument text.
///
/// Its damage: words are torn over spans, spaces are elements, a note stands where it is called, the
/// letterhead stands in a table or in the header of the first page.
struct OpenDocumentRendering {
  let letter: SpecimenLetter
  private var random = SplitMix64(seed: 0)

  init(_ letter: SpecimenLetter) { self.letter = letter }

  func bytes(_ random: inout SplitMix64) -> [UInt8] {
    var copy = self
    copy.random = random
    return copy.file.bytes
  }

  private var file: OpenDocumentFile {
    mutating get {
      let head = OfficeHead(of: letter)
      let isInHeader = random.happens(50)
      let letterhead = head.lines.map { paragraph(words($0)) }.joined() + facts(of: head)
      var body = isInHeader ? "" : letterhead
      for line in head.opening { body += paragraph(words(line)) }
      for part in letter.parts { body += written(part) }
      body += paragraph(words("De \(letter.office),")) + paragraph(words(letter.signatory))
      return OpenDocumentFile([
        "automatic": """
        <style:style style:name="T1" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
        <style:style style:name="T2" style:family="text"><style:text-properties style:text-position="super 58%"/></style:style>
        """,
        "styles": """
        <style:style style:name="Caption" style:family="paragraph"/>
        <style:style style:name="Table" style:family="paragraph" style:parent-style-name="Caption"/>
        <text:list-style style:name="L1"><text:list-level-style-bullet text:level="1" text:bullet-char="–"/></text:list-style>
        """,
        "pages": isInHeader
          ? "<style:master-page style:name=\"Standard\"><style:header>\(letterhead)</style:header></style:master-page>"
          : "",
        "body": body,
      ])
    }
  }

  private mutating func facts(of head: OfficeHead) -> String {
    guard !head.facts.isEmpty else { return "" }
    let rows = head.facts.map { fact in
      row(cell(paragraph(words(fact.label))) + cell(paragraph(words(fact.value))))
    }
    return "<table:table>\(rows.joined())</table:table>"
  }

  private func paragraph(_ words: String, _ style: String = "Standard") -> String {
    "<text:p text:style-name=\"\(style)\">\(words)</text:p>"
  }

  private func row(_ cells: String) -> String { "<table:table-row>\(cells)</table:table-row>" }

  private func cell(_ paragraphs: String, _ spans: String = "") -> String {
    "<table:table-cell\(spans)>\(paragraphs)</table:table-cell>"
  }

  private mutating func words(_ words: String) -> String {
    words.filter { $0 != "\u{AD}" }.pieces(&random).map { piece in
      let text = MarkupText.escaped(piece).replacing("  ", with: " <text:s/>")
      return random.happens(40) ? "<text:span text:style-name=\"T1\">\(text)</text:span>" : text
    }.joined()
  }

  private func raised(_ number: Int) -> String {
    "<text:span text:style-name=\"T2\">\(number)</text:span>"
  }

  private mutating func written(_ text: [SpecimenLetter.Inline]) -> String {
    text.map { inline in
      switch inline {
      case .words(let words), .figure(let words, _), .citation(let words, _): self.words(words)
      case .mark(let number): note(number)
      }
    }.joined()
  }

  private mutating func note(_ number: Int) -> String {
    guard let note = letter.note(number) else { return "" }
    return "<text:note text:id=\"ftn\(number)\" text:note-class=\"footnote\">"
      + "<text:note-citation>\(number)</text:note-citation>"
      + "<text:note-body>\(paragraph(written(note.text)))</text:note-body></text:note>"
  }

  private mutating func written(_ part: SpecimenLetter.Part) -> String {
    switch part {
    case .heading(let words):
      return "<text:h text:outline-level=\"1\">\(self.words(words))</text:h>"
    case .paragraph(let text): return paragraph(written(text))
    case .list(let items):
      let lines = items.map { "<text:list-item>\(paragraph(written($0)))</text:list-item>" }
      return "<text:list text:style-name=\"L1\">\(lines.joined())</text:list>"
    case .table(let table): return written(table)
    }
  }

  private mutating func written(_ table: SpecimenTable) -> String {
    let headers = table.headerGrid.map { places in
      row(
        places.map { place -> String in
          guard case .cell(let header) = place else { return "<table:covered-table-cell/>" }
          return cell(
            paragraph(words(header.words)),
            " table:number-columns-spanned=\"\(header.columnSpan)\""
              + " table:number-rows-spanned=\"\(header.rowSpan)\"")
        }.joined())
    }
    let rows = table.rows.map { line in
      let cells = line.cells.map { cell -> String in
        let mark =
          switch cell.mark {
          case .own(let number): raised(number)
          case .letter(let number): note(number)
          case nil: ""
          }
        return self.cell(paragraph(words(line.text(of: cell)) + mark))
      }
      return row(cell(paragraph(words(line.label))) + cells.joined())
    }
    let notes = table.notes.enumerated().map { index, note in
      paragraph(raised(index + 1) + words(" ") + written(note))
    }
    return paragraph(words(table.title), "Table")
      + "<table:table><table:table-header-rows>\(headers.joined())</table:table-header-rows>"
      + rows.joined() + "</table:table>" + notes.joined()
  }
}
