internal import Extraction
internal import LetterModel

/// Compares the figures that two letters state for one thing at one time.
///
///     75.179 banen ten tijde van de nulmeting    in three letters
///
/// The figure of a baseline may never change. Figures of other years are revised now and then, so a
/// difference there stays undecided, unless one slip of the pen explains it and the letters give one
/// series: the same figure of another year. All words of what is counted must be the same: budget
/// articles all have `uitgaven` of one year.
struct CorpusRestatementCheck: CorpusRule {
  let rule = "corpus.restatement"
  let summary = "letters that state one figure of one time state the same"

  func verifications(of corpus: CorpusFacts) -> [Verification] {
    var found: [(known: Int, entry: Int)] = []
    for places in corpus.shared { found += restatements(at: places, in: corpus).pairs }
    return found.sorted { $0.entry < $1.entry }.compactMap { pair in
      verification(corpus.entries[pair.known], corpus.entries[pair.entry], in: corpus)
    }
  }

  /// More numbers than this for one thing at one time are of several things: among so many, chance
  /// makes two that are one slip apart.
  static let mostNumbers = 32

  /// The facts of one key that restate a fact of an earlier letter, each with the first such fact.
  ///
  /// Only the first fact of each dossier and of each number can be the first, and only some numbers
  /// are looked at for slips, so time is linear in the number of facts.
  ///
  /// - Returns: the places of both in `corpus.entries`, and how many pairs of numbers were compared.
  func restatements(
    at places: [Int], in corpus: CorpusFacts
  ) -> (pairs: [(known: Int, entry: Int)], comparisons: Int) {
    var pairs: [(known: Int, entry: Int)] = []
    var comparisons = 0
    var byDossier: [Int: Int] = [:]
    var byNumber: [PrintedNumber: Int] = [:]
    var numbers: [Int] = []
    for place in places {
      let entry = corpus.entries[place]
      let quantity = entry.fact.quantity
      let dossiers = corpus.dossiers[entry.letter]
      // Two letters that both say 2 say nothing.
      if quantity.printed.coefficient.magnitude >= 100 {
        var known = dossiers.compactMap { byDossier[$0] }
        if let equal = byNumber[quantity.printed],
          CorpusRestatementCheck.areOne(corpus.entries[equal].fact.quantity, quantity)
        {
          known.append(equal)
        }
        // A fact of the letter itself is no restatement, and no later one can be the first.
        known.removeAll { corpus.entries[$0].letter == entry.letter }
        let bound = known.min() ?? place
        let like = numbers.first { other in
          guard other < bound, corpus.entries[other].letter < entry.letter else { return false }
          comparisons += 1
          return CorpusRestatementCheck.areOne(corpus.entries[other].fact.quantity, quantity)
        }
        if like ?? bound < place { pairs.append((like ?? bound, place)) }
      }
      for dossier in dossiers where byDossier[dossier] == nil { byDossier[dossier] = place }
      if byNumber[quantity.printed] == nil {
        byNumber[quantity.printed] = place
        if numbers.count < Self.mostNumbers { numbers.append(place) }
      }
    }
    return (pairs, comparisons)
  }

  /// Whether chance would seldom make two figures so alike: four digits that are equal, once in
  /// 9.000 pairs; or five with one slip, which have some fifty neighbours among 90.000.
  private static func areOne(_ one: Quantity, _ other: Quantity) -> Bool {
    var digits = min(one.printed.coefficient.magnitude, other.printed.coefficient.magnitude)
    while digits > 0, digits % 10 == 0 { digits /= 10 }
    let relation = Relation(.restatement, [.init(quantity: one)], makes: other)
    if relation.holds == true { return digits >= 1_000 }
    return digits >= 10_000 && PrintedDigits.areNear(one.printed, other.printed)
      && Mistake.mending(relation).contains { $0.meant == one.printed || $0.meant == other.printed }
  }

  private func verification(
    _ known: CorpusFacts.Entry, _ entry: CorpusFacts.Entry, in corpus: CorpusFacts
  ) -> Verification? {
    let relation = Relation(
      .restatement, [.init(quantity: known.fact.quantity)], makes: entry.fact.quantity)
    var verification = corpus.verification(relation, rule: rule, of: [known], stated: entry)
    guard verification.verdict == .contradiction else { return verification }
    let isBase = entry.fact.key.period == "nulmeting"
    let isSlip = relation.hasAnySlip
    if !corpus.areOfOneSeries(known, entry) || !isBase && !isSlip {
      guard corpus.areRelated(known, entry), known.fact.measure == entry.fact.measure else {
        return nil
      }
      verification.verdict = .undecided
      verification.remarks.append(.mayBeRevised)
    }
    return verification
  }
}

extension Message {
  static let mayBeRevised = Message(
    english: "the later letter may have revised the figure",
    dutch: "de latere brief kan het cijfer hebben bijgesteld")
}
