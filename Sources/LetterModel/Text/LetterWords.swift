/// The words of a letter: what its passages were cut into, once for all who read them.
///
/// A class, so that whoever looks at the words of a passage holds one reference to those of all.
public final class LetterWords: Sendable {
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
  ///
  /// No file has more words than a `UInt32` counts, and every cell has a part of its own.
  public struct Part: Sendable, Equatable {
    private let firstToken: UInt32
    private let lastToken: UInt32
    private let firstCue: UInt32
    private let lastCue: UInt32
    private let firstSentence: UInt32
    private let lastSentence: UInt32

    /// A part.
    public init(tokens: Range<Int>, cues: Range<Int>, sentences: Range<Int>) {
      firstToken = UInt32(truncatingIfNeeded: tokens.lowerBound)
      lastToken = UInt32(truncatingIfNeeded: tokens.upperBound)
      firstCue = UInt32(truncatingIfNeeded: cues.lowerBound)
      lastCue = UInt32(truncatingIfNeeded: cues.upperBound)
      firstSentence = UInt32(truncatingIfNeeded: sentences.lowerBound)
      lastSentence = UInt32(truncatingIfNeeded: sentences.upperBound)
    }

    /// No words.
    public static let empty = Part(tokens: 0..<0, cues: 0..<0, sentences: 0..<0)

    /// Indices of `tokens`.
    public var tokens: Range<Int> { Int(firstToken)..<Int(lastToken) }
    /// Indices of `cues`.
    public var cues: Range<Int> { Int(firstCue)..<Int(lastCue) }
    /// Indices of `sentences`.
    public var sentences: Range<Int> { Int(firstSentence)..<Int(lastSentence) }
  }

  /// The tokens of all passages, passage after passage; offsets are those of its own passage.
  public let tokens: [Token]
  /// The cues of several words, in the order of their first tokens.
  public let cues: [Cue]
  /// The sentences, passage after passage.
  public let sentences: [Sentence]

  /// The words of some passages.
  public init(tokens: [Token] = [], cues: [Cue] = [], sentences: [Sentence] = []) {
    self.tokens = tokens
    self.cues = cues
    self.sentences = sentences
  }

  /// No words.
  public static let none = LetterWords()
}
