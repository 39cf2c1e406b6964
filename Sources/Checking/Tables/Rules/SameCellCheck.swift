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
/// one cell to four. What differs is then a contradiction where one slip of the pen explains it, and
/// others of its column agree and as many of its row as do not: of two calculations for the same
/// points the places agree and no result does.
/// For a balance at a year's end the words alone are enough, unless most that the tables share differ.
struct SameCellCheck: TableSetRule {
  let rule = "table.same-cell"
  let summary = "cells of two tables that bear the same words are the same"

  private static let most = (tables: 40, cells: 4_000)

  /// A cell of a table.
  private struct Cell {
    var table: Int
    var row: Int
    var column: Int
    /// The index of the next cell that bears the same words.
    var next: Int?
  }

  /// The cells that bear the same words, by their indices.
  private struct Namesakes {
    var key: CellKey
    var first: Int
    var last: Int
  }

  /// Two cells that should be the same.
  private struct Pair {
    var first: Cell
    var second: Cell
    var isMoment: Bool
    /// What the second cell states.
    var stated: PrintedNumber
    var agrees: Bool
  }

  func findings(in grids: [NumberGrid], of letter: Letter) -> [Finding] {
    guard grids.count <= SameCellCheck.most.tables else { return [] }
    let captions = grids.map { year(ofCaption: $0.table, in: letter) }
    var words = LineWords()
    var cells: [Cell] = []
    var places: [CellKey: Int] = [:]
    var namesakes: [Namesakes] = []
    var count = 0
    for (table, grid) in grids.enumerated() {
      count += grid.rowCount * grid.columnCount
      guard count <= SameCellCheck.most.cells else { break }
      let columns = grid.headers.map { words.number(of: $0, captionYear: captions[table]) }
      for row in grid.table.rows.indices where grid.table.rows[row].role.isAddedUp {
        guard let label = words.number(of: grid.labels[row], captionYear: captions[table]) else {
          continue
        }
        for (column, header) in columns.enumerated() {
          guard let header, case .number = grid[row, column] else { continue }
          let key = CellKey(row: label, column: header)
          if let place = places[key] {
            cells[namesakes[place].last].next = cells.count
            namesakes[place].last = cells.count
          } else {
            places[key] = namesakes.count
            namesakes.append(Namesakes(key: key, first: cells.count, last: cells.count))
          }
          cells.append(Cell(table: table, row: row, column: column))
        }
      }
    }
    return findings(namesakes, cells, words, grids, captions)
  }

  private func findings(
    _ namesakes: [Namesakes], _ cells: [Cell], _ words: LineWords, _ grids: [NumberGrid],
    _ captions: [Int?]
  ) -> [Finding] {
    var pairs: [[Pair]] = []
    // Where in `pairs` those of two tables are.
    var places = [Int?](repeating: nil, count: grids.count * grids.count)
    for group in namesakes {
      let (row, column) = (group.key.row, group.key.column)
      let isMoment = words.isMoment[row] || words.isMoment[column]
      let isDated = isMoment || words.hasYear[row] || words.hasYear[column]
      var at = group.first
      while let next = cells[at].next {
        // The nearest table before it; two rows of one table with the same words tell nothing.
        let (first, second) = (cells[at], cells[next])
        at = next
        guard first.table != second.table,
          isComparable(first.table, second.table, grids, captions, isDated: isDated),
          let one = grids[first.table].printed(row: first.row, column: first.column),
          let stated = grids[second.table].printed(row: second.row, column: second.column)
        else { continue }
        let tables = first.table * grids.count + second.table
        let place = places[tables] ?? pairs.count
        if place == pairs.count { pairs.append([]) }
        places[tables] = place
        pairs[place].append(
          Pair(
            first: first, second: second, isMoment: isMoment, stated: stated,
            agrees: stated.meets(one)))
      }
    }
    return pairs.flatMap { asserted($0, grids) }
  }

  private func isComparable(
    _ first: Int, _ second: Int, _ grids: [NumberGrid], _ captions: [Int?], isDated: Bool
  ) -> Bool {
    grids[first].table.unit == grids[second].table.unit
      && (isDated || captions[first] == captions[second])
  }

  /// What may be said of the cells that two tables share.
  private func asserted(_ shared: [Pair], _ grids: [NumberGrid]) -> [Finding] {
    let agreeing = shared.filter(\.agrees)
    let digits = agreeing.reduce(0) { $0 + SameCellCheck.digits(of: $1.stated) }
    let isOne =
      agreeing.count * 3 >= shared.count * 2
      && (digits >= 6 || (shared.count == 1 && digits >= 4))
    // One balance or two may differ; tables whose balances mostly do are of two things.
    let mayDiffer = shared.count < 3 || agreeing.count * 2 >= shared.count && digits >= 6
    return shared.compactMap { pair in
      guard isOne && (pair.agrees || isOfOneSeries(pair, shared)) || pair.isMoment && mayDiffer,
        SameCellCheck.digits(of: pair.stated) > (pair.agrees ? 0 : 1),
        let relation = relation(of: pair, grids), pair.agrees || relation.hasAnySlip
      else { return nil }
      return Finding(relation: relation, span: relation.stated.span)
    }
  }

  /// Whether others of the column and the row of a cell that differs agree, and as many as differ.
  private func isOfOneSeries(_ pair: Pair, _ shared: [Pair]) -> Bool {
    let others = shared.filter {
      $0.first.row != pair.first.row || $0.first.column != pair.first.column
    }
    let column = others.filter { $0.first.column == pair.first.column }
    let row = others.filter { $0.first.row == pair.first.row }
    let (agreeing, agreeingAcross) = (column.count(where: \.agrees), row.count(where: \.agrees))
    return agreeing > 0 && agreeing * 2 >= column.count && agreeingAcross * 2 >= row.count
  }

  private func relation(of pair: Pair, _ grids: [NumberGrid]) -> Relation? {
    let (first, second) = (pair.first, pair.second)
    guard let one = grids[first.table].quantity(row: first.row, column: first.column),
      let other = grids[second.table].quantity(row: second.row, column: second.column)
    else { return nil }
    return Relation(.restatement, [.init(quantity: one)], makes: other)
  }

  /// How many digits of a figure would have to agree by accident.
  private static func digits(of stated: PrintedNumber) -> Int {
    var left = stated.coefficient.magnitude
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

extension Table.Role {
  /// Whether a row of it holds amounts and no shares, targets or words.
  fileprivate var isAddedUp: Bool { self == .data || self == .total || self == .subtotal }
}
