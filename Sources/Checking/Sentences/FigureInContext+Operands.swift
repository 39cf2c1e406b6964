internal import Extraction
internal import LetterModel

extension FigureInContext {
  /// Whether it may be an operand: one value that is counted, paid, measured or lasts.
  var isOperand: Bool { isAmount || (figure.kind == .duration && figure.value != nil) }

  /// Whether two figures can belong to one sum where the numbers confirm it.
  ///
  /// Men and women make participants, so what is counted may have other names; money, measures and
  /// time may not.
  func isLike(_ other: FigureInContext) -> Bool {
    figure.kind == other.figure.kind && (figure.kind == .count || isCommensurable(with: other))
  }

  /// Whether one is so much of the other each: `60 kilometer`, `12 kilometer per jaar`.
  func isRate(with other: FigureInContext) -> Bool {
    guard figure.kind == other.figure.kind, let mine = figure.unit, let theirs = other.figure.unit
    else { return false }
    return mine.hasPrefix(theirs + " per") || theirs.hasPrefix(mine + " per")
  }

  /// Whether it counts what cannot be halved, to the last one: `12 provincies`, not `12,5 fte`,
  /// `circa 40` or `12.000`.
  var isWhole: Bool {
    guard figure.kind == .count, figure.hedge == nil, let value = figure.value, value.exponent == 0,
      figure.unit != "fte"
    else { return false }
    return value.coefficient.magnitude < 10_000
  }

  /// Its value where the words before it compare and do not bend it: `9,4 minder dan de 128,0`,
  /// `van 112 in 2021 tot 98 in 2022`.
  var level: Quantity? {
    guard let words = figure.hedgeWords, let printed = figure.value else { return quantity }
    let isCompared =
      words == "tot" || words.utf8.elementsEqual("Tot".utf8) || words.hasSuffix(" dan")
      || words == "boven" || words == "onder"
    guard isCompared, figure.hedge == .atLeast || figure.hedge == .atMost else { return quantity }
    return Quantity(
      printed: printed, figure: index, span: figure.span, isPercentage: isPercentage)
  }

  /// Whether `tot` or `naar` says that it is the level after a change: `tot 98`.
  ///
  /// The word may have been read as a bound.
  var isEndLevel: Bool {
    before.ends(withAnyOf: ["tot", "naar"]) || figure.hedgeWords == "tot"
  }

  /// Whether words leave one end of it open.
  var isBounded: Bool { figure.hedge == .atLeast || figure.hedge == .atMost }

  /// Whether it is printed with a minus.
  var hasMinus: Bool { (figure.value?.coefficient ?? 0) < 0 }

  /// What follows its per cent sign or word: `van de gemeenten`.
  var tail: TextSlice {
    for unit in ["procent", "percent", "%"] where after.starts(with: unit) {
      return after.dropping(unit)
    }
    return after
  }

  /// The last words before it.
  var lead: TextSlice { before.suffix(48) }
}

extension FigureText {
  /// How many sentences back a figure may look for its operands.
  private static let reach = 3

  /// The operands of the sentences right before one, the nearest sentence last.
  ///
  /// Stops at a sentence without figures.
  func operands(before at: Int) -> [[FigureInContext]] {
    var found: [[FigureInContext]] = []
    var at = at
    while at > 0, found.count < FigureText.reach, isFollowed(at - 1) {
      found.append(sentences[at - 1].operands)
      at -= 1
    }
    return found.reversed()
  }

  /// Whether the next sentence with figures follows one directly, in the same block.
  func isFollowed(_ at: Int) -> Bool {
    guard at >= 0, at + 1 < sentences.count else { return false }
    let (one, other) = (sentences[at], sentences[at + 1])
    return one.block == other.block && one.range.upperBound + 3 > other.range.lowerBound
  }
}
