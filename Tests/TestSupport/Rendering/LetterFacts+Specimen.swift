internal import LetterModel

extension SpecimenLetter {
  /// The facts that a reading of this letter must give.
  public var facts: LetterFacts {
    var facts = LetterFacts()
    addHeader(to: &facts)
    for note in notes { facts.addNote("\(note.number)", note.text) }
    for part in parts {
      switch part {
      case .heading: break
      case .paragraph(let text): facts.addBody(text)
      case .list(let items): for item in items { facts.addBody(item) }
      case .table(let table): table.add(to: &facts)
      }
    }
    return facts
  }

  private func addHeader(to facts: inout LetterFacts) {
    switch head {
    case .paper(let dossier, let title, let number, let session):
      facts.add(.header, "identifier: kst-\(dossier)-\(number)")
      facts.add(.header, "dossier: \(dossier) \(title)")
      facts.add(.header, "number: \(number)")
      facts.add(.header, "session: \(session)-\(session + 1)")
      facts.add(.header, "kind: brief")
      facts.add(.header, "place: \(place.lowercased())")
    case .ministry(_, let kenmerk, let subject):
      facts.add(.header, "kenmerk: \(kenmerk)")
      facts.add(.header, "subject: \(subject)")
    }
    facts.add(.header, "chamber: \(chamber.rawValue)")
    facts.add(.header, "addressee: \(addressee.lowercased())")
    facts.add(.header, "date: \(date)")
    facts.add(.header, "sender: \(office.lowercased())")
    facts.add(.header, "signatory: \(signatory)")
  }
}

extension SpecimenTable {
  fileprivate func add(to facts: inout LetterFacts) {
    let name = "Tabel \(number)"
    facts.add(.table, "\(name): \(rows.count) rows, \(columns.count) columns")
    if let unit { facts.add(.table, "\(name): unit × 10^\(unit.exponent)") }
    for (index, path) in columns.enumerated() {
      facts.add(.column, "\(name), \(index): \(path.joined(separator: " "))")
    }
    for row in rows {
      for (index, cell) in row.cells.enumerated() {
        guard let value = cell.value else { continue }
        facts.add(
          .cell, "\(name), \(row.label), \(index): \(DutchPrinting.plain(value)) (\(row.role))")
        if let mark = cell.mark {
          let scope = if case .own = mark { "\(name) " } else { "" }
          facts.add(.call, "\(scope)\(mark.number) after “\(row.text(of: cell))”")
        }
      }
    }
    for (index, note) in notes.enumerated() { facts.addNote("\(name) \(index + 1)", note) }
  }
}

extension LetterFacts {
  fileprivate mutating func addNote(_ name: String, _ text: [SpecimenLetter.Inline]) {
    add(.note, "\(name): \(Self.single(text.reading))")
    addRecords(of: text, in: "note \(name)")
  }

  fileprivate mutating func addBody(_ text: [SpecimenLetter.Inline]) {
    var before: [SpecimenLetter.Inline] = []
    for inline in text {
      if case .mark(let number) = inline {
        add(.call, "\(number) after “\(Self.lastWords(of: before.reading))”")
      }
      before.append(inline)
    }
    addRecords(of: text, in: "body")
  }

  private mutating func addRecords(of text: [SpecimenLetter.Inline], in place: String) {
    for inline in text {
      switch inline {
      case .figure(_, let value): add(.figure, "\(place): \(DutchPrinting.plain(value))")
      case .citation(_, let targets):
        for target in targets { add(.citation, "\(place): \(target)") }
      case .words, .mark: break
      }
    }
  }
}
