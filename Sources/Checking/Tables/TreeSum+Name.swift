internal import LetterModel

extension TreeSum {
  /// Under which check a sum is told.
  enum Name: Sendable {
    case columnTotal, subtotal, rowTotal, ofWhich, formula, whole, hidden
  }

  /// What the lines of a sum say that it is.
  func name(in grid: NumberGrid) -> Name {
    let lines = grid.lines(sum.direction).lines
    let total = lines[sum.total]
    if sum.parts.contains(where: { lines[$0.line].kind == .ofWhich }) { return .ofWhich }
    if sum.direction == .columns {
      if total.named != nil {
        return grid.headers[sum.total].bytes.contains(UInt8(ascii: "=")) ? .formula : .rowTotal
      }
      if total.kind == .total { return .rowTotal }
    } else {
      switch grid.table.rows[sum.total].role {
      case .subtotal: return .subtotal
      case .total where total.kind == .total: return .columnTotal
      default: break
      }
    }
    return isOfAll(lines) && !isTold(in: grid) ? .whole : .hidden
  }

  /// Whether the numbers alone say it.
  private func isTold(in grid: NumberGrid) -> Bool {
    let ballot = sum.ballot(in: grid)
    return ballot.holds > 2 && ballot.digits >= 8 && ballot.fails == 0
  }

  /// Whether a first or last line is made by all others.
  private func isOfAll(_ lines: [TableLines.Line]) -> Bool {
    let others = lines.indices.filter { $0 != sum.total && lines[$0].isPart }
    return others.count == sum.parts.count
      && (others.allSatisfy { $0 < sum.total } || others.allSatisfy { $0 > sum.total })
  }
}

extension NumberGrid {
  /// What the tree of rows and the tree of columns say under one name.
  func findings(named name: TreeSum.Name) -> [Finding] {
    var findings: [Finding] = []
    for sum in rowSums where sum.name(in: self) == name { findings += sum.findings(in: self) }
    for sum in columnSums where sum.name(in: self) == name { findings += sum.findings(in: self) }
    return findings
  }
}
