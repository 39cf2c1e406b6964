internal import DutchText
internal import LetterModel

/// Reads what one sentence says of each of its figures.
///
/// A figure's own clause, up to the figures on either side, speaks first; what it leaves open is
/// taken from the sentence if the sentence says one thing only.
struct ClaimReader {
  let sentence: ClaimSentence
  /// The figures of the sentence, in order.
  let figures: [ClaimFigure]
  /// Their records.
  let records: ArraySlice<Figure>
  /// What all words of the sentence say its figures are for, where they say one thing.
  let roleOfSentence: Claim.Role?

  init(sentence: ClaimSentence, figures: ArraySlice<Figure>) {
    self.sentence = sentence
    self.figures = figures.indices.map { ClaimFigure(figures[$0], in: sentence.text) }
    records = figures
    roleOfSentence =
      RoleEvidence(of: sentence.marks, in: sentence.range).union(sentence.hints).onlyRole
  }

  /// The stretch after a figure and the one before it that are its own.
  struct Clause {
    var before: Range<Int>
    var after: Range<Int>
  }

  /// The clause of a figure: up to a break, and never past another figure.
  func clause(of index: Int) -> Clause {
    let figure = figures[index].range
    let left =
      index > figures.startIndex ? figures[index - 1].range.upperBound : sentence.range.lowerBound
    let right =
      index + 1 < figures.endIndex
      ? figures[index + 1].range.lowerBound : sentence.range.upperBound
    var before = min(left, figure.lowerBound)..<figure.lowerBound
    var after = figure.upperBound..<max(right, figure.upperBound)
    for mark in sentence.marks {
      let isStatement = mark.marker == .statementBreak
      guard isStatement || mark.marker == .clauseBreak else { continue }
      let at = mark.range
      // "Doel 2023: 25.000 banen" is one statement still.
      let parts =
        index > figures.startIndex || (isStatement && figure.lowerBound - at.upperBound > 24)
      if parts, before.contains(at.lowerBound) { before = at.upperBound..<before.upperBound }
      if after.contains(at.lowerBound) {
        after = after.lowerBound..<at.lowerBound
        break
      }
    }
    return Clause(before: before, after: after)
  }

  /// The dimensions of a figure, by name.
  ///
  /// Each is the one value in the clause, else the one value before it in the sentence: what
  /// stands before holds on, as in `70.388 banen via formele dienstverbanden en … 8.874`.
  func dimensions(of index: Int, clause: Clause) -> [Claim.Dimension] {
    guard sentence.hasDimensions else { return [] }
    return ClaimDimension.allCases.compactMap { dimension in
      let mark =
        value(dimension, in: clause.after) ?? value(dimension, in: clause.before)
        ?? value(
          dimension, in: sentence.range.lowerBound..<figures[index].range.lowerBound)
      guard let mark, let mark else { return nil }
      return Claim.Dimension(name: dimension.rawValue, value: sentence.name(of: mark))
    }
  }

  /// The one value of a dimension in a stretch; an empty one where there are several.
  private func value(_ dimension: ClaimDimension, in range: Range<Int>) -> ClaimSentence.Mark?? {
    var found: ClaimSentence.Mark?
    for mark in sentence.marks
    where mark.marker == dimension.marker && range.contains(mark.range.lowerBound) {
      if let found, !isSame(found, mark) { return .some(nil) }
      found = mark
    }
    return found.map { .some($0) } ?? nil
  }

  private func isSame(_ left: ClaimSentence.Mark, _ right: ClaimSentence.Mark) -> Bool {
    left.name == right.name
      && (left.name >= 0
        || sentence.text[left.range].elementsEqual(sentence.text[right.range]))
  }

  /// When a figure holds: the nearest period of its clause, else of the sentence.
  func period(of index: Int, clause: Clause) -> String? {
    if let own = ownBase(index) ?? matched(index) { return own }
    // "eind 2025 125.000 banen": what touches the number is its own.
    let edge = DutchWord.skipSpaces(in: sentence.text, before: figures[index].hedged)
    if let own = sentence.periods.last(where: { $0.range.upperBound == edge }) { return own.name }
    return nearest(sentence.periods, to: index, clause)
  }

  /// What a figure is compared with.
  func baseline(of index: Int, clause: Clause) -> String? {
    if sentence.baselines.isEmpty || ownBase(index) != nil { return nil }
    let open = sentence.baselines.filter { baseline in
      !baseline.isOfLast
        || figures.lastIndex { $0.range.upperBound <= baseline.period.range.lowerBound } == index
    }
    return nearest(open.map(\.period), to: index, clause)
  }

  /// The period of a figure in a matched list: `in 2015, 2016 en 2017 respectievelijk 50, 60 en 70`.
  private func matched(_ index: Int) -> String? {
    var first = index
    while first > figures.startIndex, isListed(first - 1) { first -= 1 }
    var last = index
    while isListed(last) { last += 1 }
    guard last > first,
      let word = DutchWord.before(in: sentence.text, figures[first].range.lowerBound),
      DutchWord.matches(sentence.text, word, "respectievelijk")
    else { return nil }
    let before = sentence.periods.filter { $0.range.upperBound <= word.lowerBound }
    let count = last - first + 1
    guard before.count >= count else { return nil }
    return before[before.count - count + index - first].name
  }

  /// Whether only a comma or a small word parts a figure from the next.
  func isListed(_ index: Int) -> Bool {
    guard index + 1 < figures.endIndex else { return false }
    let end = figures[index].range.upperBound
    let next = figures[index + 1].range.lowerBound
    return end < next && FigureSeparators.fill(end..<next, in: sentence.text)
  }

  /// When a figure holds that is itself what another is compared with.
  private func ownBase(_ index: Int) -> String? {
    let range = figures[index].range
    return sentence.baselines.first { $0.base == range.upperBound }?.period.name
  }

  private func nearest(
    _ candidates: [ClaimPeriod], to index: Int, _ clause: Clause
  ) -> String? {
    guard !candidates.isEmpty else { return nil }
    if let own = candidates.first(where: { clause.after.contains($0.range.lowerBound) }) {
      return own.name
    }
    if let own = candidates.last(where: { clause.before.contains($0.range.lowerBound) }) {
      return own.name
    }
    let start = figures[index].range.lowerBound
    let before = candidates.last { $0.range.upperBound <= start }
    return (before ?? candidates.first { $0.range.lowerBound > start })?.name
  }
}
