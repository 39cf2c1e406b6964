internal import Checking
internal import Driver
internal import Extraction
internal import LetterModel

/// The sums that the checks of a letter redid in one table, line by line.
struct TableSums {
  /// A line that others make, at all positions where it was redone.
  struct Sum {
    /// The line that states it.
    let total: Int
    /// The lines that make it, with their signs.
    let parts: [Part]
    /// The checks, one a position, as indices in `ReadLetter.verifications`.
    var checks: [Int] = []
  }

  /// A line that is added or taken off.
  struct Part: Hashable {
    let line: Int
    let sign: Int
  }

  /// Sums of rows.
  let rows: [Sum]
  /// Sums of columns.
  let columns: [Sum]

  /// The sums of a table.
  init(ofTable table: Int, checks: [Int], in view: LetterView) {
    var rows = Ledger()
    var columns = Ledger()
    for index in checks {
      let check = view.read.verifications[index]
      guard check.operation == .sum || check.operation == .difference,
        let total = Self.cell(check.statedFigure, table, view)
      else { continue }
      let cells = check.operands.map { Self.cell($0.figure, table, view) }
      guard !cells.contains(where: { $0 == nil }) else { continue }
      let signs = check.operands.indices.map { at in
        check.operation == .difference && at > 0 ? -1 : check.operands[at].sign
      }
      let parts = zip(cells.compactMap { $0 }, signs)
      if parts.allSatisfy({ $0.0.column == total.column }) {
        rows.add(index, total: total.row, parts.map { Part(line: $0.0.row, sign: $0.1) })
      } else if parts.allSatisfy({ $0.0.row == total.row }) {
        columns.add(index, total: total.column, parts.map { Part(line: $0.0.column, sign: $0.1) })
      }
    }
    self.rows = rows.sums
    self.columns = columns.sums
  }

  private static func cell(
    _ figure: Int?, _ table: Int, _ view: LetterView
  ) -> (row: Int, column: Int)? {
    guard let figure, view.records.figures.indices.contains(figure),
      case .cell(table, let row, let column) = view.records.figures[figure].place
    else { return nil }
    return (row, column)
  }

  /// The sums so far, found by their lines.
  private struct Ledger {
    private(set) var sums: [Sum] = []
    private var places: [[Part]: Int] = [:]

    mutating func add(_ check: Int, total: Int, _ parts: [Part]) {
      let key = [Part(line: total, sign: 0)] + parts
      if let place = places[key] {
        sums[place].checks.append(check)
      } else {
        places[key] = sums.count
        sums.append(Sum(total: total, parts: parts, checks: [check]))
      }
    }
  }

  /// What a line is in the sums of its direction: `=` where others make it, `+` or `−` where it is
  /// added or taken off; empty where it is neither.
  static func signs(of sums: [Sum], count: Int) -> [String] {
    var isTotal = [Bool](repeating: false, count: count)
    var sign = [Int](repeating: 0, count: count)
    for sum in sums where sum.total < count {
      isTotal[sum.total] = true
      for part in sum.parts where part.line < count && sign[part.line] == 0 {
        sign[part.line] = part.sign
      }
    }
    return (0..<count).map { line in
      let own = sign[line] == 0 ? "" : sign[line] < 0 ? "−" : "+"
      return isTotal[line] ? own + "=" : own
    }
  }
}
