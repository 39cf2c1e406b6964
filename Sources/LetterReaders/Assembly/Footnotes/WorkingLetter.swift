internal import LetterModel

/// A letter while it is put together: blocks, grids and notes, before marks are linked.
struct WorkingLetter {
  /// A note as the draft gives it.
  struct Note {
    /// The index of its block.
    var block: Int
    /// The mark as printed.
    var marker: String
    /// The mark as a number; `nil` for `*` and the like.
    var number: Int?
    /// The series it belongs to.
    var scope = Footnote.Scope.letter
    /// The page it stands on; `nil` where the layout has none.
    var page: Int?
  }

  /// A passage that can hold marks.
  enum Slot {
    case block(Int)
    case cell(table: Int, row: Int, column: Int)
  }

  var blocks: [Block] = []
  /// Where pages begin, one list a block.
  var pages: [[LetterDraft.PageStart]] = []
  var grids: [DraftTable] = []
  /// The block of each grid.
  private var blockOfGrid: [Int] = []
  var notes: [Note] = []

  /// Takes the blocks of a draft, which is left without any.
  init(taking drafted: inout [LetterDraft.Block]) {
    var left: [LetterDraft.Block] = []
    swap(&left, &drafted)
    blocks.reserveCapacity(left.count)
    pages.reserveCapacity(left.count)
    for index in left.indices { append(left[index]) }
  }

  private mutating func append(_ block: LetterDraft.Block) {
    switch block.content {
    case .text(let kind, let level, let passage):
      blocks.append(Block(kind: kind, level: level, passage: passage))
    case .note(let marker, let markerSpan, let passage):
      let span = passage.isEmpty ? markerSpan : markerSpan.covering(passage.span)
      let page = block.pages.first?.page
      notes.append(
        Note(block: blocks.count, marker: marker, number: Int(marker), page: page))
      blocks.append(Block(kind: .footnote, passage: passage, span: span))
    case .table(let grid):
      if let caption = grid.caption, !caption.isEmpty {
        blocks.append(Block(kind: .caption, passage: caption))
        pages.append(block.pages)
      }
      blockOfGrid.append(blocks.count)
      blocks.append(Block(table: grids.count, span: grid.span))
      grids.append(grid)
    }
    pages.append(block.pages)
  }

  /// Takes the blocks out, so that the letter has them to itself and changes them in place.
  mutating func takeBlocks() -> [Block] {
    var taken: [Block] = []
    swap(&taken, &blocks)
    return taken
  }

  /// Every passage that can hold a mark, in reading order: no notes and no furniture.
  var slots: [Slot] {
    var slots: [Slot] = []
    for index in blocks.indices {
      let kind = blocks[index].kind
      if let table = blocks[index].table {
        for row in grids[table].rows.indices {
          for column in grids[table].rows[row].indices {
            slots.append(.cell(table: table, row: row, column: column))
          }
        }
      } else if kind != .footnote, kind != .furniture {
        slots.append(.block(index))
      }
    }
    return slots
  }

  subscript(_ slot: Slot) -> Passage {
    get {
      switch slot {
      case .block(let index): blocks[index].passage
      case .cell(let table, let row, let column): grids[table].rows[row][column].passage
      }
    }
    set {
      switch slot {
      case .block(let index): blocks[index].passage = newValue
      case .cell(let table, let row, let column):
        grids[table].rows[row][column].passage = newValue
      }
    }
  }

  /// The reading text of a slot.
  func bytes(of slot: Slot) -> [UInt8] {
    switch slot {
    case .block(let index): blocks[index].passage.bytes
    case .cell(let table, let row, let column): grids[table].rows[row][column].passage.bytes
    }
  }

  /// The block that a slot is or stands in.
  func block(of slot: Slot) -> Int {
    switch slot {
    case .block(let index): index
    case .cell(let table, _, _): blockOfGrid[table]
    }
  }

  /// Whether a mark was taken out of any passage that can hold one.
  var hasMarks: Bool {
    blocks.contains { block in
      block.kind != .footnote && block.kind != .furniture && !block.passage.marks.isEmpty
    } || grids.contains { $0.rows.contains { $0.contains { !$0.passage.marks.isEmpty } } }
  }

  /// Whether a slot is part of the letterhead, where numbers are addresses and dates.
  func isLetterhead(_ slot: Slot) -> Bool {
    if case .block(let index) = slot { return blocks[index].kind == .letterhead }
    return false
  }

  /// The pages that an offset of a slot may stand on; empty where pages are unknown.
  func pageRange(of slot: Slot, at offset: Int) -> ClosedRange<Int>? {
    switch slot {
    case .block(let index):
      // A paragraph may go over as many pages as it has marks.
      var low = 0
      var high = pages[index].count
      while low < high {
        let middle = (low + high) / 2
        if pages[index][middle].offset <= offset { low = middle + 1 } else { high = middle }
      }
      guard low > 0 else { return nil }
      return pages[index][low - 1].page...pages[index][low - 1].page
    case .cell(let table, _, _):
      let block = blockOfGrid[table]
      guard let first = pages[block].first, let last = pages[block].last else { return nil }
      return first.page...max(first.page, last.page)
    }
  }
}
