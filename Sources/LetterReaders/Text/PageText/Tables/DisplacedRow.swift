internal import LetterModel

/// A row whose values stand beside the columns of all others, as one in bold does.
///
///                   2021   2022   2023
///     Instituten      10     20     30
///     Onderzoek       60     60     60
///     Totaal             70     80    90
///
/// Its last value stands where no header and no other row has anything. As it has as many values as
/// there are columns, they belong to them in their order.
enum DisplacedRow {
  /// Puts such rows in their columns; what is left of the column beside them is empty.
  static func settle(_ rows: inout [GridRow], under head: [GridRow], from first: Int) {
    guard let width = rows.first?.cells.count, first < width, rows.count > 2 else { return }
    var alone: [Int: [Int]] = [:]
    for column in first..<width where !head.contains(where: { $0.hasWords(in: column) }) {
      let filled = rows.indices.filter { !rows[$0].cells[column].isEmpty }
      if filled.count == 1 { alone[filled[0], default: []].append(column) }
    }
    for (row, beside) in alone {
      let columns = (first..<width).filter { !beside.contains($0) }
      let values = rows[row].cells[first...].filter { !$0.isEmpty }
      guard columns.count > 1, values.count == columns.count else { continue }
      for column in beside { rows[row].cells[column] = [] }
      for (column, value) in zip(columns, values) { rows[row].cells[column] = value }
    }
  }
}

extension GridRow {
  /// Whether a header stands over a column.
  fileprivate func hasWords(in column: Int) -> Bool {
    !cells[column].isEmpty || covers.indices.contains(column) && covers[column] != nil
  }
}
