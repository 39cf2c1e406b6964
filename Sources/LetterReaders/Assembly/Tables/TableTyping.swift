internal import DutchText
internal import LetterModel

/// Makes a typed table of a grid: header paths, labels, codes, roles and numbers.
struct TableTyping {
  private let grid: [[DraftTable.Cell]]
  private let headerRows: Int
  private let codeColumn: Int?
  private let labelColumn: Int
  private let dataColumns: [Int]
  private let draft: DraftTable
  /// Whether some label is set apart by more than capitals.
  private let setsLabelsApart: Bool
  /// Where the labels begin; `nil` where the reader has said so.
  private let indents: LabelIndents?

  /// The typed table; caption and unit are found by `TableCaptions`.
  static func table(of draft: DraftTable) -> Table {
    TableTyping(draft).table(span: draft.span)
  }

  private init(_ draft: DraftTable) {
    self.draft = draft
    grid = draft.rows
    let width = grid.first?.count ?? 0
    var headers = min(draft.headerRows ?? TableTyping.headerRows(of: grid), grid.count)
    if headers == 1, grid.count > 1, Self.isData(grid[0]) { headers = 0 }
    headerRows = headers
    if width >= 3, Self.isCode(0, of: grid[headers...]), Self.isText(1, of: grid[headers...]) {
      codeColumn = 0
      labelColumn = 1
    } else {
      codeColumn = nil
      labelColumn = 0
    }
    dataColumns = Array(min(labelColumn + 1, width)..<width)
    let label = labelColumn
    setsLabelsApart = grid[headers...].contains { label < $0.count && $0[label].emphasis != .plain }
    indents = draft.layouts.isEmpty ? LabelIndents(of: grid[headers...], column: labelColumn) : nil
  }

  /// Whether a column of a table's body has codes: short words all, most of them numbers.
  private static func isCode(_ column: Int, of body: ArraySlice<[DraftTable.Cell]>) -> Bool {
    var codes = 0
    var others = 0
    for row in body.indices where !body[row][column].passage.isEmpty {
      let bytes = body[row][column].passage.bytes
      guard bytes.count < 16 else { return false }
      if looksLikeCode(bytes) { codes += 1 } else { others += 1 }
    }
    return codes > 0 && codes >= others
  }

  /// Whether more cells of a column have words than numbers.
  private static func isText(_ column: Int, of body: ArraySlice<[DraftTable.Cell]>) -> Bool {
    var filled = 0
    var words = 0
    for row in body.indices where !body[row][column].passage.isEmpty {
      filled += 1
      if CellValue(body[row][column].passage).kind == .words { words += 1 }
    }
    return words * 2 > filled
  }

  private func table(span: SourceSpan) -> Table {
    var columns = dataColumns.map(path(of:))
    var rows = grid[headerRows...].indices.map(row(at:))
    dropEmptyColumns(&columns, &rows)
    EnglishNumbers.apply(to: &rows)
    BracketHabit.apply(to: &rows)
    YearColumns.apply(to: &rows)
    // The heading of the labels states the unit too: `(in € mln.)`.
    let unit = grid[..<headerRows].lazy.flatMap { $0.prefix(labelColumn + 1) }
      .compactMap { UnitLine(in: $0.passage) }.first
    return Table(
      unit: unit?.text, unitFactor: unit?.factor, columns: columns, rows: rows,
      isComplete: draft.isComplete && rows.allSatisfy(\.unread.isEmpty), span: span)
  }

  /// The headers over a column from the top, each once.
  private func path(of column: Int) -> [Passage] {
    var path: [Passage] = []
    for row in 0..<headerRows {
      var cell = grid[row][column]
      if let origin = cell.covers, origin.row < grid.count, origin.column < grid[origin.row].count {
        if origin.row < row { continue }
        cell = grid[origin.row][origin.column]
      }
      if !cell.passage.isEmpty { path.append(cell.passage) }
    }
    return path
  }

