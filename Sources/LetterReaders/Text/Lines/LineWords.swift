internal import DutchText
internal import LetterModel

extension PassageBuilder {
  /// Appends the words of a line: as they stand, with every run of white space as one space.
  mutating func words(_ range: Range<Int>, hasRuns: Bool, of source: borrowing SourceText) {
    guard hasRuns else { return keep(range, of: source) }
    var kept = range.lowerBound
    var at = range.lowerBound
    while at < range.upperBound {
      guard source.text[at] <= 0x20 else {
        at += 1
        continue
      }
      var next = at + 1
      while next < range.upperBound, source.text[next] <= 0x20 { next += 1 }
      if next - at > 1 || source.text[at] != 0x20 {
        keep(kept..<at, of: source)
        space(for: at..<next, of: source)
        kept = next
      }
      at = next
    }
    keep(kept..<range.upperBound, of: source)
  }

  /// Appends one space for the white space that follows an offset.
  mutating func lineBreak(after end: Int, of source: borrowing SourceText) {
    var next = end
    while next < source.text.count, source.text[next] <= 0x20 { next += 1 }
    if next > end { space(for: end..<next, of: source) }
  }
}
