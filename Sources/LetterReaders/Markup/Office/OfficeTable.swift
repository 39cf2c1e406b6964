internal import LetterModel

/// A table of an office file that is being read: cells of paragraphs.
struct OfficeTable {
  /// A cell.
  struct Cell {
    /// What stands in it.
    var blocks: [LetterDraft.Block] = []
    /// How many columns and rows it covers.
    var columns = 1
    var rows = 1
    /// How many columns the file goes on by behind it; `nil` for as many as it covers.
    var step: Int?
    /// The column that it begins in.
    var column = 0
    /// Whether it goes on with the cell above it.
    var continues = false
    /// Whether all its words so far are bold; `nil` where it has none.
    var isBold: Bool?
  }

  /// A row.
  struct Row {
    /// The column that its next cell begins in.
    var next = 0
    /// Whether it is a header that is repeated on every page.
    var isHeader = false
    /// Whether its deletion was tracked.
    var isDeleted = false
    var cells: [Cell] = []
  }

  /// Where it begins and ends in the source.
  var start: Int
  var end: Int
  var rows: [Row] = []
  /// The cell that is open.
  var cell: Cell?
  /// Whether it only lays out the page: a table stands in one of its cells.
  var isFrame = false

  init(_ tag: Range<Int>) {
    start = tag.lowerBound
    end = tag.upperBound
  }

  /// Counts for each cell how many rows below go on with it, from the last row up.
  mutating func countContinuedRows() {
    var below: [Int: Int] = [:]
    for row in rows.indices.reversed() {
      var here: [Int: Int] = [:]
      for index in rows[row].cells.indices {
        let cell = rows[row].cells[index]
        let goingOn = 1 + (below[cell.column] ?? 0)
        if cell.continues {
          here[cell.column] = goingOn
        } else {
          rows[row].cells[index].rows = max(cell.rows, goingOn)
        }
      }
      below = here
    }
  }
}
