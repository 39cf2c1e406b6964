/// What a line holds at one position.
enum LineCell: Sendable, Equatable {
  /// A number: twice its value in units of the table, and its own unit in those units.
  ///
  /// Twice, so that half a unit of rounding is whole.
  case number(twice: Int, unit: Int)
  /// Nothing, or a dash.
  case empty
  /// A value that is not given, or was not understood: `p.m.`, `<10`, `volgt`.
  case open
  /// `p.m.`: an item whose amount is not given and that a total leaves out.
  case forMemory
  /// Words, or a number that is too large.
  case words

  /// Whether it is a number below zero.
  var isNegative: Bool {
    if case .number(let twice, _) = self { twice < 0 } else { false }
  }
}
