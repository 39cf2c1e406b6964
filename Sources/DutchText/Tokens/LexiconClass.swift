internal import LetterModel

/// The members of a class of words: a bit for each number, and their values.
struct LexiconClass: Sendable {
  /// 64 numbers a word; as long as its largest member needs.
  private(set) var bits: [UInt64] = []
  /// Whether any member is a cue of several words with a number.
  private(set) var hasCues = false
  /// Its cues without a number.
  private(set) var spellings = CueSpellings()
  /// The words that have a value, in order, and the value of each.
  private(set) var valued: [(word: Token.Word, value: Int)] = []

  /// Adds a word or cue.
  mutating func insert(_ word: Token.Word, value: Int?, isCue: Bool) {
    let place = Int(word) >> 6
    while bits.count <= place { bits.append(0) }
    bits[place] |= 1 << UInt64(word & 63)
    if isCue { hasCues = true }
    guard let value else { return }
    let at = Self.place(of: word, in: valued)
    if at < valued.count, valued[at].word == word {
      valued[at].value = value
    } else {
      valued.insert((word, value), at: at)
    }
  }

  /// Adds a cue as it is written.
  mutating func insert(written cue: ArraySlice<UInt8>, value: Int?) {
    spellings.append(cue, value: value)
  }

  /// Adds the members of another class.
  mutating func add(_ other: LexiconClass) {
    while bits.count < other.bits.count { bits.append(0) }
    for place in other.bits.indices { bits[place] |= other.bits[place] }
    hasCues = hasCues || other.hasCues
    spellings.append(other.spellings)
    for (word, value) in other.valued {
      let at = Self.place(of: word, in: valued)
      if at == valued.count || valued[at].word != word { valued.insert((word, value), at: at) }
    }
  }

  /// Where a word stands among those that have a value, or would stand.
  static func place(of word: Token.Word, in valued: [(word: Token.Word, value: Int)]) -> Int {
    var low = 0
    var high = valued.count
    while low < high {
      let middle = (low + high) / 2
      if valued[middle].word < word { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
