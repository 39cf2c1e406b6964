internal import LetterModel

/// A row that was lost: the columns of one total fail, each by what the row held.
enum DroppedRow {
  /// The remark on each failing total that a lost row would mend, by the finding's index.
  ///
  /// Where two or more columns of a total fail, one row explains them all. Where its only column
  /// fails, a row is one of the ties, unless a slip of the pen that chance would seldom make is
  /// likelier. Where one of several columns fails and no figure alone would mend it, the row was
  /// blank in the others.
  static func remarks(
    on findings: [Finding], failing: [Int], isUnexplained: (Int) -> Bool
  ) -> [(Int, Message)] {
    var rows: [Finding.TotalRow: [Int]] = [:]
    for index in findings.indices where findings[index].doubt == nil {
      if let row = findings[index].totalRow { rows[row, default: []].append(index) }
    }
    let isFailing = Set(failing)
    var remarks: [(Int, Message)] = []
    for indices in rows.values {
      let wrong = indices.filter(isFailing.contains)
      let isAlone = indices.count == 1 && wrong.count == 1
      guard let first = wrong.first,
        wrong.count >= 2 || (isAlone ? !findings[first].isExplained : isUnexplained(first)),
        let remark = remark(indices, isFailing, findings)
      else { continue }
      remarks += wrong.map { ($0, remark) }
    }
    return remarks
  }

  private static func remark(
    _ indices: [Int], _ isFailing: Set<Int>, _ findings: [Finding]
  ) -> Message? {
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
      return Message(
        english: "a lost row of \(row) would mend it too",
        dutch: "ook een verdwenen rij van \(row) zou het verklaren")
    }
    return Message(
      english: cells.contains("–")
        ? "a lost row of \(row) would mend all columns of this total"
        : "all columns of this total differ: a lost row of \(row) would mend them",
      dutch: cells.contains("–")
        ? "een verdwenen rij \(row) zou alle kolommen van dit totaal verklaren"
        : "alle kolommen van dit totaal wijken af: een verdwenen rij \(row) zou dat verklaren")
  }
}

extension Finding {
  /// Whether a slip of the pen explains it better than a row that was lost from several.
  fileprivate var isExplained: Bool { relation.terms.count > 1 && relation.isTellingSlip }
}
