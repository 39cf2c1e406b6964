internal import DutchText
internal import LetterModel

/// Level or change, and what a figure is for.
extension ClaimReader {
  private static let changeOpenings = WordClass("claim.change.change-openings")

  /// Whether a figure is a change: `met 314 afgenomen`, `een toename van 724`, `1.838 minder`.
  ///
  /// A verb of change alone does not make one: in `de daling bij 8.874 banen` nothing says how
  /// much fell.
  func change(of index: Int, clause: Clause) -> Claim.Change {
    let figure = figures[index]
    if figure.isNegativeInWords { return .decrease }
    let text = sentence.text
    let opening = DutchWord.before(in: text, figure.edge)
    for mark in sentence.marks {
      let isIncrease = mark.marker == .increase
      guard isIncrease || mark.marker == .decrease else { continue }
      let change: Claim.Change = isIncrease ? .increase : .decrease
      let at = mark.range.lowerBound
      guard let opening, Self.changeOpenings.contains(text, opening) else {
        // "nam 300 examens af" is no fall: "toe" and "af" need the "met".
        if mark.range.count > 3, clause.after.contains(at), follows(figure, mark.range) {
          return change
        }
        continue
      }
      if DutchWord.matches(text, opening, "met") {
        if clause.after.contains(at) || clause.before.contains(at) { return change }
      } else if clause.before.contains(at), mark.range.upperBound <= opening.lowerBound,
        isNear(mark.range.upperBound, opening.lowerBound)
      {
        // "een toename van 724"; but "de daling van het aantal van 8" is too far.
        return change
      }
    }
    if arrives(figure) || isMore(figure) { return .increase }
    return comparedChange(of: figure) ?? .level
  }

  private static let above = WordClass("claim.change.above")
  private static let below = WordClass("claim.change.below")

  /// The change that `32 procent onder het niveau van 1990` states.
  func comparedChange(of figure: ClaimFigure) -> Claim.Change? {
    guard !sentence.baselines.isEmpty || figure.kind == .amount else { return nil }
    let text = sentence.text
    guard let word = DutchWord.after(in: text, figure.counted) else { return nil }
    if Self.above.contains(text, word) { return .increase }
    return Self.below.contains(text, word) ? .decrease : nil
  }

  /// Whether only the counted noun stands between a figure and a word: `8.308 banen bijgekomen`.
  private func follows(_ figure: ClaimFigure, _ word: Range<Int>) -> Bool {
    DutchWord.after(in: sentence.text, figure.counted)?.lowerBound == word.lowerBound
  }

  private func isNear(_ end: Int, _ start: Int) -> Bool {
    start - end <= 2
  }

  /// Whether `meer` follows a figure: `65% meer kinderen`, `300 meer banen`.
  private func isMore(_ figure: ClaimFigure) -> Bool {
    let text = sentence.text
    let end = figure.unit?.range.upperBound ?? figure.range.upperBound
    guard let word = DutchWord.after(in: text, end), word.count == 4 else { return false }
    return DutchWord.matches(text, word, "meer")
  }

  /// Whether `bij` closes the clause, as in `daarmee kwamen er 107 banen bij`.
  private func arrives(_ figure: ClaimFigure) -> Bool {
    let text = sentence.text
    let at = figure.noun?.range.upperBound ?? figure.range.upperBound
    guard let word = DutchWord.after(in: text, at), word.count == 3 || word.count == 5,
      DutchWord.matches(text, word, "bij") || DutchWord.matches(text, word, "erbij")
    else { return false }
    // At the clause's end; else it is a preposition: "banen bij de overheid".
    return DutchWord.after(in: text, word.upperBound) == nil
  }