  private func row(at index: Int) -> Table.Row {
    let cells = grid[index]
    var label = cells.isEmpty ? nil : cells[labelColumn]
    var code = codeColumn.map { cells[$0].passage.text }
    if let column = codeColumn, label?.passage.isEmpty ?? false,
      !Self.looksLikeCode(cells[column].passage.bytes)
    {
      // `Totaal` below the codes is the row's label.
      label = cells[column]
      code = nil
    }
    let words = label?.passage ?? .empty
    let data = dataColumns.map { column in
      let value = CellValue(cells[column].passage)
      return Table.Cell(passage: cells[column].passage, number: value.number, kind: value.kind)
    }
    var layout =
      draft.layouts.indices.contains(index) ? draft.layouts[index] : Table.RowLayout()
    if let label, layout.emphasis == .plain {
      // Where some labels are set apart, capitals say nothing.
      layout.emphasis =
        !setsLabelsApart && Self.isInCapitals(words.bytes) ? .bold : label.emphasis
    }
    if let indents, let label { layout.indent = indents.level(of: label) }
    return Table.Row(
      label: words, code: code.flatMap { $0.isEmpty ? nil : $0 },
      role: RowRole.role(label: words, cells: data), cells: data, layout: layout,
      unread: draft.unread[index] ?? [])
  }

  /// Whether words are written in capitals, as `TOTAAL` is; an abbreviation is not set apart.
  private static func isInCapitals(_ bytes: [UInt8]) -> Bool {
    bytes.count { ASCII.isUpper($0) } > 4 && !bytes.contains { ASCII.isLower($0) }
  }

  /// Drops spacer columns that hold nothing at all.
  private func dropEmptyColumns(_ columns: inout [[Passage]], _ rows: inout [Table.Row]) {
    for column in columns.indices.reversed()
    where columns[column].isEmpty && rows.allSatisfy({ $0.cells[column].passage.isEmpty }) {
      columns.remove(at: column)
      for row in rows.indices { rows[row].cells.remove(at: column) }
    }
  }

  /// The rows at the top that hold headers, where the layout does not say.
  ///
  /// Rows before the first one with a number, and a row of years.
  private static func headerRows(of grid: [[DraftTable.Cell]]) -> Int {
    let marked = grid.prefix { row in
      row.contains { $0.isHeader }
        && row.dropFirst().allSatisfy { $0.isHeader || $0.passage.isEmpty }
    }.count
    if marked > 0, marked < grid.count { return marked }
    let first = grid.firstIndex { row in
      let numbers = row.dropFirst().compactMap { CellValue($0.passage).number }
      return !numbers.isEmpty && !numbers.allSatisfy(isYear)
    }
    guard let first else { return grid.count > 1 ? 1 : 0 }
    // A row with a label and nothing else heads a group of rows, not the columns.
    var count = first
    while count > 1, isGroup(grid[count - 1]) { count -= 1 }
    return count
  }

  /// Whether a row that stands where headers do holds an item: `| Glas | 2.764 m² |`.
  ///
  /// Converters must write some row above the rule of a table. Years, numbers of columns and classes,
  /// which go up by equal steps, are headers all the same.
  private static func isData(_ row: [DraftTable.Cell]) -> Bool {
    guard let label = row.first, label.passage.bytes.contains(where: ASCII.isLetter),
      !row.contains(where: \.isHeader)
    else { return false }
    var numbers: [Table.CellNumber] = []
    for cell in row.dropFirst() where !cell.passage.isEmpty {
      guard let number = CellValue(cell.passage).number, !isYear(number) else { return false }
      numbers.append(number)
    }
    guard let first = numbers.first else { return false }
    if numbers.contains(where: { $0.unit != nil || $0.value.exponent != 0 }) { return true }
    let values = numbers.map(\.value.coefficient)
    guard values.count > 1 else { return first.value.coefficient > 2 }
    let steps = Set(zip(values.dropFirst(), values).map { $0 &- $1 })
    return steps.count > 1 || values[1] <= values[0]
  }

  private static func isGroup(_ row: [DraftTable.Cell]) -> Bool {
    guard let label = row.first, !label.passage.isEmpty else { return false }
    return row.dropFirst().allSatisfy { $0.passage.isEmpty }
  }

  private static func isYear(_ number: Table.CellNumber) -> Bool {
    number.value.exponent == 0 && (1900...2100).contains(number.value.coefficient)
      && number.range.count == 4
  }

  /// `1`, `12`, `1.1`, `A`, `IX`, `a)`, `B.`: an article or line number, an item's letter.
  private static func looksLikeCode(_ bytes: [UInt8]) -> Bool {
    guard bytes.count <= 5 else { return false }
    if let last = bytes.last, bytes.count > 1, ".)".utf8.contains(last) {
      let before = bytes.dropLast()
      if before.allSatisfy(ASCII.isDigit) || before.count == 1 && ASCII.isLetter(before[0]) {
        return true
      }
    }
    return bytes.allSatisfy { ASCII.isDigit($0) || $0 == UInt8(ascii: ".") }
      || bytes.allSatisfy { ASCII.isUpper($0) }
  }
}
