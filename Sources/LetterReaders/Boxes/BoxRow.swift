internal import LetterModel

/// Words that the converter put on one line.
struct BoxRun {
  /// The indices of its words in `BoxPages.words`.
  var words: Range<Int>
  /// The box around them.
  var box: PagePlaces.Box
}

/// The words of a page that stand on one line, from left to right.
///
/// The converter parts what it takes for blocks: the cells of a table's row, a footnote mark above
/// its line, a line beside another one. Here they are one row again, by their places alone.
struct BoxRow {
  /// What part of its page a row is.
  enum Part {
    /// The letter's own words, tables and notes.
    case body
    /// A column of its own at the margin, with the letterhead.
    case side
    /// Words that run up or down the page, as along the axis of a chart.
    case turned
  }

  /// The indices of its words in `BoxPages.words`.
  var words: [Int]
  /// The box around its words.
  var box: PagePlaces.Box
  /// The box of its widest part, which says how high its letters are; marks stand above it.
  var core: PagePlaces.Box
  /// What part of its page it is.
  var part = Part.body

  /// How high the letters of its widest part are.
  var height: Int { core.bottom - core.top }
}
