/// Which lines of a table make which: the tree of its sums.
///
/// Lines are read twice. From the end to the beginning a line may be made by lines after it, as in
/// budgets that state a total first; what is made so is one line for those before it. What is left
/// is read from the beginning to the end, where totals close what stands before them. Which lines a
/// total takes, words and layout leave open; they give the candidates, and the positions vote.
///
///     Uitgaven            600   610        Wegen        100   110
///       Wegen             400   400        Vaarwegen    200   220
///         aanleg          300   310        Subtotaal    300   330
///         onderhoud       100    90        Apparaat      50    50
///       Vaarwegen         200   210        Totaal       350   380
struct LineTree {
  /// More totals than this are not looked at: the table is hostile or no table of sums.
  static let mostTotals = 200
  /// More lines than this are not looked at.
  static let mostLines = 4_000

  /// The sums, in the order in which they were found.
  private(set) var sums: [TreeSum] = []
  let lines: TableLines
  /// Whether the lines after a line make it.
  private(set) var isMadeBelow: [Bool]
  /// Whether a line marked `waarvan` is a part of a sum that was found.
  private(set) var isTaken: [Bool]
  /// The lines that print what the line before them prints, and may be its only part or another.
  private(set) var twins: [Int] = []
  /// The totals that were looked at.
  private var totals = 0

  init(_ lines: TableLines) {
    self.lines = lines
    isMadeBelow = [Bool](repeating: false, count: lines.lines.count)
    isTaken = isMadeBelow
    guard lines.lines.count > 1, lines.lines.count <= LineTree.mostLines, lines.positions > 0,
      lines.isSkipped.contains(false)
    else { return }
    readParts()
    readDown(readUp())
  }

  /// What a line is.
  func kind(_ line: Int) -> TableLines.Kind { lines.lines[line].kind }

  private mutating func add(_ sum: TreeSum) { sums.append(sum) }

  // MARK: - Parts that say so

  /// The lines marked `waarvan` and the line before them.
  private mutating func readParts() {
    var line = 0
    while line < lines.lines.count {
      var end = line + 1
      while end < lines.lines.count, kind(end) == .ofWhich { end += 1 }
      if end - line > 2, kind(line) != .ofWhich, kind(line) != .heading {
        let parts = Array((line + 1)..<end)
        let sum = LineSum(lines.direction, total: line, plus: parts)
        let basis = parts.contains { lines.lines[$0].isRest } ? TreeSum.Basis.closed : .nested
        let ballot = ballot(on: sum)
        let isLikely = ballot.holds >= ballot.fails || ballot.fails < 2
        if basis == .closed && isLikely || SumPolicy.confirms(basis, ballot) {
          add(TreeSum(sum: sum, basis: basis))
          for part in parts { isTaken[part] = true }
        }
      }
      line = end
    }
  }

  // MARK: - From the end

  /// The lines that nothing before them takes, the first one last.
  private mutating func readUp() -> [Int] {
    var open: [Int] = []
    for line in lines.lines.indices.reversed() {
      switch kind(line) {
      case .aside: continue
      case .ofWhich where isTaken[line]: continue
      case .heading, .ofWhich, .balance: break
      case .part:
        if let found = below(line, open) {
          take(found, from: &open)
        } else if let next = open.last, isTwin(next, of: line) {
          // The only part of a line is the line itself.
          open.removeLast()
          twins.append(next)
        }
      case .total, .subtotal:
        totals += 1
        if totals <= LineTree.mostTotals, lines.lines[line].named == nil,
          let found = below(total: line, open)
        {
          take(found, from: &open)
        }
      }
      open.append(line)
    }
    return open
  }

  /// Adds what was found to be made by the lines after it, each breakdown of it.
  private mutating func take(_ found: [TreeSum], from open: inout [Int]) {
    guard let total = found.first?.sum.total,
      var last = found.flatMap({ $0.sum.parts.map(\.line) }).max()
    else { return }
    for sum in found {
      isMadeBelow[sum.sum.total] = true
      add(sum)
    }
    // What else stands below it is a part of its parts.
    if found.contains(where: { isNested($0.sum) }) {
      last = max(last, scope(of: total, in: open.reversed()).last ?? last)
    }
    while let next = open.last, next <= last { open.removeLast() }
  }

  // MARK: - From the beginning

  /// Reads what is left, the first line last.
  private mutating func readDown(_ left: [Int]) {
    var open: [Int] = []
    totals = 0
    for line in left.reversed() where kind(line) != .ofWhich {
      switch kind(line) {
      case .part where !isMadeBelow[line] && lines.lines[line].named == nil:
        if let found = above(line, open) {
          add(found)
          open.removeAll { part in found.sum.parts.contains { $0.line == part } }
        }
      case .total where !isMadeBelow[line], .subtotal where !isMadeBelow[line],
        .part where lines.lines[line].named != nil, .balance where lines.lines[line].named != nil:
        totals += 1
        guard totals <= LineTree.mostTotals, let found = reading(of: line, open, left) else {
          break
        }
        add(found)
        let taken = Set(found.sum.parts.map(\.line))
        open.removeAll(where: taken.contains)
      default: break
      }
      open.append(line)
    }
  }
}
