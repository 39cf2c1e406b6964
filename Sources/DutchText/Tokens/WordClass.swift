public import LetterModel

/// A list of words and cues that code asks for, by its name in `words.lexicon`.
///
///     static let scales = WordClass("number.scale")
///     scales.contains(token.word)
public struct WordClass: Sendable {
  /// The name in `words.lexicon`.
  public let name: String
  @usableFromInline let bits: [UInt64]
  /// Whether some of its members are cues of several words, which have numbers too.
  public let hasCues: Bool
  /// Its cues without a number, which a cursor looks for.
  let spellings: CueSpellings
  private let valued: [(word: Token.Word, value: Int)]

  /// The class of a name.
  ///
  /// - Precondition: `words.lexicon` has a class of this name; a test reads every name in the
  ///   sources.
  public init(_ name: String, in lexicon: Lexicon = .dutch) {
    guard let members = lexicon.members(of: name) else {
      preconditionFailure("words.lexicon has no class \(name)")
    }
    self.name = name
    bits = members.bits
    hasCues = members.hasCues
    spellings = members.spellings
    valued = members.valued
  }

  /// Whether a word or cue belongs to it, by number.
  @inlinable public func contains(_ word: Token.Word) -> Bool {
    let place = Int(word) >> 6
    return place < bits.count && bits[place] >> UInt64(word & 63) & 1 != 0
  }

  /// The numbers of its members, in order.
  var words: [Token.Word] {
    bits.enumerated().flatMap { place, bits in
      var left = bits
      var words: [Token.Word] = []
      while left != 0 {
        words.append(Token.Word(clamping: place << 6 + left.trailingZeroBitCount))
        left &= left &- 1
      }
      return words
    }
  }

  /// Whether the word that fills a range of a text belongs to it.
  public func contains(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    contains(Lexicon.dutch.word(in: text, range))
  }

  /// The value that stands beside a word: 6 of `miljoen=6`.
  public func value(of word: Token.Word) -> Int? {
    guard contains(word) else { return nil }
    let at = LexiconClass.place(of: word, in: valued)
    return at < valued.count && valued[at].word == word ? valued[at].value : nil
  }

  /// The value of the word that fills a range of a text.
  public func value(_ text: [UInt8], _ range: Range<Int>) -> Int? {
    value(of: Lexicon.dutch.word(in: text, range))
  }
}
