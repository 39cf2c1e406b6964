internal import DutchText
internal import LetterModel

/// Reads what one sentence says of each of its figures.
///
/// A figure's own clause, up to the figures on either side, speaks first; what it leaves open is
/// taken from the sentence if the sentence says one thing only.
struct ClaimReader {
  let sentence: ClaimSentence
  /// The figures of the sentence, in order, by their indices among all figures.
  let figures: ArraySlice<Figure>

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
    let start = DutchHedge.before(figures[index].range.lowerBound, in: sentence.text)?.range
      .lowerBound
    let edge = DutchWord.skipSpaces(
      in: sentence.text, before: start ?? figures[index].range.lowerBound)
    if let own = sentence.periods.last(where: { $0.range.upperBound == edge }) { return own.name }
    return nearest(sentence.periods, to: index, clause)
  }

  /// What a figure is compared with.
  func baseline(of index: Int, clause: Clause) -> String? {
    if sentence.baselines.isEmpty || ownBase(index) != nil { return nil }
    return nearest(sentence.baselines.map(\.period), to: index, clause)
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
  private func isListed(_ index: Int) -> Bool {
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

  /// What is counted: the words from the number to its noun, else the noun that the sentence names.
  func measure(of index: Int) -> String? { measure(of: index, along: .either) }

  /// Which neighbours of a share may name its whole; each step keeps its way, so that it ends.
  private enum Way { case either, forward, back }

  private func measure(of index: Int, along way: Way) -> String? {
    let figure = figures[index]
    let text = sentence.text
    if figure.kind == .percentage || figure.kind == .percentagePoints || figure.ratio != nil {
      if let part = part(of: figure) ?? whole(before: index) ?? subject(before: index) {
        return part
      }
      // "50, 60 en 70 procent van de leerlingen": the last one names them.
      if way != .back, isListed(index) { return measure(of: index + 1, along: .forward) }
      // "76 procent van de banen … en 24 procent aan": the same whole.
      guard way != .forward, index > figures.startIndex, figures[index - 1].kind == figure.kind
      else { return nil }
      return measure(of: index - 1, along: .back)
    }
    if figure.kind == .duration { return figure.unit }
    if figure.kind == .amount, let unit = DutchUnit.after(figure.range.upperBound, in: text),
      let to = DutchWord.after(in: text, unit.range.upperBound),
      DutchWord.matches(text, to, "aan"),
      let noun = DutchUnit.noun(after: to.upperBound, in: text)
    {
      return phrase(from: to.upperBound, to: noun.range.upperBound)
    }
    if let noun = DutchUnit.noun(after: figure.range.upperBound, in: text) {
      return phrase(from: figure.range.upperBound, to: noun.range.upperBound)
    }
    if let subject = subject(before: index) { return subject }
    guard figure.kind == .count || figure.kind == .range else { return nil }
    for other in figures[..<index].reversed() where other.unit != nil && other.kind == .count {
      guard let noun = DutchUnit.noun(after: other.range.upperBound, in: text) else { continue }
      return phrase(from: other.range.upperBound, to: noun.range.upperBound)
    }
    return figure.unit
  }

  private static let quantities = WordTable<Bool>(words: "aantal aandeel bedrag percentage budget")

  /// The noun after `het aantal` that stands nearest before a figure, not before another one.
  private func subject(before index: Int) -> String? {
    for word in words(before: index) where Self.quantities.contains(sentence.text, word) {
      var at = word.upperBound
      // "het aantal door werkgevers gerealiseerde banen": the agent is stepped over.
      if let by = DutchWord.after(in: sentence.text, at),
        DutchWord.matches(sentence.text, by, "door"),
        let agent = DutchWord.after(in: sentence.text, by.upperBound)
      {
        at = agent.upperBound
      }
      guard let noun = DutchUnit.noun(after: at, in: sentence.text) else { return nil }
      return phrase(from: at, to: noun.range.upperBound)
    }
    return nil
  }

  /// What a share is a part of, where that stands before it: `van deze inleenverbanden is 74,2 %`.
  private func whole(before index: Int) -> String? {
    for word in words(before: index) where DutchWord.matches(sentence.text, word, "van") {
      var at = word.upperBound
      guard let article = DutchWord.after(in: sentence.text, at),
        Self.articles.contains(sentence.text, article)
      else { continue }
      at = article.upperBound
      guard let noun = DutchUnit.noun(after: at, in: sentence.text),
        noun.range.upperBound < figures[index].range.lowerBound
      else { continue }
      return phrase(from: at, to: noun.range.upperBound)
    }
    return nil
  }

  /// The words before a figure, nearest first, back to the figure before it; two dozen at most.
  private func words(before index: Int) -> some Sequence<Range<Int>> {
    let limit =
      index > figures.startIndex
      ? figures[index - 1].range.upperBound : sentence.range.lowerBound
    return sequence(state: (at: figures[index].range.lowerBound, left: 24)) { state in
      while state.at > limit, state.left > 0 {
        let end = state.at
        let start = max(DutchWord.start(in: sentence.text, before: end), limit)
        state.at = min(start, end - 1)
        if start < end {
          state.left -= 1
          return start..<end
        }
      }
      return nil
    }
  }

  private static let articles = WordTable<Bool>(words: "de het deze die dit alle onze hun een")

  /// What a share is a part of: `76,0 procent van deze inleenverbanden`.
  private func part(of figure: Figure) -> String? {
    let text = sentence.text
    var at = figure.range.upperBound
    if let unit = DutchUnit.after(at, in: text) { at = unit.range.upperBound }
    guard let van = DutchWord.after(in: text, at) else { return nil }
    if Self.small.contains(text, van), let noun = DutchUnit.noun(after: at, in: text) {
      return phrase(from: at, to: noun.range.upperBound)
    }
    guard DutchWord.matches(text, van, "van") else { return nil }
    at = van.upperBound
    if let article = DutchWord.after(in: text, at), Self.articles.contains(text, article) {
      at = article.upperBound
    }
    if let noun = DutchUnit.noun(after: at, in: text) {
      return phrase(from: at, to: noun.range.upperBound)
    }
    // "van de doelstelling", "van het totale target": a noun without a plural's ending.
    var end = at
    for _ in 0..<3 {
      guard let word = DutchWord.after(in: text, end),
        word.upperBound <= sentence.range.upperBound,
        ClaimPeriod.words(in: text, at: word) == nil
      else { return nil }
      if end > at, Self.prepositions.contains(text, word) { break }
      end = word.upperBound
      if Self.quantities.contains(text, word) {
        guard let noun = DutchUnit.noun(after: end, in: text) else { return nil }
        return phrase(from: end, to: noun.range.upperBound)
      }
      if text[end - 1] != UInt8(ascii: "e"), !Self.sums.contains(text, word) { break }
    }
    return end > at ? phrase(from: at, to: end) : nil
  }

  private static let prepositions = WordTable<Bool>(
    words: "van voor in op bij aan met uit door over naar om te die dat en of is was")
  private static let sums = WordTable<Bool>(words: "totaal")

  private static let small = WordTable<Bool>(words: "minder meer")

  /// The words of a stretch, `minder` left out.
  private func phrase(from start: Int, to end: Int) -> String {
    let text = sentence.text
    var at = DutchWord.skipSpaces(in: text, at: start)
    while let word = DutchWord.after(in: text, at), word.upperBound < end,
      Self.small.contains(text, word)
    {
      at = DutchWord.skipSpaces(in: text, at: word.upperBound)
    }
    return String(decoding: text[min(at, end)..<end], as: UTF8.self)
  }
}
