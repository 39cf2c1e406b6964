internal import Extraction
internal import LetterModel

/// Compares the year by which letters say that one goal must be reached.
///
///     om in 2026 in totaal 125.000 extra banen te realiseren      two letters
///     eind 2025 125.000 extra banen gerealiseerd moeten hebben    a third
///
/// Only letters that share a dossier are compared, and only goals that each of them gives one year:
/// a growth path has many. Which year is right the letters do not say.
struct CorpusGoalCheck: CorpusRule {
  let rule = "corpus.goal"
  let summary = "letters give one goal the same year"

  private struct Goal: Hashable {
    var noun: String
    var dimensions: [String]
    var value: PrintedNumber
  }

  func verifications(of corpus: CorpusFacts) -> [Verification] {
    var goals: [Goal: [CorpusFacts.Entry]] = [:]
    var order: [Goal] = []
    for entry in corpus.entries {
      let key = entry.fact.key
      guard key.role == .target, let period = key.period, Int(period) != nil,
        CorpusGoalCheck.isTelling(entry.fact.quantity.printed)
      else { continue }
      let goal = Goal(
        noun: key.noun, dimensions: key.dimensions.map { $0.name + "=" + $0.value },
        value: entry.fact.quantity.printed)
      if goals[goal] == nil { order.append(goal) }
      goals[goal, default: []].append(entry)
    }
    return order.compactMap { verification(of: goals[$0] ?? [], in: corpus) }
  }

  /// Three digits that mean something: 125.000, not 1.000.
  private static func isTelling(_ number: PrintedNumber) -> Bool {
    var digits = number.coefficient.magnitude
    while digits > 0, digits % 10 == 0 { digits /= 10 }
    return digits >= 100
  }

  private func verification(
    of entries: [CorpusFacts.Entry], in corpus: CorpusFacts
  ) -> Verification? {
    let byLetter = Dictionary(grouping: entries, by: \.letter)
    let single = byLetter.values.compactMap { stated -> CorpusFacts.Entry? in
      Set(stated.map(\.fact.key.period)).count == 1 ? stated.first : nil
    }.sorted { $0.letter < $1.letter }
    let years = Dictionary(grouping: single) { $0.fact.key.period ?? "" }
    guard years.count > 1 else { return nil }
    // The year that fewest letters give is shown against the others; a tie against the first.
    let ranked = years.sorted { one, other in
      (one.value.count, one.value[0].letter * -1) < (other.value.count, other.value[0].letter * -1)
    }
    guard let odd = ranked.first?.value.first else { return nil }
    let others = single.filter {
      $0.fact.key.period != odd.fact.key.period && corpus.areRelated($0, odd)
    }
    guard !others.isEmpty else { return nil }
    return contradiction(odd, others, in: corpus)
  }

  private func contradiction(
    _ odd: CorpusFacts.Entry, _ others: [CorpusFacts.Entry], in corpus: CorpusFacts
  ) -> Verification {
    let value = NumberText.text(odd.fact.quantity.printed)
    let noun = odd.fact.key.noun
    let year = odd.fact.key.period ?? "?"
    let years = Dictionary(grouping: others) { $0.fact.key.period ?? "?" }
      .sorted { $0.value[0].letter < $1.value[0].letter }
    func listed(_ and: String) -> String {
      years.map { year, entries in
        year + " in " + entries.map { corpus.name(of: $0) }.joined(separator: and)
      }.joined(separator: ", ")
    }
    let name = corpus.name(of: odd)
    return Verification(
      rule: rule, operation: .restatement,
      operands: others.map { $0.fact.quantity.operand(letter: corpus.id(of: $0)) },
      stated: odd.fact.quantity.printed, statedFigure: odd.fact.quantity.figure,
      statedSpan: odd.fact.quantity.span, statedLetter: corpus.id(of: odd), verdict: .contradiction,
      statement: Message(
        english: "the goal of \(value) \(noun) is dated \(year) in \(name), and \(listed(" and "))",
        dutch:
          "het doel van \(value) \(noun) staat voor \(year) in \(name), en voor \(listed(" en "))"),
      remarks: ([odd] + others).map { entry in
        Message("\(corpus.name(of: entry)): «\(entry.fact.sentence)»")
      }, span: odd.fact.quantity.span)
  }
}
