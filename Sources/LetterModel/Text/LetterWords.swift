/// The words of a letter: what its passages were cut into, once for all who read them.
public struct LetterWords: Sendable, Equatable {
  /// A cue of several words that stands in a passage: `meer dan`.
  public struct Cue: Sendable, Equatable {
    /// The index of its first token in `tokens`.
    public var token: UInt32
    /// How many tokens it has.
    public var count: UInt16
    /// Its number in the lexicon.
    public var word: Token.Word

    /// A cue.
    public init(token: Int, count: Int, word: Token.Word) {
      self.token = UInt32(truncatingIfNeeded: token)
      self.count = UInt16(truncatingIfNeeded: count)
      self.word = word
    }
  }

  /// A sentence, by the tokens that it has.
  public struct Sentence: Sendable, Equatable {
    /// The index of its first token in `tokens`.
    public var first: UInt32
    /// The index after its last token.
    public var last: UInt32

    /// A sentence of some tokens.
    public init(tokens: Range<Int>) {
      first = UInt32(truncatingIfNeeded: tokens.lowerBound)
      last = UInt32(truncatingIfNeeded: tokens.upperBound)
    }

    /// Its tokens.
    public var tokens: Range<Int> { Int(first)..<Int(last) }
  }

  /// Which words are those of one passage.
  public struct Part: Sendable, Equatable {
    /// Indices of `tokens`.
    public var tokens: Range<Int>
    /// Indices of `cues`.
    public var cues: Range<Int>
    /// Indices of `sentences`.
    public var sentences: Range<Int>

    /// A part.
    public init(tokens: Range<Int>, cues: Range<Int>, sentences: Range<Int>) {
      self.tokens = tokens
      self.cues = cues
      self.sentences = sentences
    }
  }

  /// The tokens of all passages, passage after passage; offsets are those of its own passage.
  public var tokens: [Token] = []
  /// The cues of several words, in the order of their first tokens.
  public var cues: [Cue] = []
  /// The sentences, passage after passage.
  public var sentences: [Sentence] = []

  /// No words.
  public init() {}
}
