internal import DutchText

/// The words for shares, averages, prices and scores.
extension LabelText {
  private static let levels = [
    "aandeel", "index", "indexcijfer", "prijs", "prijspeil", "prijzen", "tarief", "tarieven",
    "ratio", "factor", "score", "cijfer",
  ]
  /// Beginnings of such words: `gemiddelde`, `mediane`, `rapportcijfers`.
  private static let beginnings = ["gemiddeld", "mediaan", "rangorde", "rapportcijfer"]

  /// Words for what is done to a level: what it costs or yields is an amount.
  private static let doings = [
    "verhog", "verlag", "afschaf", "aanpass", "invoer", "beperk", "verruim", "wijzig", "bevriez",
    "introduc",
  ]

  /// Whether a header names a share, an average, a price or a score.
  var isLevel: Bool {
    saysPercent || LabelText.levels.contains { hasWord($0) }
      || LabelText.beginnings.contains { hasWord(startingWith: $0) }
  }

  /// Whether a row's label says that its numbers are such: it begins or ends with the word.
  ///
  ///     Gemiddelde omvang, Tarief (gemiddeld)                  levels
  ///     Verlagen tarief, Afschaffen gemiddelde schoolgrootte   measures, which cost an amount
  var namesLevel: Bool {
    if saysPercent { return true }
    guard isLevel else { return false }
    let words = bytes.split { !ASCII.isWord($0) }.filter { $0.contains(where: ASCII.isLetter) }
    guard let first = words.first.map({ LabelText(Array($0)) }),
      let last = words.last.map({ LabelText(Array($0)) })
    else { return false }
    return first.isLevel
      || last.isLevel && !LabelText.doings.contains { first.starts(with: $0) }
  }

  /// Whether a row's label names a level among other words, so that its numbers may be amounts.
  var mentionsLevel: Bool { isLevel && !namesLevel }
}
