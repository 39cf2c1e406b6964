internal import LetterModel

/// A row that was lost: all columns of one total fail, each by what the row held.
enum DroppedRow {
  /// The remark on each failing total whose whole row fails, by the finding's index.
  static func remarks(on findings: [Finding], failing: [Int]) -> [(Int, Phrase)] {
    var rows: [Finding.TotalRow: [Int]] = [:]
    for index in findings.indices where findings[index].doubt == nil {
      if let row = findings[index].totalRow { rows[row, default: []].append(index) }
    }
    let isFailing = Set(failing)
    var remarks: [(Int, Phrase)] = []
    for indices in rows.values where indices.count >= 2 {
      guard indices.allSatisfy(isFailing.contains),
        let remark = remark(indices.map { findings[$0] })
      else { continue }
      remarks += indices.map { ($0, remark) }
    }
    return remarks
  }

  private static func remark(_ findings: [Finding]) -> Phrase? {
    let missing = findings.compactMap { $0.relation.judgement.difference }
    guard missing.count == findings.count else { return nil }
    let cells = missing.map(NumberText.plain).joined(separator: " | ")
    return Phrase(
      english: "all columns of this total differ: a lost row of \(cells) would mend them",
      dutch: "alle kolommen van dit totaal wijken af: een verdwenen rij \(cells) zou dat verklaren")
  }
}
