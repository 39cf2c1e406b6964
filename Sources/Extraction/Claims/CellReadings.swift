internal import DutchText
internal import LetterModel

/// Reads what row label, column headers and caption say of the cells of a letter's tables.
///
/// Cells come row by row, so the words of a table and of a row are read once for all their cells.
struct CellReadings {
  private var table = -1
  private var row = -1
  private var label: ClaimSentence?
  /// The headers of each column, the lowest first.
  private var headers: [[ClaimSentence]] = []
  private var caption: ClaimSentence?
  /// What each column counts, as its headers say.
  private var measures: [String?] = []
  /// What the table counts, as its caption says.
  private var subject: String?
  /// What the row counts, as its label says.
  private var rowSubject: String?

  /// The claim of a figure that stands in a cell: row label, column headers and caption speak for
  /// it.
  mutating func claim(of index: Int, _ figure: Figure, in letter: Letter) -> Claim? {
    guard case .cell(let table, let row, let column) = figure.place,
      letter.tables.indices.contains(table), letter.tables[table].rows.indices.contains(row)
    else { return nil }
    read(letter.tables[table], table, in: letter)
    read(letter.tables[table].rows[row], row)
    var readings = label.map { [$0] } ?? []
    if headers.indices.contains(column) { readings += headers[column] }
    if let caption { readings.append(caption) }
    var claim = Claim(
      figures: [index], measure: figure.unit ?? measure(of: figure, column), place: figure.place,
      range: figure.range,
      span: figure.span)
    claim.dimensions = dimensions(readings)
    claim.period = readings.lazy.compactMap { $0.periods.first?.name }.first
    claim.baseline = readings.lazy.compactMap { $0.baselines.first?.period.name }.first
    claim.change = change(readings)
    switch letter.tables[table].rows[row].role {
    case .target: claim.role = .target
    case .share: claim.role = .share
    default: claim.role = figure.kind == .percentage ? .share : .realised
    }
    return claim
  }

  private mutating func read(_ table: Table, _ index: Int, in letter: Letter) {
    guard index != self.table else { return }
    self.table = index
    row = -1
    headers = table.columns.map { $0.reversed().map(Self.reading) }
    let words = table.caption.flatMap { block in
      letter.blocks.indices.contains(block) ? letter.blocks[block].passage : nil
    }
    caption = words.map(Self.reading)
    measures = table.columns.map { path in
      path.reversed().lazy.compactMap { TableMeasure.measure(ofHeader: $0.bytes) }.first
    }
    subject = words.flatMap { TableMeasure.measure(ofCaption: $0.bytes) }
  }

  /// What a cell counts where no unit says it: its header, else the caption, else its row.
  private func measure(of figure: Figure, _ column: Int) -> String? {
    guard figure.kind == .count else { return nil }
    if measures.indices.contains(column), let named = measures[column] { return named }
    return subject ?? rowSubject
  }

  private mutating func read(_ row: Table.Row, _ index: Int) {
    guard index != self.row else { return }
    self.row = index
    label = Self.reading(of: row.label)
    rowSubject = TableMeasure.measure(ofHeader: row.label.bytes)
  }

  private static func reading(of passage: Passage) -> ClaimSentence {
    ClaimSentence(text: passage.bytes, range: 0..<passage.bytes.count)
  }

  /// Row label first, then the headers, then the caption; each dimension once.
  private func dimensions(_ readings: [ClaimSentence]) -> [Claim.Dimension] {
    ClaimDimension.allCases.compactMap { dimension in
      for reading in readings {
        guard let mark = reading.marks.first(where: { $0.marker == dimension.marker }) else {
          continue
        }
        return Claim.Dimension(name: dimension.rawValue, value: reading.name(of: mark))
      }
      return nil
    }
  }

  private func change(_ readings: [ClaimSentence]) -> Claim.Change {
    for reading in readings {
      for mark in reading.marks {
        if mark.marker == .increase { return .increase }
        if mark.marker == .decrease { return .decrease }
      }
    }
    return .level
  }
}
