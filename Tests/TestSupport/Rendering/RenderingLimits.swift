internal import LetterModel
internal import LetterReaders

extension Rendering {
  /// Whether this layout exists for such a letter at all.
  ///
  /// Only papers of parliament are published by the official site; a ministry's own letter is not.
  public func exists(for letter: SpecimenLetter) -> Bool {
    switch self {
    case .officialHTML, .officialXML: letter.isPaper
    default: true
    }
  }

  /// Those of the facts that this layout can carry, of a letter or of its reading.
  ///
  /// What is left out, and why:
  ///
  /// - **page-text as -raw** writes a table's header line by line across all columns; where a
  ///   header has more than one word, nothing says where one ends and the next begins.
  public func carried(of facts: LetterFacts, in letter: SpecimenLetter) -> LetterFacts {
    guard self == .rawText else { return facts }
    let unclear = letter.tables.filter { table in
      table.columns.contains { $0.joined(separator: " ").contains(" ") }
    }.map { "Tabel \($0.number), " }
    return facts.filtered { fact in
      !(fact.kind == .column && unclear.contains { fact.text.hasPrefix($0) })
    }
  }

  /// The letter as this layout can say it.
  ///
  /// **word-text** has one series of notes: Word numbers a note in a table on in the letter's own
  /// series, so no table has notes of its own there.
  public func sayable(_ letter: SpecimenLetter) -> SpecimenLetter {
    guard self == .wordText else { return letter }
    var letter = letter
    letter.parts = letter.parts.map { part in
      guard case .table(var table) = part else { return part }
      table.notes = []
      for row in table.rows.indices {
        for cell in table.rows[row].cells.indices {
          if case .own? = table.rows[row].cells[cell].mark {
            table.rows[row].cells[cell].mark = nil
          }
        }
      }
      return .table(table)
    }
    return letter
  }
}

extension SpecimenLetter {
  /// The tables, in reading order.
  public var tables: [SpecimenTable] {
    parts.compactMap { if case .table(let table) = $0 { table } else { nil } }
  }
}
