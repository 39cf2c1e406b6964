/// A word and where it stands on its line, in letters or in points.
struct PlacedWord {
  /// The bytes of the word.
  var range: Range<Int>
  /// Where it stands from left to right.
  var extent: Range<Int>
  /// Whether more than the space between words parts it from the word before it.
  var isApart = false
  /// How many bytes behind it are a footnote's mark, with the space before one that stands alone.
  var tail = 0
}

/// Where the words of a text stand on their lines, as its pages show it.
///
/// A text without pages has none: its words stand where its spaces put them.
struct WordPlaces {
  /// The words of the text in their order, placed in points; empty where only spaces place them.
  var words: [PlacedWord] = []
  /// How much of a line one letter takes, in the unit of the places.
  var letter = 1
}
