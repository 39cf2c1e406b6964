internal import DutchText

/// Words that the converter tore where their letters stand a little apart.
///
///     P ostbus    Inf rastructuur    2 5 15 XP    doelen ,
///
/// A gap of less than a seventh of a line's height parts words in few texts, so what it parts decides
/// too. In a hundred reports and letters nothing else was joined.
enum BoxTear {
  /// Whether two neighbours on a line are one word.
  ///
  /// - Parameters:
  ///   - gap: how far they stand from each other.
  ///   - height: how high they are.
  static func joins(
    _ before: ArraySlice<UInt8>, _ after: ArraySlice<UInt8>, gap: Int, height: Int
  ) -> Bool {
    guard gap * 100 < height * 15, let last = before.last, let first = after.first else {
      return false
    }
    if after.count < 3, after.allSatisfy({ ".,;:)".utf8.contains($0) }) { return true }
    let isCapital = before.count == 1 && ASCII.isUpper(last)
    if isCapital, isSmall(first) { return true }
    guard gap * 100 < height * 13 else { return false }
    if isCapital, ASCII.isUpper(first) { return true }
    if ASCII.isDigit(last), ASCII.isDigit(first) { return true }
    return gap * 1_000 < height * 115 && isSmall(last) && isSmall(first)
  }

  /// Whether a byte is of a small letter; those beyond ASCII are taken for one.
  private static func isSmall(_ byte: UInt8) -> Bool { ASCII.isLower(byte) || byte >= 0xC0 }
}
