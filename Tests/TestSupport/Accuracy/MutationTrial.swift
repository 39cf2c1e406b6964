private import Checking
private import Extraction
private import LetterModel
private import LetterReaders

/// Changes the figures that a check touches, one at a time, reads the letter anew from its bytes,
/// and looks whether the checks notice.
///
/// A change counts as one that a sum could detect if some relation of the untouched letter then
/// fails. That is computed by `StatedRelation`, not by the checks' own arithmetic. In fragments
/// whose relations were annotated, only the annotated ones count.
public struct MutationTrial: Sendable {
  /// The scores by kind of change.
  public private(set) var scores: [Mutation.Kind: MutationScore] = [:]
  /// The contradictions in the untouched text that are none.
  public private(set) var falseAlarms: [String] = []

  private let text: MutationText
  private let rows: [Range<Int>]
  private let relations: [StatedRelation]

  /// Tries every `stride`th change of a text.
  public init(_ text: MutationText, stride: Int = 1) {
    self.text = text
    guard let base = CheckedText(text, bytes: text.bytes) else {
      (rows, relations) = ([], [])
      return
    }
    let alarms = base.alarms
    if !text.isContradictory { falseAlarms = alarms.map { text.name + ": " + $0.message } }
    rows = RowBytes.rows(of: base.letter, in: text.bytes)
    let wrong = Set(alarms.flatMap(CheckedText.ranges))
    relations = base.verifications.compactMap { check in
      guard check.verdict == .exact || check.verdict == .rounding else { return nil }
      if let wanted = text.relations, let form = Relation(check), !wanted.contains(form) {
        return nil
      }
      guard wrong.isDisjoint(with: CheckedText.ranges(of: check)) else { return nil }
      return StatedRelation(check, figures: base.figures)
    }
    var generator = SplitMix64(seed: text.seed)
    for (index, mutation) in mutations(using: &generator).enumerated()
    where index % stride == 0 { judge(mutation) }
  }

  /// All changes of the figures in the relations, and the loss of the rows that are added.
  private func mutations(using generator: inout SplitMix64) -> [Mutation] {
    var values: [Range<Int>: PrintedNumber] = [:]
    for figure in relations.flatMap(\.figures) where figure.bounds.low.isFinite {
      guard let range = figure.range, let number = figure.number, figure.hedge != .between else {
        continue
      }
      values[range] = number
    }
    var mutations: [Mutation] = []
    for (range, value) in values.sorted(by: { $0.key.lowerBound < $1.key.lowerBound }) {
      mutations += Mutation.changes(of: range, value: value, in: text.bytes, using: &generator)
    }
    for row in rows where relations.contains(where: { $0.removing(row) != nil }) {
      mutations.append(.removal(of: row))
    }
    return mutations
  }

  private mutating func judge(_ mutation: Mutation) {
    var score = scores[mutation.kind] ?? MutationScore()
    defer { scores[mutation.kind] = score }
    score.tried += 1
    let changed = relations.map { relation in
      mutation.kind == .row
        ? relation.removing(mutation.range) ?? relation : relation.changed(by: mutation)
    }
    let failing = changed.indices.filter { index in
      !changed[index].holds
        && !(mutation.kind == .row && readsWell(without: mutation.range, relations[index]))
    }
    guard !failing.isEmpty else { return }
    score.detectable += 1
    guard let after = CheckedText(text, bytes: mutation.applied(to: text.bytes)) else {
      score.unnoticed.append(describe(mutation) + " (not read)")
      return
    }
    let places =
      mutation.kind == .row
      ? failing.compactMap { changed[$0].stated.range }.map(mutation.moved)
      : [mutation.figure.map(mutation.moved) ?? mutation.range]
    let alarms = after.alarms.filter { alarm in
      CheckedText.ranges(of: alarm).contains { range in places.contains { range.overlaps($0) } }
    }
    // A conclusion that falls says only that it does; the sum names who did it.
    guard let alarm = alarms.first(where: { !$0.notes.isEmpty }) ?? alarms.first else {
      if mutation.kind == .mark, let figure = mutation.figure,
        after.reads(mutation.original, at: figure.lowerBound)
      {
        score.detected += 1
        score.healed += 1
        score.named += 1
      } else {
        let seen = after.verifications.first { check in
          check.verdict == .undecided
            && CheckedText.ranges(of: check).contains { range in
              places.contains { range.overlaps($0) }
            }
        }
        let rules = Set(failing.map { relations[$0].rule }).sorted().joined(separator: ", ")
        score.unnoticed.append(
          describe(mutation) + " [" + rules + "]" + (seen == nil ? "" : " (undecided)"))
      }
      return
    }
    score.detected += 1
    let isAlone = mutation.kind != .row && isOnlyCulprit(mutation, in: changed, failing: failing)
    if Blame(alarm.notes).names(mutation, alone: isAlone) {
      score.named += 1
    } else {
      score.misblamed.append(
        describe(mutation) + (isAlone ? " (alone)" : "") + ": "
          + alarm.notes.prefix(2).joined(separator: " / "))
    }
  }

  /// Whether a sum is as good without a row: a subtotal whose own rows stay, or one of the parts
  /// that `waarvan` names, which need not be all.
  private func readsWell(without row: Range<Int>, _ relation: StatedRelation) -> Bool {
    if relation.rule == "table.of-which" { return true }
    let lost = relation.operands.filter { $0.range.map(row.overlaps) ?? false }
    return lost.allSatisfy { operand in
      relations.contains { other in
        other.operation == .sum && other.operands.count > 1 && other.stated.range == operand.range
          && other.operands.allSatisfy { $0.range.map { !row.overlaps($0) } ?? false }
      }
    }
  }

  /// Whether no other figure could mend all that fails without breaking what holds.
  private func isOnlyCulprit(
    _ mutation: Mutation, in relations: [StatedRelation], failing: [Int]
  ) -> Bool {
    let others = Set(failing.flatMap { relations[$0].figures.compactMap(\.range) })
    return !others.contains { range in
      guard range != mutation.figure else { return false }
      var needed = Bounds(-.infinity, .infinity)
      for (index, relation) in relations.enumerated() {
        let hasFigure = relation.figures.contains { $0.range == range }
        guard hasFigure else {
          if failing.contains(index) { return false }
          continue
        }
        guard let values = relation.solved(for: relation.stated.range == range ? nil : range),
          let both = needed.intersection(values)
        else { return false }
        needed = both
      }
      return true
    }
  }

  private func describe(_ mutation: Mutation) -> String {
    let old = text.bytes[mutation.range.prefix(40)]
    let new = String(decoding: mutation.replacement, as: UTF8.self)
    let words = String(decoding: old, as: UTF8.self).split(separator: "\n").joined(separator: " ")
    return "\(text.name) \(mutation.range.lowerBound): "
      + (mutation.kind == .row ? "without " : "") + words
      + (mutation.kind == .row ? "" : mutation.kind == .sign ? "sign" : " → " + new)
  }
}
