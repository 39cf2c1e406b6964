internal import LetterModel

/// One figure of a series: how many there were in a year, or were to be.
struct SeriesPoint: Sendable, Hashable {
  /// The year that it is about.
  let year: Int
  /// The value, scaled as figures are.
  let value: PrintedNumber
  /// The id of the letter that states it.
  let letter: String
  /// The index of the figure in that letter.
  let figure: Int
  /// Whether it is to be reached, not what was.
  let isTarget: Bool
}
