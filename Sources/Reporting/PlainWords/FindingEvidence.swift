internal import Checking
internal import Driver
internal import Extraction
internal import LetterModel

/// What a letter prints of a finding: the sentences with carets under their figures, or the rows.
struct FindingEvidence {
  let read: ReadLetter
  let width: Int

  /// More figures of a table than these are not listed: the sum under them names them all.
  private static let mostCells = 14

  /// The lines that show the figures of a check.
  func lines(of check: Verification) -> [String] {
    let (cells, words) = places(of: check)
    return rows(cells) + sentences(words)
  }

  private struct Cell {
    var table: Int
    var row: Int
    var column: Int
    var words: String
    var isStated: Bool
  }

  private typealias Words = (place: Place, range: Range<Int>)

  private func places(of check: Verification) -> (cells: [Cell], words: [Words]) {
    let (figures, citations) = (read.records.figures, read.records.citations)
    var cells: [Cell] = []
    var words: [Words] = []
    func add(_ place: Place, _ range: Range<Int>, isStated: Bool) {
      if case .cell(let table, let row, let column) = place {
        let printed = read.letter.passage(at: place).text(of: range)
        let shown = TerminalText.escapingLines(printed)
        cells.append(
          Cell(table: table, row: row, column: column, words: shown, isStated: isStated))
      } else {
        words.append((place, range))
      }
    }
    for operand in check.operands where operand.letter == nil {
      if let figure = operand.figure, figures.indices.contains(figure) {
        add(figures[figure].place, figures[figure].range, isStated: false)
      } else if let citation = operand.citation, citations.indices.contains(citation) {
        add(citations[citation].place, citations[citation].range, isStated: false)
      }
    }
    if let stated = check.statedFigure, figures.indices.contains(stated) {
      add(figures[stated].place, figures[stated].range, isStated: true)
    }
    return (cells, words)
  }

  /// A row for each cell, the numbers under each other, carets under what is stated.
  private func rows(_ cells: [Cell]) -> [String] {
    guard let first = cells.first else { return [] }
    let isOneColumn = cells.allSatisfy { $0.table == first.table && $0.column == first.column }
    let isOneRow = cells.allSatisfy { $0.table == first.table && $0.row == first.row }
    let context = FigureContext(read.letter)
    var shown: [(label: String, words: String, isStated: Bool)] = []
    for cell in Self.few(cells) {
      guard let cell else {
        shown.append(("…", "", false))
        continue
      }
      let place = Place.cell(table: cell.table, row: cell.row, column: cell.column)
      let label =
        (isOneColumn ? context.label(at: place) : isOneRow ? context.header(at: place) : nil)
        ?? context.cell(at: place, separator: " × ") ?? ""
      shown.append((TerminalText.escapingLines(label), cell.words, cell.isStated))
    }
    let labels = shown.map(\.label.count).max() ?? 0
    let numbers = shown.map(\.words.count).max() ?? 0
    var lines: [String] = []
    for row in shown {
      let gap = labels - row.label.count + numbers - row.words.count + 2
      lines.append(row.words.isEmpty ? row.label : row.label + spaces(gap) + row.words)
      if row.isStated {
        let carets = String(repeating: "^", count: row.words.count)
        lines.append(spaces(labels + numbers + 2 - row.words.count) + carets)
      }
    }
    return lines
  }

  /// The cells, of a long column the first and the last ones.
  private static func few(_ cells: [Cell]) -> [Cell?] {
    guard cells.count > mostCells else { return cells }
    let half = mostCells / 2
    return cells.prefix(half).map { $0 } + [nil] + cells.suffix(half).map { $0 }
  }

  /// Each sentence once, with carets under all that is meant in it.
  private func sentences(_ words: [Words]) -> [String] {
    var found: [(place: Place, sentence: Range<Int>, marked: [Range<Int>])] = []
    for (place, range) in words {
      let passage = read.letter.passage(at: place)
      let known = found.firstIndex {
        $0.place == place && $0.sentence.lowerBound <= range.lowerBound
          && range.upperBound <= $0.sentence.upperBound
      }
      if let known {
        found[known].marked.append(range)
      } else {
        let sentence = CitedSentence.range(around: range, in: passage, of: read.letter)
        found.append((place, sentence, [range]))
      }
    }
    found.sort { ($0.place, $0.sentence.lowerBound) < ($1.place, $1.sentence.lowerBound) }
    var lines: [String] = []
    for (place, sentence, marked) in found {
      let text = Array(read.letter.passage(at: place).bytes[sentence])
      let ranges = marked.map {
        ($0.lowerBound - sentence.lowerBound)..<($0.upperBound - sentence.lowerBound)
      }
      for line in MarkedLines(text, marking: ranges, width: width).lines {
        lines.append(line.text)
        if !line.carets.isEmpty { lines.append(line.carets) }
      }
    }
    return lines
  }

  private func spaces(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }
}
