/// What the positions say of a candidate.
extension LineTree {
  /// A run of lines is tried up to this length where no words say how long it is.
  private static let mostParts = 48

  /// The votes on a sum, positions that print the same counted once.
  func ballot(on sum: LineSum) -> Ballot {
    Ballot(on: sum, sum.outcomes(in: lines), in: lines)
  }

  /// A line as a part, with the sign that its words give.
  func part(_ line: Int) -> LineSum.Part {
    LineSum.Part(line: line, sign: lines.lines[line].isMinus && !hasMinus(line) ? -1 : 1)
  }

  /// Whether a line prints its own minus.
  private func hasMinus(_ line: Int) -> Bool {
    (0..<lines.positions).contains { lines[line, $0].isNegative }
  }

  /// The run of lines, from the first one on, that most positions say makes a total.
  func bestRun(_ total: Int, of nodes: [Int]) -> (sum: LineSum, ballot: Ballot)? {
    guard nodes.count > 1 else { return nil }
    let positions = (0..<lines.positions).filter { !lines.isSkipped[$0] }
    var tallies = positions.compactMap { position in
      LineTally(
        total: lines[total, position],
        mayFall: nodes.prefix(LineTree.mostParts).contains {
          lines[$0, position].isNegative
        }
      ).map { (position, $0) }
    }
    guard !tallies.isEmpty else { return nil }
    var parts: [LineSum.Part] = []
    var best: (count: Int, ballot: Ballot)?
    for node in nodes.prefix(LineTree.mostParts) {
      let part = part(node)
      parts.append(part)
      var ballot = Ballot()
      var beyond = 0
      for at in tallies.indices {
        tallies[at].1.add(lines[node, tallies[at].0], sign: part.sign)
        if tallies[at].1.isBeyond { beyond += 1 }
        if parts.count > 1 { ballot.add(tallies[at].1.outcome) }
      }
      if ballot.holds > 0, best.map({ $0.ballot < ballot }) ?? true {
        best = (parts.count, ballot)
      }
      // More of the same leads away from it.
      if beyond * 2 > tallies.count { break }
    }
    guard let best else { return nil }
    let sum = LineSum(lines.direction, total: total, parts: Array(parts.prefix(best.count)))
    return (withZeros(sum, of: nodes), best.ballot)
  }

  /// The sum with the lines right after it that add nothing and stand as deep as its parts.
  private func withZeros(_ sum: LineSum, of nodes: [Int]) -> LineSum {
    var sum = sum
    guard let first = sum.parts.first?.line,
      depth(first).isBelow(depth(sum.total))
    else { return sum }
    for node in nodes.dropFirst(sum.parts.count) {
      guard depth(node) == depth(first), addsNothing(node) else { break }
      sum.parts.append(part(node))
    }
    return sum
  }

  private func addsNothing(_ line: Int) -> Bool {
    (0..<lines.positions).allSatisfy { position in
      switch lines[line, position] {
      case .number(let twice, _): twice == 0
      case .empty: true
      case .open, .forMemory, .words: false
      }
    }
  }

  /// How deep a line stands.
  func depth(_ line: Int) -> TableLines.Depth { lines.lines[line].depth }

  /// Whether a line prints nothing but what another one prints: to three digits or more, or to any
  /// where it stands deeper.
  func isTwin(_ line: Int, of other: Int) -> Bool {
    guard kind(line) == .part || kind(line) == .ofWhich else { return false }
    var digits = 0
    var equal = 0
    for position in 0..<lines.positions where !lines.isSkipped[position] {
      switch (lines[line, position], lines[other, position]) {
      case (.number(let mine, let unit), .number(let theirs, _)):
        guard mine == theirs else { return false }
        if mine != 0 { equal += 1 }
        digits += LineTally.digits(of: mine, window: unit)
      case (.empty, _): continue
      case (.number, _), (.open, _), (.forMemory, _), (.words, _): return false
      }
    }
    return digits >= 3 || equal > 0 && depth(line).isBelow(depth(other))
  }

  /// Whether the layout puts all parts below the line that they make.
  func isNested(_ sum: LineSum) -> Bool {
    sum.parts.allSatisfy { depth($0.line).isBelow(depth(sum.total)) }
  }
}
