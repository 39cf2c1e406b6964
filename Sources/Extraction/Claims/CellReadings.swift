internal import DutchText
internal import LetterModel

/// Reads what row label, column headers and caption say of the cells of a letter's tables.
///
/// Cells come row by row, so the words of a table and of a row are read once for all their cells.
struct CellReadings {
  private var table = -1
  private var row = -1
  /// What the row's label says.
  private var label = CellReading()
  /// What the headers of each column say, the lowest first, and then the caption.
  private var columns: [CellReading] = []
  private var caption = CellReading()
  /// What each column counts, as its headers say.
  private var measures: [String?] = []
  /// What the table counts, as its caption says.
  private var subject: String?
  /// What the row counts, as its label says.
  private var rowSubject: String?

  /// Adds the claim of a figure that stands in a cell: row label, column headers and caption speak
  /// for it.
  mutating func appendClaim(
    of index: Int, among figures: [Figure], in letter: Letter, to claims: inout [Claim]
  ) {
    guard case .cell(let table, let row, let column) = figures[index].place,
      letter.tables.indices.contains(table), letter.tables[table].rows.indices.contains(row)
    else { return }
    if table != self.table { read(letter.tables[table], table, in: letter) }
    if row != self.row { read(letter.tables[table].rows[row], row, in: letter) }
    let reading = label.filled(from: columns.indices.contains(column) ? columns[column] : caption)
    let kind = figures[index].kind
    let role: Claim.Role =
      switch letter.tables[table].rows[row].role {
      case .target: .target
      case .share: .share
      default: kind == .percentage ? .share : .realised
      }
    claims.append(
      Claim(
        figures: ClaimFigures(index), measure: figures[index].unit ?? measure(of: kind, column),
        dimensions: reading.dimensions, period: reading.period, baseline: reading.baseline,
        change: reading.change, role: role, place: figures[index].place,
        range: figures[index].range, span: figures[index].span))
  }

  private mutating func read(_ table: Table, _ index: Int, in letter: Letter) {
    self.table = index
    row = -1
    let words = table.caption.flatMap { block in
      letter.blocks.indices.contains(block) ? letter.blocks[block].passage : nil
    }
    caption = words.map { Self.reading(of: $0, in: letter) } ?? CellReading()
    columns = table.columns.map { path in
      path.reversed().reduce(CellReading()) {
        $0.filled(from: Self.reading(of: $1, in: letter))
      }.filled(from: caption)
    }
    measures = table.columns.map { path in
      path.reversed().lazy.compactMap { TableMeasure.measure(ofHeader: $0.bytes) }.first
    }
    subject = words.flatMap { TableMeasure.measure(ofCaption: $0.bytes) }
  }

  private mutating func read(_ row: Table.Row, _ index: Int, in letter: Letter) {
    self.row = index
    label = Self.reading(of: row.label, in: letter)
    rowSubject = TableMeasure.measure(ofHeader: row.label.bytes)
  }

  /// What a cell counts where no unit says it: its header, else the caption, else its row.
  private func measure(of kind: Figure.Kind, _ column: Int) -> String? {
    guard kind == .count else { return nil }
    if measures.indices.contains(column), let named = measures[column] { return named }
    return subject ?? rowSubject
  }

  private static func reading(of passage: Passage, in letter: Letter) -> CellReading {
    CellReading(
      ClaimSentence(words: letter.words(of: passage), range: 0..<passage.bytes.count))
  }
}
