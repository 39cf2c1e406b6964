/// Totals by their words: which lines they may take, and which the positions say they do.
extension LineTree {
  /// What the lines after a total make of it; `nil` unless the positions say so.
  func below(total line: Int, _ open: [Int]) -> [TreeSum]? {
    // A header right below it begins the next table.
    guard line + 1 >= lines.lines.count || !lines.lines[line + 1].isHeader else { return nil }
    let open = open.filter { kind($0) != .ofWhich }
    let sets = candidates(for: line, Array(open.reversed()))
    guard let best = best(line, sets), isTold(best.sum) else {
      let near = Array(open.reversed().drop { kind($0) == .heading }.prefix { kind($0) == .part })
      return runs(line, near).flatMap { isTold($0[0].sum) && !closes(line, $0[0].sum) ? $0 : nil }
    }
    guard !closes(line, best.sum) else { return nil }
    let nodes = open.reversed().filter { kind($0) == .part }
    let rest = nodes.drop { $0 <= best.sum.parts.last?.line ?? line }
    guard best.sum.parts.count < nodes.count, let more = runs(line, Array(rest)) else {
      return [best]
    }
    return [best] + more
  }

  /// Whether the lines right before a total make it as well as those of another reading: it closes them.
  ///
  /// The two sides of a budget are equal in most years, and each has a total of its own: right after the
  /// other lines stands another.
  private func closes(_ line: Int, _ other: LineSum) -> Bool {
    let next = lines.lines.indices.first { at in
      at > other.parts.map(\.line).max() ?? line && kind(at) != .aside && kind(at) != .ofWhich
    }
    guard let next, kind(next) == .total || kind(next) == .subtotal else { return false }
    let before = lines.lines.indices[..<line].reversed().prefix {
      kind($0) == .part || kind($0) == .ofWhich || kind($0) == .aside
    }.filter { kind($0) == .part }
    guard before.count > 1 else { return false }
    let own = ballot(on: LineSum(lines.direction, total: line, parts: before.reversed().map(part)))
    return own.holds > 0 && !(own < ballot(on: other))
  }

  /// Whether the positions say enough for a total that may as well close what stands before it.
  private func isTold(_ sum: LineSum) -> Bool {
    let isFirst = !lines.lines[..<sum.total].contains { $0.kind == .part }
    return isFirst || SumPolicy.confirms(.nested, ballot(on: sum))
  }

  /// What a total states, be it confirmed or not; `nil` where nothing stands before or after it.
  ///
  /// - Parameters:
  ///   - open: the lines before it that nothing took, the nearest last.
  ///   - left: all lines that nothing takes, the first one last.
  func reading(of line: Int, _ open: [Int], _ left: [Int]) -> TreeSum? {
    if let named = lines.lines[line].named {
      let sum = TreeSum(
        sum: LineSum(lines.direction, total: line, parts: named),
        basis: lines.lines[line].isNamedSum ? .named : .nested)
      if SumPolicy.confirms(sum.basis, ballot(on: sum.sum)) { return sum }
      if lines.lines[line].isNamedSum || lines.direction == .columns { return nil }
    }
    var sets = candidates(for: line, Array(open.reversed()))
    if lines.direction == .columns { sets += across(line, left) }
    if let best = best(line, sets) ?? loose(line, open) { return best }
    // Nothing confirms a reading: what words and order alone say.
    if sets.allSatisfy({ $0.count < 2 }), !sets.contains(where: { repeats(line, $0) }) {
      let below = left.prefix { $0 > line }.filter { kind($0) != .ofWhich }
      let after = candidates(for: line, below.reversed())
      if after.contains(where: { $0.count > 1 }) { sets = after }
    }
    guard let likely = sets.first else { return nil }
    let isOnly = sets.allSatisfy { $0.count < 2 || Set($0) == Set(likely) }
    let sum = LineSum(lines.direction, total: line, parts: likely.sorted().map(part))
    let isClosed =
      isOnly && likely.count > 1
      && !likely.contains { lines.lines[$0].isVariant || kind($0) == .balance }
    var tree = TreeSum(sum: sum, basis: isClosed ? .closed : .stated)
    if lines.lines[line].isBare, likely.count > 1 { tree.isMendedBySign = isMendedBySign(sum) }
    return tree
  }

