/// Lines that are made by others although no word says so.
extension LineTree {
  /// What the lines after a line make of it, each breakdown; `nil` where they do not make it.
  ///
  /// `open` holds the lines after it that nothing took yet, the nearest last.
  func below(_ line: Int, _ open: [Int]) -> [TreeSum]? {
    guard lines.lines[line].isNumbered, !lines.lines[line].isRate, lines.lines[line].named == nil
    else { return nil }
    var nodes: [Int] = []
    var marked: [Int] = []
    for node in open.reversed() where !lines.lines[node].isRate {
      // A heading may stand between a line and its parts.
      if kind(node) == .heading, nodes.isEmpty { continue }
      guard isAddend(node) || kind(node) == .ofWhich else { break }
      marked.append(node)
      if kind(node) != .ofWhich { nodes.append(node) }
    }
    if let found = runs(line, nodes) { return found }
    // Some lists mark their parts, or the last of them only: `waarvan overige uitgaven`.
    return marked.count > nodes.count ? runs(line, marked) : nil
  }

  /// What the lines before a line make of it.
  func above(_ line: Int, _ open: [Int]) -> TreeSum? {
    guard lines.lines[line].isNumbered, !lines.lines[line].isRate else { return nil }
    let open = open.reversed().filter { !lines.lines[$0].isRate }
    let nodes = Array(open.prefix(while: isAddend))
    guard let run = bestRun(line, of: nodes) else { return nil }
    var sum = run.sum
    sum.parts.reverse()
    return reading(sum)
  }

  /// Whether a line may be a part of one that no word calls a total.
  private func isAddend(_ node: Int) -> Bool {
    switch kind(node) {
    case .part: true
    case .total, .subtotal: isMadeBelow[node]
    case .balance, .ofWhich, .aside, .heading: false
    }
  }

  /// The runs after a line that make it, one after another: by sex, then by age.
  func runs(_ line: Int, _ nodes: [Int]) -> [TreeSum]? {
    guard let first = first(line, nodes) else { return nil }
    var found = [first]
    var rest = nodes.drop { $0 <= first.sum.parts.last?.line ?? line }
    while rest.count > 1, let next = bestRun(line, of: Array(rest)), let last = next.sum.parts.last,
      ballot(on: next.sum).fails == 0, let more = reading(next.sum)
    {
      found.append(more)
      rest = rest.drop { $0 <= last.line }
    }
    return found
  }

  /// The first run, or the lines that stand as deep as the first of them.
  private func first(_ line: Int, _ nodes: [Int]) -> TreeSum? {
    let run = bestRun(line, of: nodes).flatMap { reading($0.sum) }
    guard let first = nodes.first, depth(first).isBelow(depth(line)) else { return run }
    let peers = scope(of: line, in: nodes).filter { depth($0) == depth(first) }
    guard peers.count > 1 else { return run }
    let sum = LineSum(lines.direction, total: line, parts: peers.map(part))
    guard SumPolicy.confirms(.enclosed, ballot(on: sum)) else { return run }
    let deep = TreeSum(sum: sum, basis: kind(line) == .part ? .enclosed : .stated)
    if let run, run.sum.parts != sum.parts, !(ballot(on: run.sum) < ballot(on: sum)) { return run }
    return deep
  }

  /// The lines after a line that stand below it, up to the first that does not.
  func scope(of line: Int, in nodes: [Int]) -> ArraySlice<Int> {
    nodes.prefix { depth($0).isBelow(depth(line)) }
  }

  /// Whether a first or last line is made by all others, which are no years.
  private func isWhole(_ sum: LineSum) -> Bool {
    let parts = sum.parts.map(\.line)
    let others = lines.lines.indices.count { lines.lines[$0].isPart && $0 != sum.total }
    return others == parts.count && parts.count { lines.lines[$0].isYear } < 2
      && (parts.allSatisfy { $0 < sum.total } || parts.allSatisfy { $0 > sum.total })
  }

  /// A sum that the positions confirm.
  private func reading(_ sum: LineSum) -> TreeSum? {
    let basis: TreeSum.Basis =
      switch kind(sum.total) {
      case .total, .subtotal: .stated
      // A row without words right below others is their subtotal.
      default:
        lines.lines[sum.total].isUnlabelled && sum.parts.last?.line == sum.total - 1
          ? .enclosed : isNested(sum) || isWhole(sum) ? .nested : .votes
      }
    guard basis > .votes || isVaried(sum) else { return nil }
    let sum = TreeSum(sum: sum, basis: basis)
    return SumPolicy.confirms(basis, ballot(on: sum.sum)) ? sum : nil
  }
}
