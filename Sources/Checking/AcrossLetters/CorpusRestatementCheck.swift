internal import Extraction
internal import LetterModel

/// Compares the figures that two letters state for one thing at one time.
///
///     75.179 banen ten tijde van de nulmeting    in three letters
///
/// The figure of a baseline may never change. Figures of other years are revised now and then, so a
/// difference there stays undecided, unless one slip of the pen explains it. Letters that share no
/// dossier are compared only where the figures themselves show that they mean one
/// thing: four digits that are equal, or five that are but for one slip.
struct CorpusRestatementCheck: CorpusRule {
  let rule = "corpus.restatement"
  let summary = "letters that state one figure of one time state the same"

  func verifications(of corpus: CorpusFacts) -> [Verification] {
    corpus.entries.compactMap { entry in
      // Two letters that both say 2 say nothing.
      guard entry.fact.key.role == .realised,
        entry.fact.quantity.printed.coefficient.magnitude >= 100
      else { return nil }
      // Each letter is compared with the first one of its subject.
      let known = corpus.facts(with: entry.fact.key).first { other in
        other.letter < entry.letter
          && (corpus.areRelated(other, entry)
            || CorpusRestatementCheck.areOne(other.fact.quantity, entry.fact.quantity))
      }
      guard let known else { return nil }
      return verification(known, entry, in: corpus)
    }
  }

  /// Whether chance would seldom make two figures so alike: four digits that are equal, once in
  /// 9.000 pairs; or five with one slip, which have some fifty neighbours among 90.000.
  private static func areOne(_ one: Quantity, _ other: Quantity) -> Bool {
    var digits = min(one.printed.coefficient.magnitude, other.printed.coefficient.magnitude)
    while digits > 0, digits % 10 == 0 { digits /= 10 }
    let relation = Relation(.restatement, [.init(quantity: one)], makes: other)
    if relation.holds == true { return digits >= 1_000 }
    return digits >= 10_000
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
    if !isBase && !isSlip {
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
