internal import LetterModel

extension OfficeComposer {
  /// A table begins; one around it only lays out the page.
  mutating func beginTable(_ tag: Range<Int>) {
    guard !isInNote else { return }
    flush()
    for index in tables.indices where !tables[index].isFrame { unpack(index) }
    tables.append(OfficeTable(tag))
  }

  /// A row begins.
  mutating func beginRow() {
    guard !isInNote, let index = tables.indices.last, !tables[index].isFrame else { return }
    tables[index].rows.append(OfficeTable.Row())
  }

  /// Changes the row that is open.
  mutating func setRow(_ change: (inout OfficeTable.Row) -> Void) {
    guard !isInNote, let table = tables.indices.last, let row = tables[table].rows.indices.last
    else { return }
    change(&tables[table].rows[row])
  }

  /// A cell begins.
  mutating func beginCell() {
    guard !isInNote, let index = tables.indices.last, !tables[index].isFrame else { return }
    flush()
    if tables[index].rows.isEmpty { beginRow() }
    tables[index].cell = OfficeTable.Cell()
  }

  /// Changes the cell that is open.
  mutating func setCell(_ change: (inout OfficeTable.Cell) -> Void) {
    guard !isInNote, let table = tables.indices.last, tables[table].cell != nil else { return }
    var cell = tables[table].cell ?? OfficeTable.Cell()
    tables[table].cell = nil
    change(&cell)
    tables[table].cell = cell
  }

  /// Words of the cell that is open are bold, or are not.
  mutating func weigh(isBold: Bool) {
    guard let table = tables.indices.last, tables[table].cell != nil else { return }
    let known = tables[table].cell?.isBold ?? true
    tables[table].cell?.isBold = known && isBold
  }

  /// The cell ends.
  mutating func endCell() {
    guard !isInNote, let index = tables.indices.last else { return }
    flush()
    guard var cell = tables[index].cell, let row = tables[index].rows.indices.last else { return }
    tables[index].cell = nil
    cell.column = tables[index].rows[row].next
    tables[index].rows[row].next += cell.step ?? cell.columns
    tables[index].rows[row].cells.append(cell)
  }

  /// The row ends; one whose deletion was tracked is gone.
  mutating func endRow() {
    guard !isInNote, let index = tables.indices.last, tables[index].rows.last?.isDeleted == true
    else { return }
    tables[index].rows.removeLast()
  }

  /// The table ends.
  ///
  /// - Parameter end: the offset after its end tag.
  mutating func endTable(at end: Int) {
    guard !isInNote, !tables.isEmpty else { return }
    if tables.last?.cell != nil { endCell() }
    flush()
    guard var table = tables.popLast(), !table.isFrame else { return release() }
    defer { release() }
    table.countContinuedRows()
    let rows = grid(of: table)
    // One cell a row is a box around paragraphs, and what runs along on every page is no data.
    guard plain == .paragraph, rows.cells.contains(where: Self.hasSeveralCells) else {
      for cell in table.rows.lazy.flatMap(\.cells) {
        for block in cell.blocks { put(block) }
      }
      return
    }
    let span = SourceSpan(source.sourceRange(of: table.start..<max(table.start, end)))
    put(
      LetterDraft.Block(
        .table(DraftTable(rows: rows.cells, headerRows: rows.headers, span: span))))
  }

  /// Makes paragraphs of the cells of a table that only lays out the page.
  private mutating func unpack(_ index: Int) {
    let rows = tables[index].rows
    let cell = tables[index].cell
    tables[index].isFrame = true
    tables[index].rows = []
    tables[index].cell = nil
    blocks += rows.lazy.flatMap(\.cells).flatMap(\.blocks)
    blocks += cell?.blocks ?? []
    release()
  }

  private static func hasSeveralCells(_ row: [DraftTable.Cell]) -> Bool {
    var filled = 0
    for cell in row where !cell.passage.isEmpty { filled += 1 }
    return filled > 1
  }

  private mutating func grid(of table: OfficeTable) -> (cells: [[DraftTable.Cell]], headers: Int?) {
    var grid = GridBuilder(ofLetterWith: freeSpread)
    defer { freeSpread -= grid.taken }
    for row in table.rows {
      grid.beginRow()
      for cell in row.cells where !cell.continues {
        let (passage, paragraphs) = Self.joined(cell.blocks)
        grid.place(
          passage, isHeader: row.isHeader, at: cell.column, columns: cell.columns, rows: cell.rows,
          emphasis: cell.isBold == true ? .bold : .plain, paragraphs: paragraphs)
      }
    }
    let cells = grid.finish()
    if grid.isCut { cutTables.append(SourceSpan(source.sourceRange(of: table.start..<table.end))) }
    return (cells, grid.statedHeaderRows)
  }

  /// The words of a cell in one passage, and its paragraphs where it has several.
  private static func joined(
    _ blocks: [LetterDraft.Block]
  ) -> (passage: Passage, paragraphs: [Passage]) {
    let passages = blocks.compactMap { block -> Passage? in
      if case .text(_, _, let passage) = block.content { passage } else { nil }
    }
    guard passages.count > 1 else { return (passages.first ?? .empty, []) }
    var builder = PassageBuilder()
    for passage in passages { builder.append(passage) }
    return (builder.finish(), passages)
  }
}
