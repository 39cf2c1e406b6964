public import Extraction
public import LetterModel

/// The verdicts of all checks on what one letter states, in the order of the checks.
///
/// - Parameters:
///   - letter: the letter.
///   - records: what was extracted from that letter.
public func verifications(of letter: Letter, records: LetterRecords) -> [Verification] {
  CheckRun(.all, on: letter, records: records).verifications()
}

/// The verdicts of some checks on what one letter states, in their order.
///
/// - Parameters:
///   - letter: the letter.
///   - records: what was extracted from that letter.
///   - checks: the checks to run: `allChecks` and one's own; those across letters find nothing in one.
public func verifications(
  of letter: Letter, records: LetterRecords, checks: [ListedCheck]
) -> [Verification] {
  CheckRun(ChecksByKind(checks), on: letter, records: records).verifications()
}

/// The verdicts of some checks, sorted before, on what one letter states.
package func verifications(
  of letter: Letter, records: LetterRecords, by checks: ChecksByKind
) -> [Verification] {
  CheckRun(checks, on: letter, records: records).verifications()
}

/// The verdicts on what several letters together state, in the order of the checks.
///
/// - Parameters:
///   - letters: what each letter states, in the order in which later ones are compared with earlier.
///   - citedYears: the years with which the same letters cite papers.
///   - checks: the checks to run; those of one letter find nothing across letters.
public func corpusVerifications(
  _ letters: [LetterFacts], citing citedYears: [CitedYears] = [], checks: [ListedCheck] = allChecks
) -> [Verification] {
  let corpus = CorpusFacts(letters, citing: citedYears)
  return ChecksByKind(checks).acrossLetters.flatMap { $0.rule.verifications(of: corpus) }
}

/// One run of some checks over a letter: each is asked once, and what all found is settled together.
struct CheckRun {
  /// A finding and the check it is of.
  private struct Found {
    /// The index of the check.
    var check: Int
    var source: Finding.Source
    var finding: Finding

    /// Whether the figures confirm what is said.
    var holds: Bool {
      finding.comparison == nil && finding.doubt == nil && finding.relation.holds == true
    }
  }

  private let checks: ChecksByKind
  private let letter: Letter
  private let records: LetterRecords
  private var found: [Found] = []

  /// Asks the rules of figures: tables, sentences and facts.
  init(_ checks: ChecksByKind, on letter: Letter, records: LetterRecords) {
    self.checks = checks
    self.letter = letter
    self.records = records
    askTables()
    askText()
    settle()
  }

  /// The findings redone and the verdicts on citations, check by check.
  ///
  /// A finding is let go of as soon as there is a verdict on it: those of a long letter are large.
  consuming func verifications() -> [Verification] {
    // Where the findings of each check begin in the order of checks.
    var starts = [Int](repeating: 0, count: checks.list.count + 1)
    for at in found.indices { starts[found[at].check + 1] += 1 }
    for check in checks.list.indices { starts[check + 1] += starts[check] }
    var next = starts
    var order = [Int](repeating: 0, count: found.count)
    for at in found.indices {
      order[next[found[at].check]] = at
      next[found[at].check] += 1
    }
    // Patterns are tried one after the other: what they find is told in the order of the text.
    for (at, _) in checks.ofWordings {
      order[starts[at]..<starts[at + 1]].sort {
        found[$0].finding.span.start < found[$1].finding.span.start
      }
    }
    var verifications: [Verification] = []
    verifications.reserveCapacity(found.count)
    for check in checks.list.indices {
      for at in order[starts[check]..<starts[check + 1]] {
        verifications.append(found[at].finding.verification(rule: checks.list[check].rule))
        found[at].finding.relation.terms = []
      }
      for (at, rule) in checks.ofCitations where at == check {
        verifications += rule.verifications(of: letter, records: records)
      }
    }
    return verifications
  }

  private mutating func add(_ findings: [Finding], of check: Int, from source: Finding.Source) {
    for finding in findings { found.append(Found(check: check, source: source, finding: finding)) }
  }

  private mutating func askTables() {
    guard !letter.tables.isEmpty else { return }
    let cells = CellFigures(of: letter, figures: records.figures)
    var grids: [NumberGrid] = []
    for (index, table) in letter.tables.enumerated() {
      let grid = NumberGrid(table, at: index, figures: cells)
      let first = found.count
      for (at, rule) in checks.ofTables { add(rule.findings(in: grid), of: at, from: .lines) }
      if let remark = RoundingDisclaimer.remark(forTable: index, in: letter) {
        for at in first..<found.count
        where found[at].finding.relation.judgement.verdict == .rounding {
          found[at].finding.remarks.append(remark)
        }
      }
      grids.append(grid)
    }
    guard grids.count > 1 else { return }
    for (at, rule) in checks.betweenTables {
      add(rule.findings(in: grids, of: letter), of: at, from: .lines)
    }
  }