  /// What a figure is for.
  ///
  /// - Parameters:
  ///   - previous: the role of the figure before it in the sentence, which a mere list goes on
  ///     with: `125.000 banen te realiseren, 100.000 in de markt`.
  ///   - change: whether it is a change; a percentage by which something grew is no share.
  func role(
    of index: Int, clause: Clause, previous: Claim.Role?, change: Claim.Change
  ) -> Claim.Role {
    let figure = figures[index]
    // "minder dan 15 procent" bounds a figure and lowers none.
    let edge = max(clause.before.lowerBound, figure.edge)
    let before = RoleEvidence(of: sentence.marks, in: clause.before.lowerBound..<edge)
    let after = RoleEvidence(of: sentence.marks, in: clause.after)
    // "Eén baan is gelijk aan 25,5 uur": both ends of the definition.
    let isOne = figure.kind == .count && figure.isOne
    if figure.kind == .duration || isOne,
      sentence.marks.contains(where: { $0.marker == .definition })
    {
      return .definition
    }
    if isDefinition { return .definition }
    if before.contains(.limit) { return .definition }
    if before.contains(.target) { return .target }
    if after.contains(.definition), figures[index].kind == .duration { return .definition }
    if before.contains(.forecast) { return .forecast }
    if !before.contains(.done), isToBeDone(clause.after) { return .target }
    if after.contains(.forecast), !after.contains(.realised) { return .forecast }
    let isShare = figure.kind == .percentage || figure.isRatio
    if let role = roleOfSentence { return role }
    if change == .level, isShare, before.isDisjoint(with: [.change]) { return .share }
    if before.contains(.realised) || after.contains(.realised) { return .realised }
    return previous == .target && !isParted(index) ? .target : .realised
  }

  /// Whether a semicolon parts a figure from the one before it; a colon opens a list of parts.
  private func isParted(_ index: Int) -> Bool {
    guard index > figures.startIndex else { return false }
    let between = figures[index - 1].range.upperBound..<figures[index].range.lowerBound
    return sentence.marks.contains {
      $0.marker == .statementBreak && between.contains($0.range.lowerBound)
        && sentence.text[$0.range.lowerBound] == UInt8(ascii: ";")
    }
  }

  private static let meanings = WordClass("claim.change.meanings")

  /// Whether the sentence says what a word means: `Onder een grote werkgever wordt verstaan …`,
  /// `Een huishouden heeft een laag inkomen als het minder dan € 1.200 te besteden heeft`.
  private var isDefinition: Bool {
    sentence.marks.contains {
      $0.marker == .definition && Self.meanings.contains(sentence.text, $0.range)
    } || isConditional
  }

  private static let pronouns = WordClass("claim.change.pronouns")

  /// Whether the sentence begins with `Een` and says when something counts as that: `als het …`.
  private var isConditional: Bool {
    let text = sentence.text
    guard let first = figures.first, let one = DutchWord.after(in: text, sentence.range.lowerBound),
      DutchWord.matches(text, one, "Een")
    else { return false }
    var at = one.upperBound
    var wasIf = false
    for _ in 0..<24 {
      guard at < first.range.lowerBound, let word = DutchWord.after(in: text, at) else {
        return false
      }
      if wasIf, Self.pronouns.contains(text, word) { return true }
      wasIf =
        DutchWord.matches(text, word, "als") || DutchWord.matches(text, word, "indien")
        || DutchWord.matches(text, word, "wanneer")
      at = word.upperBound
    }
    return false
  }

  private static let goals = WordClass("claim.change.goals")
  private static let obliging = WordClass("claim.change.obliging")

  /// Whether it is still to be done: `125.000 banen te realiseren`, `moeten hebben`.
  private func isToBeDone(_ range: Range<Int>) -> Bool {
    let words = sentence.words
    let (text, tokens) = (words.bytes, words.tokens)
    let (goals, obliging) = (Self.goals, Self.obliging)
    var index = words.firstToken(from: range.lowerBound)
    var wasTo = false
    while index < words.range.upperBound, Int(tokens[index].start) < range.upperBound {
      let token = tokens[index]
      let at = Int(token.start)
      index += 1
      guard DutchWord.isLetter(in: text, at: at) else { continue }
      if wasTo, goals.contains(token.word) { return true }
      wasTo = DutchWord.matches(text, token.range, "te")
      // "moet" says it of what stands close behind the figure only.
      if obliging.contains(token.word), ASCII.isLower(text[at]),
        token.length > 4 || at - range.lowerBound < 24
      {
        return true
      }
    }
    return false
  }
}
