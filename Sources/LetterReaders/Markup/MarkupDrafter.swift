/// Drafts a letter from the events of a markup file, which come in order.
///
/// All ranges are offsets in `SourceText.text`. A tag that is not written, such as the `<body>` that
/// HTML lets a page leave out, has an empty range.
protocol MarkupDrafter {
  /// The names that have a place of their own; an unknown name has the place -1.
  var names: Vocabulary { get }
  /// An element begins.
  mutating func start(_ name: Int, _ attributes: borrowing MarkupAttributes, tag: Range<Int>)
  /// An element ends.
  mutating func end(_ name: Int, tag: Range<Int>)
  /// Text that is read as it stands.
  mutating func text(_ range: Range<Int>)
  /// Words that stand for other bytes: `&eacute;`, `&#8211;`.
  mutating func text(_ words: [UInt8], for range: Range<Int>)
}
