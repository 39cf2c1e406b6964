internal import Extraction
internal import LetterModel

/// How large a figure is, roughly: enough to see whether a sum is worth doing.
struct FigureSize {
  /// Its value as printed; 0 where it has none.
  let value: Double
  /// How far from its value it may be meant; infinite where words bend it.
  let slack: Double

  init(_ mention: FigureInContext) {
    let figure = mention.figure
    value = figure.value?.approximately ?? 0
    guard let low = figure.low?.approximately, let high = figure.high?.approximately,
      figure.value != nil, figure.hedge == nil, !figure.hasGluedMark, !figure.isNegativeInWords,
      !mention.after.starts(with: "minder")
    else {
      slack = .infinity
      return
    }
    // Digits that were cut off and not rounded bend a sum by less.
    slack = 4 * (high - low) + abs(value) * 1e-9
  }
}

extension PrintedNumber {
  /// The value as near as a Double comes.
  fileprivate var approximately: Double {
    var power = 1.0
    for _ in 0..<min(abs(exponent), 300) { power *= 10 }
    return exponent < 0 ? Double(coefficient) / power : Double(coefficient) * power
  }
}
