internal import LetterModel

/// The rows or the columns of a table as a solver sees them: what their words and layout say.
///
/// What is said here comes from words and layout only; the cells are read where sums are put to the
/// vote.
struct TableLines: Sendable {
  /// One row or one column.
  struct Line: Sendable {
    /// What a line may be in a sum.
    var kind: Kind
    /// How deep it stands; lines of one depth are siblings.
    var depth = Depth()
    /// Whether the words say that it is taken off: `af: bijdragen`.
    var isMinus = false
    /// Whether the words name what leaves, which may be taken off: `Afvoer`, `Uitstroom`.
    var isOutflow = false
    /// Whether the words say total and nothing else, or the name of its own group.
    var isBare = false
    /// Whether the words speak of something for each of others: `Heffing per voertuig` may be an
    /// amount as well.
    var isRate = false
    /// Whether the words name all that no other line names: `Overig`.
    var isRest = false
    /// Whether the words name a year: years are no parts of another.
    var isYear = false
    /// Whether some cell holds a number.
    var isNumbered = false
    /// Columns of one group stand under one upper header.
    var group = 0
    /// Columns with one lower header, under different upper ones, count the same.
    var measure = 0
    /// The lines that the words name as its parts; `nil` where they name none.
    var named: [LineSum.Part]?
    /// Whether the words say that it is their sum, and not only whose years it spans.
    var isNamedSum = true
    /// Whether the words name one of several variants: `met optie 1a`.
    var isVariant = false
    /// Whether it is a row without words among others that have them.
    var isUnlabelled = false
    /// Whether it holds headers: what follows is of another table than what stands before.
    var isHeader = false
    /// Whether it is an amount like others.
    var isPart: Bool { kind == .part && isNumbered }
  }

  /// What a line may be in a sum.
  enum Kind: Sendable {
    /// An amount like others.
    case part
    /// A total by its words.
    case total
    /// A total of its group by its words: `Subtotaal`.
    case subtotal
    /// What is left of one line after another: no part of what has no label.
    case balance
    /// A part of the line before it: `waarvan`.
    case ofWhich
    /// Shares, targets, years, words: no amount that adds up.
    case aside
    /// A heading over the lines that follow.
    case heading
  }

  /// How deep a line stands among others, by what the eye sees of it.
  struct Depth: Sendable, Equatable {
    /// The level of its left edge.
    var indent = 0
    /// How its words are set apart.
    var emphasis = Table.Emphasis.plain
    /// How many parts its number has: 2 for `3.4`, 0 where it has none.
    var code = 0

    /// Whether a line of this depth may be a part of one of another.
    ///
    /// Numbered lines are parts of one without a number as often as the other way round, and slanted
    /// lines of plain ones.
    func isBelow(_ other: Depth) -> Bool {
      if indent != other.indent { return indent > other.indent }
      if emphasis != other.emphasis { return emphasis != .bold }
      return code != other.code && (code == 0 || other.code == 0 || code > other.code)
    }
  }

  /// Which way they run.
  let direction: LineSum.Direction
  /// The lines in their order.
  let lines: [Line]
  /// How many cells each has.
  let positions: Int
  /// The positions whose cells are no amounts that add up.
  let isSkipped: [Bool]
  private let cells: [LineCell]
  private let width: Int

  init(
    _ direction: LineSum.Direction, lines: [Line], positions: Int, isSkipped: [Bool],
    cells: [LineCell], width: Int
  ) {
    self.direction = direction
    self.positions = positions
    self.isSkipped = isSkipped
    self.cells = cells
    self.width = width
    var lines = lines
    for line in lines.indices {
      lines[line].isNumbered = (0..<positions).contains { position in
        let at = direction == .rows ? line * width + position : position * width + line
        if case .number = cells[at] { return true }
        return false
      }
      // An amount without a number adds nothing, and a total without one states nothing.
      if !lines[line].isNumbered, lines[line].kind != .heading, !hasOpen(line) {
        lines[line].kind = .aside
      }
    }
    self.lines = lines

    func hasOpen(_ line: Int) -> Bool {
      (0..<positions).contains { position in
        let cell = cells[direction == .rows ? line * width + position : position * width + line]
        return cell == .open || cell == .forMemory
      }
    }
  }

  /// The cell of a line at a position.
  subscript(line: Int, position: Int) -> LineCell {
    cells[direction == .rows ? line * width + position : position * width + line]
  }

  /// Whether two lines print the same at every position of a sum, so that one of them tells nothing.
  func isRepeat(_ position: Int, of earlier: Int, in sum: LineSum) -> Bool {
    self[sum.total, position] == self[sum.total, earlier]
      && sum.parts.allSatisfy { self[$0.line, position] == self[$0.line, earlier] }
  }
}
