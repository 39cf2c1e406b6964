internal import DutchText

/// A list of cues, words and phrases, that a stretch is asked for in one pass over its words.
///
///     ["stijging", "toename", "meer dan"]
struct CueWords: ExpressibleByArrayLiteral, Sendable {
  /// The first word of each cue, and whether the cue is that word alone.
  private let firsts: WordTable<Bool>
  private let phrases: [String]

  init(arrayLiteral cues: String...) {
    phrases = cues.filter { !$0.utf8.allSatisfy(ASCII.isWord) }
    let words = cues.filter { $0.utf8.allSatisfy(ASCII.isWord) }
    // Of two equal words the first one counts: a cue of one word needs no phrase.
    firsts = WordTable(
      words.map { ($0, true) }
        + phrases.map {
          (String(decoding: $0.utf8.prefix(while: ASCII.isWord), as: UTF8.self), false)
        })
  }

  /// Where the cue ends that begins with the word in a range; `nil` where none does.
  func end(of word: Range<Int>, in slice: TextSlice) -> Int? {
    guard let isWhole = slice.value(of: word, in: firsts) else { return nil }
    if isWhole { return word.upperBound }
    for phrase in phrases where slice.reads(phrase, at: word.lowerBound) {
      return word.lowerBound + phrase.utf8.count
    }
    return nil
  }
}

extension TextSlice {
  /// Whether one of some cues stands in the stretch, whole.
  func has(anyOf cues: CueWords) -> Bool {
    var at = range.lowerBound
    while let word = nextWord(from: at) {
      if let end = cues.end(of: word, in: self), end <= range.upperBound { return true }
      at = word.upperBound
    }
    return false
  }

  /// Whether the stretch begins with one of some cues.
  func starts(withAnyOf cues: CueWords) -> Bool {
    guard let word = firstWord, let end = cues.end(of: word, in: self) else { return false }
    return end <= range.upperBound
  }
}
