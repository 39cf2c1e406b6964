/// A word and where it stands on its line, in characters or in points.
struct PlacedWord {
  /// The bytes of the word.
  var range: Range<Int>
  /// Where it stands from left to right.
  var extent: Range<Int>
}
