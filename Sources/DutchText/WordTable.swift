/// Words with a value each, looked up by their bytes without building a String.
///
/// Upper and lower case are one, `É` and `é` too. A look-up costs one pass over the word.
public struct WordTable<Value: Sendable>: Sendable {
  private let slots: [Int32]
  private let words: [[UInt8]]
  private let values: [Value]
  private let longest: Int

  /// A table of words; of two equal words the first one counts.
  public init(_ entries: [(String, Value)]) {
    var size = 16
    while size < entries.count * 3 { size *= 2 }
    var slots = [Int32](repeating: -1, count: size)
    var words: [[UInt8]] = []
    var longest = 0
    for (index, entry) in entries.enumerated() {
      let word = Array(entry.0.utf8)
      words.append(word)
      longest = max(longest, word.count)
      var slot = Self.hash(word, 0..<word.count) & (size - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (size - 1) }
      slots[slot] = Int32(index)
    }
    self.slots = slots
    self.words = words
    self.values = entries.map(\.1)
    self.longest = longest
  }

  /// The value of the word that fills a range; `nil` where it is not in the table.
  public subscript(text: [UInt8], range: Range<Int>) -> Value? {
    guard !range.isEmpty, range.count <= longest else { return nil }
    var slot = Self.hash(text, range) & (slots.count - 1)
    while slots[slot] >= 0 {
      let index = Int(slots[slot])
      if same(words[index], text, range) { return values[index] }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  private func same(_ word: [UInt8], _ text: [UInt8], _ range: Range<Int>) -> Bool {
    guard word.count == range.count else { return false }
    for offset in 0..<word.count
    where Self.folded(word, offset) != Self.folded(text, range.lowerBound + offset) {
      return false
    }
    return true
  }

  /// FNV-1a over the folded bytes.
  private static func hash(_ text: [UInt8], _ range: Range<Int>) -> Int {
    var hash: UInt32 = 0x811C_9DC5
    for offset in range {
      hash = (hash ^ UInt32(folded(text, offset))) &* 0x0100_0193
    }
    return Int(hash ^ (hash >> 15))
  }

  private static func folded(_ text: [UInt8], _ offset: Int) -> UInt8 {
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
  public func contains(_ text: [UInt8], _ range: Range<Int>) -> Bool { self[text, range] ?? false }
}
