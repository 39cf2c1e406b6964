public import Extraction
public import LetterModel

extension LetterFacts {
  /// The facts of a letter that was read.
  public init(of letter: Letter, records: LetterRecords) {
    self.init()
    addHeader(of: letter.header)
    for index in letter.footnotes.indices { addNote(index, of: letter) }
    for index in letter.tables.indices { addTable(index, of: letter) }
    for citation in records.citations {
      // A letter or motion named in the sentence repeats what its note cites.
      guard !citation.isOfNamedPaper else { continue }
      let place = letter.factName(of: citation.place)
      for target in citation.targets {
        guard let id = target.id else { continue }
        add(.citation, "\(place): \(id)")
      }
    }
    for figure in records.figures { addFigure(figure, of: letter) }
  }

  private mutating func addHeader(of header: LetterHeader) {
    func text(_ name: String, _ value: String?) {
      if let value { add(.header, "\(name): \(Self.single(value))") }
    }
    text("identifier", header.identifier?.value)
    for dossier in header.dossiers {
      let suffix = dossier.value.suffix.map { " \($0)" } ?? ""
      text("dossier", "\(dossier.value.number)\(suffix) \(dossier.value.title ?? "?")")
    }
    text("number", header.number?.value)
    text("session", header.sessionYear?.value)
    text("kind", header.kind?.value)
    text("kenmerk", header.kenmerk?.value)
    text("subject", header.subject?.value)
    text("chamber", header.chamber?.value.rawValue)
    text("addressee", header.addressee.map { Self.withoutArticle($0.value) })
    text("place", header.place?.value.lowercased())
    text("date", header.date?.value.description)
    text("sender", header.sender.map { Self.withoutArticle($0.value) })
    for signatory in header.signatories { text("signatory", signatory.value.name) }
  }

  /// Who sends or is written to, in small letters, without its article.
  private static func withoutArticle(_ words: String) -> String {
    let small = words.lowercased()
    return small.hasPrefix("de ") ? String(small.dropFirst(3)) : small
  }

  private mutating func addNote(_ index: Int, of letter: Letter) {
    let note = letter.footnotes[index]
    let name = letter.name(of: note)
    let block = note.block.flatMap { letter.blocks.indices.contains($0) ? letter.blocks[$0] : nil }
    add(.note, "\(name): \(block.map { Self.single($0.passage.text) } ?? "no text")")
    for call in note.calls {
      let passage = letter.passage(at: call.place)
      let end = min(max(call.offset, 0), passage.bytes.count)
      let words = Self.lastWords(of: passage.text(of: 0..<end))
      add(.call, "\(name) after “\(words)”")
    }
  }

  private mutating func addTable(_ index: Int, of letter: Letter) {
    let table = letter.tables[index]
    let name = letter.tableName(index)
    add(.table, "\(name): \(table.rows.count) rows, \(table.columns.count) columns")
    if let factor = table.unitFactor, factor > 0 {
      add(.table, "\(name): unit × 10^\(String(factor).count - 1)")
    }
    for (column, path) in table.columns.enumerated() {
      let words = path.map { Self.single($0.text) }.filter { !$0.isEmpty }
      add(.column, "\(name), \(column): \(words.joined(separator: " "))")
    }
    for row in table.rows {
      let label = Self.single(row.label.text)
      for (column, cell) in row.cells.enumerated() {
        guard let number = cell.number else { continue }
        add(
          .cell, "\(name), \(label), \(column): \(DutchPrinting.plain(number.value)) (\(row.role))")
      }
    }
  }

  private mutating func addFigure(_ figure: Figure, of letter: Letter) {
    guard let value = figure.value else { return }
    switch figure.place {
    case .block: add(.figure, "\(letter.factName(of: figure.place)): \(DutchPrinting.plain(value))")
    case .cell: break  // the table's own facts compare every cell
    case .label, .columnHeader:
      add(.figure, "\(letter.factName(of: figure.place)): \(DutchPrinting.plain(value))")
    }
  }
}

extension Letter {
  fileprivate func tableName(_ index: Int) -> String {
    guard tables.indices.contains(index) else { return "Tabel ?" }
    return "Tabel \(tables[index].number ?? "?")"
  }

  fileprivate func name(of note: Footnote) -> String {
    switch note.scope {
    case .letter: note.marker
    case .table(let index): "\(tableName(index)) \(note.marker)"
    }
  }

  fileprivate func factName(of place: Place) -> String {
    switch place {
    case .block(let block):
      footnotes.first { $0.block == block }.map { "note \(name(of: $0))" } ?? "body"
    case .cell(let table, _, _): "cell of \(tableName(table))"
    case .label(let table, _): "label of \(tableName(table))"
    case .columnHeader(let table, _, _): "column of \(tableName(table))"
    }
  }
}
