/// A card that is set beside a block.
protocol MarginCard {
  /// Writes it.
  func write(in html: inout HTMLText)
}
