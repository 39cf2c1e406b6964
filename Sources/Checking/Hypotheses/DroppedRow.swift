internal import LetterModel

/// A row that was lost: the columns of one total fail, each by what the row held.
enum DroppedRow {
  /// The remark on each failing total that a lost row would mend, by the finding's index.
  ///
  /// Where two or more columns of a total fail, one row explains them all. Where its only column
  /// fails, a row is one of the ties, and `isExplained` says whether a slip is likelier.
  static func remarks(
    on findings: [Finding], failing: [Int], isExplained: (Int) -> Bool
  ) -> [(Int, Phrase)] {
    var rows: [Finding.TotalRow: [Int]] = [:]
    for index in findings.indices where findings[index].doubt == nil {
      if let row = findings[index].totalRow { rows[row, default: []].append(index) }
    }
    let isFailing = Set(failing)
    var remarks: [(Int, Phrase)] = []
    for indices in rows.values {
      let wrong = indices.filter(isFailing.contains)
      guard wrong.count >= 2 || (indices.count == 1 && wrong.count == 1),
        !wrong.contains(where: isExplained), let remark = remark(indices, isFailing, findings)
      else { continue }
      remarks += wrong.map { ($0, remark) }
    }
    return remarks
  }

  private static func remark(
    _ indices: [Int], _ isFailing: Set<Int>, _ findings: [Finding]
  ) -> Phrase? {
    var cells: [String] = []
    for index in indices {
      guard isFailing.contains(index) else {
        cells.append("–")
        continue
      }
      guard let missing = findings[index].relation.judgement.difference else { return nil }
      cells.append(NumberText.plain(missing))
    }
    let row = cells.joined(separator: " | ")
    if indices.count == 1 {
      return Phrase(
        english: "a lost row of \(row) would mend it too",
        dutch: "ook een verdwenen rij van \(row) zou het verklaren")
    }
    return Phrase(
      english: cells.contains("–")
        ? "a lost row of \(row) would mend all columns of this total"
        : "all columns of this total differ: a lost row of \(row) would mend them",
      dutch: cells.contains("–")
        ? "een verdwenen rij \(row) zou alle kolommen van dit totaal verklaren"
        : "alle kolommen van dit totaal wijken af: een verdwenen rij \(row) zou dat verklaren")
  }
}
