extension Span where Element: ~Copyable {
  /// Lends each element with its index; none is copied.
  ///
  /// A record holds half a dozen references, and a copy counts each of them up and down.
  @inline(__always)
  func lendEach(_ body: (borrowing Element, Int) -> Void) {
    for index in indices { body(self[index], index) }
  }
}
