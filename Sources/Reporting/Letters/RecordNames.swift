public import Extraction
public import LetterModel

/// The ids of a letter's records, and who belongs to whom.
///
/// Ids are unique in their letter and the same in every run: `b1`, `t1`, `f1`, `r1`, `c1`, `k1` in
/// reading order; `fn-1` for a note of the letter, `fn-t1-1` for one of its table. A marker that is
/// used again gets a suffix: `fn-1-2`.
public struct RecordNames: Sendable {
  /// The id of each note in `Letter.footnotes`.
  public let footnotes: [String]
  /// The index of the block that stands for each table.
  private let tableBlocks: [Int?]
  /// The index of the footnote whose text a block holds.
  private let blockFootnotes: [Int?]
  /// The index of the first figure of each data cell, row by row; −1 where there is none.
  private let cellFigures: [[Int32]]
  /// How many cells the widest row of each table has.
  private let widths: [Int]

  /// The names of a letter's records.
  public init(_ letter: Letter, _ records: LetterRecords) {
    footnotes = Self.footnoteNames(letter)
    var tableBlocks = [Int?](repeating: nil, count: letter.tables.count)
    for index in letter.blocks.indices {
      guard let table = letter.blocks[index].table, table < tableBlocks.count else { continue }
      tableBlocks[table] = index
    }
    self.tableBlocks = tableBlocks
    var blockFootnotes = [Int?](repeating: nil, count: letter.blocks.count)
    for (index, footnote) in letter.footnotes.enumerated() {
      if let block = footnote.block, block < blockFootnotes.count { blockFootnotes[block] = index }
    }
    self.blockFootnotes = blockFootnotes
    let widths = letter.tables.indices.map { table in
      let rows = letter.tables[table].rows
      return rows.indices.reduce(0) { max($0, rows[$1].cells.count) }
    }
    var cellFigures = letter.tables.indices.map { table in
      [Int32](repeating: -1, count: widths[table] * letter.tables[table].rows.count)
    }
    if !cellFigures.isEmpty {
      for index in records.figures.indices {
        guard case .cell(let table, let row, let column) = records.figures[index].place else {
          continue
        }
        guard table < widths.count, column < widths[table] else { continue }
        let cell = row * widths[table] + column
        guard cell < cellFigures[table].count, cellFigures[table][cell] < 0 else { continue }
        cellFigures[table][cell] = Int32(clamping: index)
      }
    }
    self.widths = widths
    self.cellFigures = cellFigures
  }

  /// The index of the figure that a data cell states.
  public func figure(inTable table: Int, row: Int, column: Int) -> Int? {
    guard table < widths.count, column < widths[table] else { return nil }
    let cell = row * widths[table] + column
    guard cell < cellFigures[table].count else { return nil }
    let figure = Int(cellFigures[table][cell])
    return figure < 0 ? nil : figure
  }

  /// The index of the block that a place belongs to.
  public func block(of place: Place) -> Int? {
    switch place {
    case .block(let index): index
    case .cell(let table, _, _), .label(let table, _), .columnHeader(let table, _, _):
      table < tableBlocks.count ? tableBlocks[table] : nil
    }
  }

  /// The index of the note whose text a block holds.
  public func footnote(ofBlock block: Int) -> Int? {
    block < blockFootnotes.count ? blockFootnotes[block] : nil
  }

  private static func footnoteNames(_ letter: Letter) -> [String] {
    var names = UniqueNames()
    return letter.footnotes.map { footnote in
      switch footnote.scope {
      case .letter: names.name("fn-\(footnote.marker)", mark: "-")
      case .table(let table): names.name("fn-t\(table + 1)-\(footnote.marker)", mark: "-")
      }
    }
  }
}
