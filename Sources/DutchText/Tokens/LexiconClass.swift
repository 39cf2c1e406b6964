internal import LetterModel

/// The members of a class of words: a bit for each number, and their values.
struct LexiconClass: Sendable {
  /// 64 numbers a word; as long as its largest member needs.
  private(set) var bits: [UInt64] = []
  /// Whether any member is a cue of several words with a number.
  private(set) var hasCues = false
  /// Its cues without a number.
  private(set) var spellings = CueSpellings()
  private(set) var values: [Token.Word: Int] = [:]

  /// Adds a word or cue.
  mutating func insert(_ word: Token.Word, value: Int?, isCue: Bool) {
    let place = Int(word) >> 6
    while bits.count <= place { bits.append(0) }
    bits[place] |= 1 << UInt64(word & 63)
    if isCue { hasCues = true }
    if let value { values[word] = value }
  }

  /// Adds a cue as it is written.
  mutating func insert(written cue: [UInt8], value: Int?) { spellings.append(cue, value: value) }

  /// Adds the members of another class.
  mutating func add(_ other: LexiconClass) {
    while bits.count < other.bits.count { bits.append(0) }
    for place in other.bits.indices { bits[place] |= other.bits[place] }
    hasCues = hasCues || other.hasCues
    spellings.append(other.spellings)
    values.merge(other.values) { own, _ in own }
  }
}
