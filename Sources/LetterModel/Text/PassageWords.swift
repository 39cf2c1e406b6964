/// The words of one passage, to be asked for words and cues by number.
///
/// Ranges of tokens are indices in `tokens`, the array of the whole letter. A class, so that every
/// stretch of the passage that is looked at holds one reference; the letter makes one for each of its
/// passages and keeps it.
public final class PassageWords: Sendable {
  /// The reading text.
  public let bytes: [UInt8]
  /// The words of all passages.
  package let letter: LetterWords
  /// Which of them are those of the passage.
  package let part: LetterWords.Part

  /// The words of a passage.
  package init(_ bytes: [UInt8], _ letter: LetterWords, _ part: LetterWords.Part) {
    self.bytes = bytes
    self.letter = letter
    self.part = part
  }

  /// No words.
  public static let none = PassageWords([], .none, .empty)

  /// The tokens of the letter.
  public var tokens: [Token] { letter.tokens }

  /// The tokens of the passage.
  public var range: Range<Int> { part.tokens }
}
