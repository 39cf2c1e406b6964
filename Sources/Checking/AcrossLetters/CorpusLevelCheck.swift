internal import Extraction
internal import LetterModel

/// Recomputes a level from last year's letter and this year's change.
///
///     81.117 (2022, one letter) + 4.548 (2023 against 2022) = 85.665 (2023, the other letter)
///
/// A sum that holds is reported where its digits leave no room for chance; one that fails contradicts
/// only in letters of one dossier, and only where a slip of the pen would explain it: figures of
/// earlier years are also revised.
struct CorpusLevelCheck: CorpusRule {
  let rule = "corpus.level-change"
  let summary = "last year's level and this year's change make this year's level"

  func verifications(of corpus: CorpusFacts) -> [Verification] {
    corpus.entries.flatMap { change -> [Verification] in
      guard let now = change.fact.key.period, let then = change.fact.key.baseline,
        Int(now) != nil, Int(then) != nil, change.fact.key.role == .realised
      else { return [] }
      // A level is counted from nothing in one sentence and from a base year in another.
      return [nil, "nulmeting"].compactMap { baseline in
        var key = change.fact.key
        key.baseline = baseline
        let later = corpus.places(with: key)
        key.period = then
        let earlier = corpus.places(with: key)
        return verification(change, earlier, later, in: corpus)
      }
    }
  }

  private func verification(
    _ change: CorpusFacts.Entry, _ earlier: [Int], _ later: [Int], in corpus: CorpusFacts
  ) -> Verification? {
    guard earlier.count <= 20, later.count <= 20 else { return nil }
    var failing: Verification?
    for end in later.map({ corpus.entries[$0] }) where end.letter == change.letter {
      for start in earlier.map({ corpus.entries[$0] }) where start.letter != change.letter {
        let relation = Relation.sum(
          [start.fact.quantity, change.fact.quantity], makes: end.fact.quantity)
        let found = corpus.verification(relation, rule: rule, of: [start, change], stated: end)
        if relation.holds == true {
          if Chance.coincidenceDigits(of: relation) >= 3 { return found }
        } else if corpus.areRelated(start, end), relation.hasAnySlip {
          failing = found
        }
      }
    }
    return failing
  }
}

extension CorpusFacts {
  /// A relation between figures of several letters as a verification.
  func verification(
    _ relation: Relation, rule: String, of operands: [Entry], stated: Entry,
    statement: Message? = nil, remarks: [Message] = []
  ) -> Verification {
    var verification = relation.verification(
      rule: rule, span: stated.fact.quantity.span, remarks: remarks, statement: statement)
    for index in verification.operands.indices where operands.indices.contains(index) {
      verification.operands[index].letter = id(of: operands[index])
    }
    verification.statedLetter = id(of: stated)
    return verification
  }
}
