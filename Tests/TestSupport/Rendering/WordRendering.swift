internal import LetterModel

/// Writes a letter as a Word file.
///
/// Its damage: words are torn over runs, the letterhead stands in a table or in the header of the
/// first page, notes stand in a part of their own, table notes are made by hand.
struct WordRendering {
  let letter: SpecimenLetter
  private var random = SplitMix64(seed: 0)

  init(_ letter: SpecimenLetter) { self.letter = letter }

  func bytes(_ random: inout SplitMix64) -> [UInt8] {
    var copy = self
    copy.random = random
    return copy.file.bytes
  }

  private var file: WordFile {
    mutating get {
      var parts = [
        "styles": """
        <w:style w:type="paragraph" w:default="1" w:styleId="Standaard"><w:name w:val="Normal"/></w:style>
        <w:style w:type="paragraph" w:styleId="Kop1"><w:name w:val="heading 1"/></w:style>
        <w:style w:type="paragraph" w:styleId="Bijschrift"><w:name w:val="caption"/></w:style>
        """,
        "numbering": """
        <w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/>\
        <w:lvlText w:val="–"/></w:lvl></w:abstractNum>
        <w:num w:numId="5"><w:abstractNumId w:val="0"/></w:num>
        """,
      ]
      let head = OfficeHead(of: letter)
      let isInHeader = random.happens(50)
      let letterhead = head.lines.map { paragraph(words($0)) }.joined() + facts(of: head)
      var body = isInHeader ? "" : letterhead
      if isInHeader { parts["header"] = letterhead }
      for line in head.opening { body += paragraph(words(line)) }
      for part in letter.parts { body += written(part) }
      body += paragraph(words("De \(letter.office),")) + paragraph(words(letter.signatory))
      if isInHeader {
        body +=
          "<w:sectPr><w:headerReference w:type=\"first\" r:id=\"header\"/><w:titlePg/></w:sectPr>"
      }
      parts["body"] = body
      parts["footnotes"] = letter.notes.reversed().map { note in
        let text = written(note.text)
        return "<w:footnote w:id=\"\(note.number + 1)\">"
          + paragraph("<w:r><w:footnoteRef/></w:r>\(words(" "))\(text)") + "</w:footnote>"
      }.joined()
      return WordFile(parts)
    }
  }

  private mutating func facts(of head: OfficeHead) -> String {
    guard !head.facts.isEmpty else { return "" }
    let rows = head.facts.map { fact in
      "<w:tr>\(cell(paragraph(words(fact.label))))\(cell(paragraph(words(fact.value))))</w:tr>"
    }
    return "<w:tbl>\(rows.joined())</w:tbl>" + paragraph("")
  }

  private func paragraph(_ runs: String, _ properties: String = "") -> String {
    let properties = properties.isEmpty ? "" : "<w:pPr>\(properties)</w:pPr>"
    return "<w:p>\(properties)\(runs)</w:p>"
  }

  private func cell(_ paragraphs: String, _ properties: String = "") -> String {
    "<w:tc><w:tcPr>\(properties)</w:tcPr>\(paragraphs)</w:tc>"
  }

  /// Words in runs.
  private mutating func words(_ words: String) -> String {
    words.filter { $0 != "\u{AD}" }.pieces(&random).map { piece in
      let format = random.happens(30) ? "<w:rPr><w:b/></w:rPr>" : ""
      let text = "<w:t xml:space=\"preserve\">\(MarkupText.escaped(piece))</w:t>"
      return "<w:r>\(format)\(text)</w:r>"
        + (random.happens(20) ? "<w:proofErr w:type=\"spellStart\"/>" : "")
    }.joined()
  }

  private func raised(_ number: Int) -> String {
    "<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:t>\(number)</w:t></w:r>"
  }

  private mutating func written(_ text: [SpecimenLetter.Inline]) -> String {
    text.map { inline in
      switch inline {
      case .words(let words), .figure(let words, _), .citation(let words, _): self.words(words)
      case .mark(let number): "<w:r><w:footnoteReference w:id=\"\(number + 1)\"/></w:r>"
      }
    }.joined()
  }

  private mutating func written(_ part: SpecimenLetter.Part) -> String {
    switch part {
    case .heading(let words): return paragraph(self.words(words), "<w:pStyle w:val=\"Kop1\"/>")
    case .paragraph(let text): return paragraph(written(text))
    case .list(let items):
      let list = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"5\"/></w:numPr>"
      return items.map { paragraph(written($0), list) }.joined()
    case .table(let table): return written(table)
    }
  }

  private mutating func written(_ table: SpecimenTable) -> String {
    var rows = table.headerGrid.map { places in
      let cells = places.map { place -> String in
        switch place {
        case .cell(let header):
          cell(
            paragraph(words(header.words)),
            (header.columnSpan > 1 ? "<w:gridSpan w:val=\"\(header.columnSpan)\"/>" : "")
              + (header.rowSpan > 1 ? "<w:vMerge w:val=\"restart\"/>" : ""))
        case .below(let columns):
          cell(
            paragraph(""),
            (columns > 1 ? "<w:gridSpan w:val=\"\(columns)\"/>" : "") + "<w:vMerge/>")
        case .beside: ""
        }
      }
      return "<w:tr><w:trPr><w:tblHeader/></w:trPr>\(cells.joined())</w:tr>"
    }
    for row in table.rows {
      let cells = row.cells.map { cell -> String in
        let mark =
          switch cell.mark {
          case .own(let number): raised(number)
          case .letter(let number): written([.mark(number)])
          case nil: ""
          }
        return self.cell(paragraph(words(row.text(of: cell)) + mark))
      }
      rows.append("<w:tr>\(self.cell(paragraph(words(row.label))))\(cells.joined())</w:tr>")
    }
    let notes = table.notes.enumerated().map { index, note in
      paragraph(raised(index + 1) + words(" ") + written(note))
    }
    return paragraph(words(table.title), "<w:pStyle w:val=\"Bijschrift\"/>")
      + "<w:tbl>\(rows.joined())</w:tbl>" + notes.joined() + paragraph("")
  }
}
