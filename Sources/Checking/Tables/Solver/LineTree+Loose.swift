/// Readings of a total that no structure suggests: only the numbers do, and chance must be unlikely.
extension LineTree {
  /// They are tried over up to this many lines.
  private static let mostLoose = 24

  /// The reading of a total that the numbers suggest.
  ///
  /// The last few lines before it: some twenty readings, so three digits must hold. All lines but
  /// some that are adjacent, as the parts of a line above them do when their indent is lost: some
  /// hundreds, so five. Lines that the lines after them make are read by those alone.
  func loose(_ line: Int, _ open: [Int]) -> TreeSum? {
    let nodes = open.filter { kind($0) != .heading }.suffix(LineTree.mostLoose)
    guard nodes.count > 2 else { return nil }
    let all = Array(nodes)
    var best: (sum: LineSum, ballot: Ballot)?
    func test(_ parts: [Int], digits: Int) {
      let sum = LineSum(lines.direction, total: line, parts: parts.map(part))
      let ballot = ballot(on: sum)
      guard ballot.digits >= digits, ballot.holds >= ballot.fails * 2 else { return }
      if best.map({ $0.ballot < ballot }) ?? true { best = (sum, ballot) }
    }
    let tops = withoutParts(all)
    if tops.count < all.count, tops.count > 1 { test(tops, digits: 3) }
    if best == nil {
      for count in 2..<all.count { test(Array(all.suffix(count)), digits: 3) }
    }
    if best == nil {
      for start in 1..<all.count {
        for end in (start + 1)...all.count where all.count - (end - start) > 1 {
          test(Array(all[..<start] + all[end...]), digits: all.count > 8 ? 6 : 5)
        }
      }
    }
    return best.map { TreeSum(sum: $0.sum, basis: .stated) }
  }

  /// Lines without those that make the line right above them.
  private func withoutParts(_ nodes: [Int]) -> [Int] {
    var tops: [Int] = []
    var at = 0
    while at < nodes.count {
      tops.append(nodes[at])
      let next = Array(nodes[(at + 1)...].prefix(12))
      if let run = bestRun(nodes[at], of: next), run.ballot.fails == 0, run.ballot.digits >= 3 {
        at += run.sum.parts.count
      }
      at += 1
    }
    return tops
  }

  /// Whether one line with the other sign makes every position hold that fails, three or more.
  func isMendedBySign(_ sum: LineSum) -> Bool {
    let outcomes = sum.outcomes(in: lines)
    let failing = outcomes.indices.filter { outcomes[$0] == .fails && !lines.isSkipped[$0] }
    guard failing.count > 2, sum.parts.count < LineTree.mostLoose else { return false }
    return sum.parts.indices.contains { at in
      var turned = sum
      turned.parts[at].sign = -turned.parts[at].sign
      return failing.allSatisfy { position in
        turned.outcome(at: position, in: lines).holds
      }
    }
  }
}
