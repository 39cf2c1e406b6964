internal import LetterModel

/// The members of a class of words: a bit for each number, and their values.
struct LexiconClass: Sendable {
  /// 64 numbers a word; as long as its largest member needs.
  private(set) var bits: [UInt64] = []
  /// Its cues of several words, as they are written.
  private(set) var spellings = CueSpellings()
  private(set) var values: [Token.Word: Int] = [:]

  /// Adds a word, or a cue with how it is written.
  mutating func insert(_ word: Token.Word, value: Int?, spelling: [UInt8]? = nil) {
    let place = Int(word) >> 6
    while bits.count <= place { bits.append(0) }
    bits[place] |= 1 << UInt64(word & 63)
    if let spelling { spellings.append(spelling, word: word) }
    if let value { values[word] = value }
  }

  /// Adds the members of another class.
  mutating func add(_ other: LexiconClass) {
    while bits.count < other.bits.count { bits.append(0) }
    for place in other.bits.indices { bits[place] |= other.bits[place] }
    spellings.append(other.spellings)
    values.merge(other.values) { own, _ in own }
  }
}
