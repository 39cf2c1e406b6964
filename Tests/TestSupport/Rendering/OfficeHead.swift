internal import LetterModel

/// The letterhead of a letter as a word processor lays it out.
struct OfficeHead {
  /// Lines of their own above the letter.
  var lines: [String] = []
  /// Labels and values, in the rows of a table without lines.
  var facts: [(label: String, value: String)] = []
  /// What stands below both.
  var opening: [String] = []

  init(of letter: SpecimenLetter) {
    switch letter.head {
    case .paper(let dossier, let title, let number, let session):
      lines = [
        "Vergaderjaar \(session)–\(session + 1)", "\(SpecimenLetter.spaced(dossier)) \(title)",
        letter.chamber == .second ? "Nr. \(number)" : number,
        "BRIEF VAN DE \(letter.office.uppercased())", "Aan de \(letter.addressee)",
        "\(letter.place), \(letter.writtenDate)",
      ]
    case .ministry(let name, let kenmerk, let subject):
      lines = [
        "Ministerie van \(name)", "De \(letter.addressee)", "Postbus 20018", "2500 EA Den Haag",
      ]
      facts = [("Datum", letter.writtenDate), ("Ons kenmerk", kenmerk), ("Betreft", subject)]
      opening = ["Geachte voorzitter,"]
    }
  }
}

extension SpecimenTable {
  /// The header rows as full grids: a cell, what goes on from above, or what a cell covers.
  enum HeaderPlace {
    case cell(MarkupText.HeaderCell)
    case below(columns: Int)
    case beside
  }

  /// What stands at each place of the header rows.
  var headerGrid: [[HeaderPlace]] {
    let cells = MarkupText.headerRows(of: self)
    var grid = [[HeaderPlace]](
      repeating: [HeaderPlace](repeating: .beside, count: columns.count + 1), count: cells.count)
    for (row, line) in cells.enumerated() {
      for cell in line {
        grid[row][cell.column] = .cell(cell)
        for below in (row + 1)..<(row + max(1, cell.rowSpan)) where below < grid.count {
          grid[below][cell.column] = .below(columns: cell.columnSpan)
        }
      }
    }
    return grid
  }
}

extension String {
  /// The words in pieces, torn where an editor has been at work.
  func pieces(_ random: inout SplitMix64) -> [String] {
    var pieces = [""]
    for character in self {
      if random.happens(6) { pieces.append("") }
      pieces[pieces.count - 1].append(character)
    }
    return pieces.filter { !$0.isEmpty }
  }
}
