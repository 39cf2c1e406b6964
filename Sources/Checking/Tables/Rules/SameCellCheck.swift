internal import DutchText
internal import LetterModel

/// Compares cells of two tables of one letter that bear the same words.
///
///     Tabel 1: Noord, 2023   4.310          Tabel 2, 2022: Eindstand     812
///     Tabel 4: Noord, 2023   4.310          Tabel 3, 2023: Beginstand    812
///
/// Rows, headers and unit must be the same, and no two captions may name different years. Two
/// tables often share their words and count different things, so the cells themselves must show
/// that they are about one thing: two thirds of the shared cells agree, to six digits together, or
/// one cell to four. What differs is then a contradiction where one slip of the pen explains it.
/// For a balance at a year's end the words alone are enough.
struct SameCellCheck: TableSetRule {
  let rule = "table.same-cell"
  let summary = "cells of two tables that bear the same words are the same"

  private static let most = (tables: 40, cells: 4_000)

  /// A cell of a table.
  private struct Cell {
    var table: Int
    var row: Int
    var column: Int
  }

  private struct Pair: Hashable {
    var first: Int
    var second: Int
  }

  func findings(in grids: [NumberGrid], of letter: Letter) -> [Finding] {
    guard grids.count <= SameCellCheck.most.tables else { return [] }
    let captions = grids.map { year(ofCaption: $0.table, in: letter) }
    var cells: [CellKey: [Cell]] = [:]
    var order: [CellKey] = []
    var count = 0
    for (table, grid) in grids.enumerated() {
      count += grid.rowCount * grid.columnCount
      guard count <= SameCellCheck.most.cells else { break }
      let columns = grid.headers.map { CellKey.words($0, captionYear: captions[table]) }
      for row in grid.table.rows.indices
      where [.data, .total, .subtotal].contains(grid.table.rows[row].role) {
        let words = CellKey.words(grid.labels[row], captionYear: captions[table])
        guard !words.isEmpty else { continue }
        for column in columns.indices where !columns[column].isEmpty {
          guard case .number = grid[row, column] else { continue }
          let key = CellKey(row: words, column: columns[column])
          if cells[key] == nil { order.append(key) }
          cells[key, default: []].append(Cell(table: table, row: row, column: column))
        }
      }
    }
    return findings(order, cells, grids, captions)
  }

  private func findings(
    _ order: [CellKey], _ cells: [CellKey: [Cell]], _ grids: [NumberGrid], _ captions: [Int?]
  ) -> [Finding] {
    var pairs: [Pair: [(relation: Relation, isMoment: Bool)]] = [:]
    var tables: [Pair] = []
    for key in order {
      guard let places = cells[key], places.count > 1 else { continue }
      let isMoment = CellKey.isMoment(key.row) || CellKey.isMoment(key.column)
      for (at, second) in places.enumerated().dropFirst() {
        // The nearest table before it; two rows of one table with the same words tell nothing.
        guard let first = places[..<at].last, first.table != second.table,
          isComparable(
            first.table, second.table, grids, captions, isDated: isMoment || hasYear(key)),
          let one = grids[first.table].quantity(row: first.row, column: first.column),
          let other = grids[second.table].quantity(row: second.row, column: second.column)
        else { continue }
        let pair = Pair(first: first.table, second: second.table)
        if pairs[pair] == nil { tables.append(pair) }
        let relation = Relation(.restatement, [.init(quantity: one)], makes: other)
        pairs[pair, default: []].append((relation, isMoment))
      }
    }
    return tables.flatMap { pair in asserted(pairs[pair] ?? []) }
  }

  private func hasYear(_ key: CellKey) -> Bool {
    LabelText(key.row).year != nil || LabelText(key.column).year != nil
  }

  private func isComparable(
    _ first: Int, _ second: Int, _ grids: [NumberGrid], _ captions: [Int?], isDated: Bool
  ) -> Bool {
    grids[first].table.unit == grids[second].table.unit
      && (isDated || captions[first] == captions[second])
  }

  /// What may be said of the cells that two tables share.
  private func asserted(_ shared: [(relation: Relation, isMoment: Bool)]) -> [Finding] {
    let agreeing = shared.filter { $0.relation.holds == true }
    let digits = agreeing.reduce(0) { $0 + SameCellCheck.digits(of: $1.relation) }
    let isOne =
      agreeing.count * 3 >= shared.count * 2
      && (digits >= 6 || (shared.count == 1 && digits >= 4))
    return shared.compactMap { relation, isMoment in
      let holds = relation.holds == true
      guard isOne || isMoment else { return nil }
      let isTold =
        holds
        ? SameCellCheck.digits(of: relation) > 0
        : SameCellCheck.digits(of: relation) > 1 && relation.hasAnySlip
      guard isTold else { return nil }
      return Finding(relation: relation, span: relation.stated.span)
    }
  }

  /// How many digits of a figure would have to agree by accident.
  private static func digits(of relation: Relation) -> Int {
    var left = relation.stated.printed.coefficient.magnitude
    while left > 0, left.isMultiple(of: 10) { left /= 10 }
    var digits = 0
    while left >= 10 {
      left /= 10
      digits += 1
    }
    return digits
  }

  private func year(ofCaption table: Table, in letter: Letter) -> Int? {
    guard let block = table.caption, letter.blocks.indices.contains(block) else { return nil }
    return LabelText(letter.blocks[block].passage).year
  }
}
