/// Words with a value each, looked up by their bytes without building a String.
///
/// Upper and lower case are one, `É` and `é` too. Most words that are not in the table are turned
/// away by their first two letters or their length; the others are looked up by four of their
/// letters, and only a word that is found there is compared whole.
public struct WordTable<Value: Sendable>: Sendable {
  /// One bit for each pair of first letters.
  @usableFromInline let pairs: [UInt32]
  /// One bit for each length of a word, by its first letter.
  @usableFromInline let lengths: [UInt64]
  /// Entry numbers by hash; -1 where there is none.
  @usableFromInline let slots: [Int32]
  /// The bytes of all words, one after the other.
  @usableFromInline let bytes: [UInt8]
  /// Where each word begins in `bytes`, and where the last one ends.
  @usableFromInline let starts: [Int32]
  @usableFromInline let values: [Value]

  /// A table of words; of two equal words the first one counts.
  public init(_ entries: [(String, Value)]) {
    var size = 16
    while size < entries.count * 3 { size *= 2 }
    var pairs = [UInt32](repeating: 0, count: 32)
    var lengths = [UInt64](repeating: 0, count: 32)
    var slots = [Int32](repeating: -1, count: size)
    var bytes: [UInt8] = []
    var starts: [Int32] = [0]
    for (index, entry) in entries.enumerated() {
      let start = bytes.count
      for byte in entry.0.utf8 {
        bytes.append(byte)
        bytes[bytes.count - 1] = Self.folded(bytes, bytes.count - 1)
      }
      let range = start..<bytes.count
      starts.append(Int32(bytes.count))
      lengths[Int(bytes[start] & 31)] |= 1 << UInt64(range.count)
      pairs[Int(bytes[start] & 31)] |= 1 << UInt32(Self.second(bytes, range) & 31)
      var slot = Self.hash(bytes, range) & (size - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (size - 1) }
      slots[slot] = Int32(index)
    }
    self.pairs = pairs
    self.slots = slots
    self.bytes = bytes
    self.starts = starts
    self.values = entries.map(\.1)
    self.lengths = lengths
  }

  /// The value of the word that fills a range; `nil` where it is not in the table.
  @inlinable public subscript(text: [UInt8], range: Range<Int>) -> Value? {
    guard !range.isEmpty else { return nil }
    let first = Int(text[range.lowerBound] & 31)
    // Shifting by 64 or more leaves nothing, so a word that is too long is turned away too.
    guard pairs[first] >> UInt32(Self.second(text, range) & 31) & 1 != 0,
      lengths[first] >> range.count & 1 != 0
    else { return nil }
    var slot = Self.hash(text, range) & (slots.count - 1)
    while slots[slot] >= 0 {
      let index = Int(slots[slot])
      if same(index, text, range) { return values[index] }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  @inlinable func same(_ index: Int, _ text: [UInt8], _ range: Range<Int>) -> Bool {
    let start = Int(starts[index])
    guard Int(starts[index + 1]) - start == range.count else { return false }
    for offset in 0..<range.count
    where bytes[start + offset] != Self.folded(text, range.lowerBound + offset) {
      return false
    }
    return true
  }

  /// The second byte, or the first where there is only one.
  ///
  /// Case does not show in its low five bits.
  @inlinable static func second(_ text: [UInt8], _ range: Range<Int>) -> UInt8 {
    text[range.count > 1 ? range.lowerBound + 1 : range.lowerBound]
  }

  /// A hash of the length and of four letters, by their low five bits, where case does not show.
  @inlinable static func hash(_ text: [UInt8], _ range: Range<Int>) -> Int {
    let (start, end) = (range.lowerBound, range.upperBound)
    var key = UInt32(truncatingIfNeeded: end - start)
    key = key << 5 | UInt32(text[start] & 31)
    key = key << 5 | UInt32(text[start + (end - start) >> 1] & 31)
    key = key << 5 | UInt32(text[max(end - 2, start)] & 31)
    key = key << 5 | UInt32(text[end - 1] & 31)
    return Int((key &* 0x9E37_79B1) >> 12)
  }

  @inlinable static func folded(_ text: [UInt8], _ offset: Int) -> UInt8 {
    let byte = text[offset]
    if ASCII.isUpper(byte) { return byte | 0x20 }
    // The second byte of É and é, Ë and ë: capitals stand 32 lower in UTF-8 too.
    if byte &- 0x80 < 0x1F, offset > 0, text[offset - 1] == 0xC3 { return byte | 0x20 }
    return byte
  }
}

extension WordTable where Value == Bool {
  /// A plain set of words.
  public init(words: String) {
    self.init(words.split(whereSeparator: \.isWhitespace).map { (String($0), true) })
  }

  /// Whether the word that fills a range is in the set.
  @inlinable public func contains(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    self[text, range] ?? false
  }
}
