/// A fixed list of words, each known by its place in the list.
///
/// Finding a word takes one pass over its bytes, and no allocation.
struct Vocabulary: Sendable {
  private let words: [[UInt8]]
  /// Places in `words` plus one, by hash; zero where none is.
  private let slots: [UInt16]

  init(_ list: [String]) {
    words = list.map { Array($0.utf8) }
    var size = 16
    while size < list.count * 4 { size *= 2 }
    var slots = [UInt16](repeating: 0, count: size)
    for (place, word) in words.enumerated() {
      var slot = Self.hash(word.span, 0..<word.count) & (size - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (size - 1) }
      slots[slot] = UInt16(place + 1)
    }
    self.slots = slots
  }

  /// The place of the word that stands in a range of some bytes.
  func place(of bytes: Span<UInt8>, _ range: Range<Int>) -> Int? {
    var slot = Self.hash(bytes, range) & (slots.count - 1)
    while slots[slot] != 0 {
      let place = Int(slots[slot]) - 1
      if isWord(place, in: bytes, range) { return place }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  private func isWord(_ place: Int, in bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    let count = words[place].count
    guard count == range.count else { return false }
    for offset in 0..<count where words[place][offset] != bytes[range.lowerBound + offset] {
      return false
    }
    return true
  }

  private static func hash(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
    var hash: UInt32 = 2_166_136_261
    for offset in range { hash = (hash ^ UInt32(bytes[offset])) &* 16_777_619 }
    return Int(hash ^ hash >> 15)
  }
}
