internal import Extraction
internal import LetterModel

/// What a check may look at: the letter, its records, and what the letter states of them.
struct Evidence: Sendable {
  /// The letter.
  let letter: Letter
  /// Its records.
  let records: LetterRecords
  /// The sentences with figures.
  let text: FigureText
  /// What the claims say; `nil` where there are none.
  let ledger: FactLedger?
  /// The relations that all rules found.
  let findings: [Finding]

  /// The evidence of one letter.
  init(letter: Letter, records: LetterRecords) {
    self.letter = letter
    self.records = records
    var findings: [Finding] = []
    if !letter.tables.isEmpty {
      let cells = CellFigures(of: letter, figures: records.figures)
      var grids: [NumberGrid] = []
      for (index, table) in letter.tables.enumerated() {
        let grid = NumberGrid(table, at: index, figures: cells)
        var found = tableRules.flatMap { $0.findings(in: grid) }
        if let remark = RoundingDisclaimer.remark(forTable: index, in: letter) {
          for at in found.indices where found[at].relation.judgement.verdict == .rounding {
            found[at].remarks.append(remark)
          }
        }
        findings += found
        grids.append(grid)
      }
      if grids.count > 1 {
        for rule in tableSetRules { findings += rule.findings(in: grids, of: letter) }
      }
    }
    text = FigureText(letter, figures: records.figures)
    for rule in textRules { findings += rule.findings(in: text, of: letter) }
    ledger = records.claims.isEmpty ? nil : FactLedger(records)
    if let ledger {
      for rule in factRules { findings += rule.findings(in: ledger, text: text) }
    }
    for rule in closingRules { findings += rule.findings(in: text, of: letter) }
    findings.removeAll { $0.isOfSentence && $0.comparison == nil && !Chance.isTelling($0.relation) }
    var unique = GluedMarks.settled(Evidence.unique(findings))
    for (index, remarks) in Culprits.remarks(on: unique) { unique[index].remarks += remarks }
    self.findings = unique
  }

  /// The findings without those that an earlier rule found from the same figures.
  ///
  /// What holds comes before what another reading of the same words would call wrong: a figure of a
  /// sentence that one relation explains contradicts no other.
  private static func unique(_ findings: [Finding]) -> [Finding] {
    var places: [[Int]: Int] = [:]
    var unique: [Finding] = []
    var explained: Set<Int> = []
    for finding in findings {
      let figures = finding.relation.figures.map(\.span.start).sorted()
      let holds =
        finding.comparison == nil && finding.doubt == nil && finding.relation.holds == true
      if holds, finding.isOfSentence { explained.insert(finding.relation.stated.span.start) }
      if let place = places[figures] {
        if holds, unique[place].isFailing { unique[place] = finding }
      } else {
        places[figures] = unique.count
        unique.append(finding)
      }
    }
    return unique.filter { finding in
      !finding.isFailing || !finding.isOfSentence
        || !explained.contains(finding.relation.stated.span.start)
    }
  }

  /// The findings of one rule, redone.
  func verifications(of rule: String) -> [Verification] {
    findings.indices.compactMap { findings[$0].rule == rule ? findings[$0].verification : nil }
  }
}

extension Finding {
  /// Whether words say it, not the lines of a table.
  fileprivate var isOfSentence: Bool { rule.utf8.starts(with: "text.".utf8) }

  /// The relation redone; undecided where there is a doubt.
  var verification: Verification {
    var verification = relation.verification(rule: rule, span: span, remarks: remarks)
    if let comparison, let one = relation.terms.first?.quantity {
      verification.verdict = comparison.verdict(on: one, against: relation.stated)
      verification.statement = comparison.statement(of: one, against: relation.stated)
      verification.tolerance = nil
      verification.slackUsed = nil
    }
    if let doubt, verification.verdict != .undecided {
      verification.verdict = .undecided
      verification.remarks.insert(doubt, at: 0)
    }
    return verification
  }
}
