public import LetterModel

/// What the words of some classes stand for.
///
///     WordMap([("hedge.just-over", .justOver), ("hedge.about", .about)])
public struct WordMap<Value: Sendable>: Sendable {
  /// For each number from `first` on, one more than the index of its value; 0 where it has none.
  @usableFromInline let places: [UInt8]
  @usableFromInline let first: Int
  @usableFromInline let values: [Value]

  /// A map of classes, by their names in `words.lexicon`; of two that share a word the first counts.
  public init(_ classes: [(String, Value)], in lexicon: Lexicon = .dutch) {
    let members = classes.map { WordClass($0.0, in: lexicon).words }
    let used = members.joined()
    let first = Int(used.min() ?? 0)
    var places = [UInt8](repeating: 0, count: Int(used.max() ?? 0) + 1 - first)
    // From the last class to the first, so that the first one stands where two share a word.
    for (place, words) in members.enumerated().reversed() {
      for word in words { places[Int(word) - first] = UInt8(clamping: place + 1) }
    }
    values = classes.map(\.1)
    self.first = first
    self.places = places
  }

  /// What a word or cue stands for, by number.
  @inlinable public subscript(word: Token.Word) -> Value? {
    let at = Int(word) - first
    guard at >= 0, at < places.count, places[at] > 0 else { return nil }
    return values[Int(places[at]) - 1]
  }

  /// What the word that fills a range of a text stands for.
  public subscript(text: [UInt8], range: Range<Int>) -> Value? {
    self[Lexicon.dutch.word(in: text, range)]
  }
}
