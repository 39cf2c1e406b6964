internal import LetterModel
internal import Reporting

/// A table of a letter as rows of a sheet: caption, headers, then labels and cells as they stand.
enum TableSheet {
  /// The rows.
  static func rows(of table: Table, in letter: Letter) -> [[RecordValue]] {
    var rows: [[RecordValue]] = []
    let caption = table.caption.map { letter.blocks[$0].passage.text }
    if let caption { rows.append([.text(caption)]) }
    if let unit = table.unit { rows.append([.text(unit)]) }
    let levels = table.columns.map(\.count).max() ?? 0
    for level in 0..<levels {
      rows.append(
        [.null] + table.columns.map { level < $0.count ? .text($0[level].text) : .null })
    }
    for row in table.rows {
      rows.append(
        [.text(row.label.text)]
          + row.cells.map { cell in
            cell.number.map { .number($0.value) } ?? .text(cell.passage.text)
          })
    }
    return rows
  }
}
