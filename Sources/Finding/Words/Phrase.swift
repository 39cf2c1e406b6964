internal import DutchText
package import LetterModel

/// Words that have to stand one after the other, whatever their case and accents.
///
///     extra banen   stands in   «Er kwamen 10.146 Extra banen bij.»
///
/// Signs between words make no difference, as in a full-text index.
public struct Phrase: Sendable, Equatable {
  /// The words, folded.
  public let words: [[UInt8]]

  /// The phrase of a text; `nil` where it holds no word.
  public init?(_ text: String) {
    let passage = PassageWords(reading: Array(text.utf8))
    words = Self.words(of: passage, in: passage.range).map(\.folded)
    if words.isEmpty { return nil }
  }

  /// Whether it stands in a text.
  public func stands(in text: [UInt8]) -> Bool {
    !ranges(in: PassageWords(reading: text)).isEmpty
  }

  /// Where it stands in a passage, in reading offsets.
  package func ranges(in passage: PassageWords) -> [Range<Int>] {
    let tokens = Self.words(of: passage, in: passage.range)
    var found: [Range<Int>] = []
    var at = 0
    while at + words.count <= tokens.count {
      if words.indices.allSatisfy({ tokens[at + $0].folded == words[$0] }) {
        let last = tokens[at + words.count - 1].range.upperBound
        found.append(tokens[at].range.lowerBound..<last)
        at += words.count
      } else {
        at += 1
      }
    }
    return found
  }

  private static func words(
    of passage: PassageWords, in range: Range<Int>
  ) -> [(range: Range<Int>, folded: [UInt8])] {
    range.compactMap { index in
      let token = passage.tokens[index]
      let bytes = passage.bytes[token.range]
      guard let first = bytes.first, isWord(first, in: passage.bytes, at: Int(token.start)) else {
        return nil
      }
      return (token.range, FoldedText.bytes(bytes))
    }
  }

  /// Whether a letter or digit begins at an offset.
  private static func isWord(_ byte: UInt8, in bytes: [UInt8], at start: Int) -> Bool {
    ASCII.isDigit(byte) || DutchWord.isLetter(in: bytes, at: start)
  }
}