  /// A sum less what flows out by its words: `Afvoer over stuw`; `nil` where nothing does.
  private func withOutflowsTakenOff(_ sum: LineSum) -> LineSum? {
    guard sum.parts.allSatisfy({ $0.line < sum.total }) else { return nil }
    var turned = sum
    for at in sum.parts.indices where lines.lines[sum.parts[at].line].isOutflow {
      turned.parts[at].sign = -1
    }
    return turned == sum || turned.parts.allSatisfy { $0.sign < 0 } ? nil : turned
  }

  /// Whether a total repeats the only line before it.
  private func repeats(_ line: Int, _ set: [Int]) -> Bool {
    let ballot = ballot(on: LineSum(lines.direction, total: line, parts: set.map(part)))
    return set.count == 1 && ballot.repeats > 0 && ballot.fails == 0
  }

  /// The candidate that the positions confirm best.
  private func best(_ line: Int, _ sets: [[Int]]) -> TreeSum? {
    var best: (sum: LineSum, ballot: Ballot)?
    for set in sets where set.count > 1 {
      let sum = LineSum(lines.direction, total: line, parts: set.sorted().map(part))
      for sum in [sum, withOutflowsTakenOff(sum)].compactMap(\.self) {
        let ballot = ballot(on: sum)
        if best.map({ $0.ballot < ballot }) ?? true { best = (sum, ballot) }
      }
    }
    guard let best, SumPolicy.confirms(.stated, best.ballot) else { return nil }
    let isClosed =
      lines.lines[line].isBare
      && sets.allSatisfy { $0.count <= best.sum.parts.count || isRefuted($0, line) }
    return TreeSum(sum: best.sum, basis: isClosed ? .closed : .stated)
  }

  /// Whether no position says that a total takes these lines, and two say that it does not.
  private func isRefuted(_ set: [Int], _ line: Int) -> Bool {
    let sum = LineSum(lines.direction, total: line, parts: set.sorted().map(part))
    let ballot = ballot(on: sum)
    return ballot.holds == 0 && ballot.fails > 1
  }

  /// The sets of lines that a total may take, the nearest of them first, the likeliest set first.
  private func candidates(for line: Int, _ all: [Int]) -> [[Int]] {
    let nodes = all.filter { kind($0) != .heading }
    let lead = all.drop { kind($0) == .heading }
    let fresh = Array(lead.prefix { !isTotal($0) && kind($0) != .heading })
    let ungrouped = Array(nodes.prefix { !isTotal($0) })
    let sinceTotal = Array(nodes.prefix { kind($0) != .total || isMadeBelow[$0] })
    let totals = nodes.filter(isTotal)
    // What nothing follows closes all.
    let isLast = !lines.lines[(line + 1)...].contains { $0.isNumbered && $0.kind != .aside }
    let isBare = lines.lines[line].isBare || isLast
    let hasBare = nodes.contains { kind($0) == .total && lines.lines[$0].isBare }
    let sets: [[Int]] =
      switch kind(line) {
      case .subtotal: [fresh, ungrouped]
      case _ where isBare && !hasBare: [nodes, sinceTotal, ungrouped, fresh, totals]
      default: [fresh, ungrouped, sinceTotal, nodes, totals]
      }
    var unique: [[Int]] = []
    for set in sets {
      for some in [
        set, set.filter { !lines.lines[$0].isRate }, set.filter { kind($0) != .balance },
        withTwins(set, before: line),
      ]
      where !some.isEmpty && !unique.contains(some) {
        unique.append(some)
      }
    }
    return unique
  }

  /// A set with the lines among it that were taken for what the line before them prints.
  private func withTwins(_ set: [Int], before line: Int) -> [Int] {
    guard !twins.isEmpty, let first = set.min(), let last = set.max() else { return set }
    let end = last < line ? line : last + 2
    return set + twins.filter { $0 > first && $0 < end }
  }

  private func isTotal(_ node: Int) -> Bool {
    (kind(node) == .total || kind(node) == .subtotal) && !isMadeBelow[node]
  }

  /// The columns that a total column may take wherever they stand.
  private func across(_ line: Int, _ left: [Int]) -> [[Int]] {
    let own = lines.lines[line]
    let others = left.reversed().filter { $0 != line && kind($0) == .part }
    return [
      own.group > 0 ? others.filter { lines.lines[$0].group == own.group } : [],
      own.measure > 0 ? others.filter { lines.lines[$0].measure == own.measure } : [],
      others.filter { $0 > line && !left.contains(where: { isTotal($0) && $0 > line }) },
      others,
    ].filter { $0.count > 1 }
  }
}