  private mutating func askText() {
    guard checks.looksAtText else { return }
    let text = FigureText(letter, figures: records.figures)
    var wordings = checks.wordings.map { WordingRun($0, on: text) }
    askWordings(&wordings, in: .asserted)
    for (at, rule) in checks.beforeFacts { add(rule.findings(in: text), of: at, from: .words) }
    if !checks.ofFacts.isEmpty, !records.claims.isEmpty {
      let ledger = FactLedger(records)
      for (at, rule) in checks.ofFacts {
        add(rule.findings(in: ledger, text: text), of: at, from: .words)
      }
    }
    for (at, rule) in checks.afterFacts { add(rule.findings(in: text), of: at, from: .words) }
    // What only the figures show comes last: no chance takes a figure from what words say of it.
    askWordings(&wordings, in: .possible)
  }

  private mutating func askWordings(_ wordings: inout WordingRun?, in turn: WordingRun.Turn) {
    for (at, rule) in checks.ofWordings {
      let assertions = wordings?.assertions(of: rule, in: turn) ?? []
      add(assertions.compactMap(\.finding), of: at, from: .words)
    }
  }

  /// Keeps one finding of the same figures, and says of those that fail what may be wrong.
  private mutating func settle() {
    found.removeAll {
      $0.source == .words && $0.finding.comparison == nil
        && !(Chance.isTelling($0.finding.relation)
          && Chance.isShown($0.finding.relation, asserted: $0.finding.strength))
    }
    found = CheckRun.unique(found)
    CheckRun.dropChances(from: &found)
    var findings = GluedMarks.settled(found.map(\.finding))
    for (at, blame) in Culprits.blames(on: findings) {
      findings[at].remarks += blame.remarks
      findings[at].culprit = blame.culprit
    }
    for at in found.indices { found[at].finding = findings[at] }
  }

  /// The findings without those that an earlier rule found from the same figures.
  ///
  /// What holds comes before what another reading of the same words would call wrong: a figure of a
  /// sentence that one relation explains contradicts no other.
  private static func unique(_ found: [Found]) -> [Found] {
    var places: [[Int]: Int] = [:]
    // The indices of those that are kept.
    var unique: [Int] = []
    var explained: Set<Int> = []
    for at in found.indices {
      let stated = found[at].finding.relation.stated.span.start
      let holds = found[at].holds
      let isChance = found[at].finding.strength == .possible
      if holds, found[at].source == .words, !isChance { explained.insert(stated) }
      let figures = found[at].finding.relation.starts
      if let place = places[figures] {
        let kept = found[unique[place]].finding
        // What only the figures show does not outweigh words that leave no other reading.
        if holds, kept.isFailing, !isChance || kept.strength != .certain { unique[place] = at }
      } else {
        places[figures] = unique.count
        unique.append(at)
      }
    }
    return unique.compactMap { at in
      let isExplained =
        found[at].source == .words
        && explained.contains(found[at].finding.relation.stated.span.start)
      return isExplained && found[at].finding.isFailing ? nil : found[at]
    }
  }

  /// Removes what only the figures show where words say something else of them.
  ///
  /// A figure is stated once: what is possible gives way to what is said, and to the first that is
  /// possible; and a sum says nothing more of some of its figures.
  private static func dropChances(from found: inout [Found]) {
    guard found.contains(where: { $0.finding.strength == .possible }) else { return }
    var stated: Set<Int> = []
    var sums: [Int: [[Int]]] = [:]
    // By figure, the sums and differences that words say of it.
    var saidSums: [Int: [Int]] = [:]
    for (at, entry) in found.enumerated() where entry.holds && entry.source == .words {
      let relation = entry.finding.relation
      if entry.finding.strength != .possible, relation.operation != .complement {
        stated.insert(relation.stated.span.start)
        if relation.isSumOrDifference {
          for start in Set(relation.starts) { saidSums[start, default: []].append(at) }
        }
      }
      let starts = relation.starts
      if relation.operation == .sum {
        for start in starts { sums[start, default: []].append(starts) }
      }
    }
    found.removeAll { entry in
      guard entry.finding.strength == .possible else { return false }
      let relation = entry.finding.relation
      let starts = relation.starts
      let isPart = starts.first.flatMap { sums[$0] }?.contains { sum in
        sum.count > starts.count && starts.allSatisfy(sum.contains)
      }
      // Two sums with two figures in common say a third, of their other figures.
      if relation.isSumOrDifference {
        var met: Set<Int> = []
        for start in Set(starts) {
          for sum in saidSums[start] ?? [] where !met.insert(sum).inserted { return true }
        }
      }
      // A hundred is no figure: its shares may each be stated.
      return isPart == true
        || relation.operation != .complement
          && !stated.insert(relation.stated.span.start).inserted
    }
  }
}

extension Relation {
  /// Whether it adds figures up, or takes one from another.
  fileprivate var isSumOrDifference: Bool { operation == .sum || operation == .difference }
}
