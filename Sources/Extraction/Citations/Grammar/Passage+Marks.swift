internal import LetterModel

/// Marks in the order of their offsets, searched by halving: a page may have hundreds.
extension Array where Element == Passage.Mark {
  /// The first mark at an offset or after it.
  func first(from offset: Int) -> Passage.Mark? {
    let index = place(of: offset)
    return index < count ? self[index] : nil
  }

  /// The last mark before an offset.
  func last(before offset: Int) -> Passage.Mark? {
    let index = place(of: offset)
    return index > 0 ? self[index - 1] : nil
  }

  private func place(of offset: Int) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle].offset < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
