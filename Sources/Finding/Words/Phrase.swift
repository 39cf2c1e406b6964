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
    words = Self.words(of: passage).map { FoldedText.bytes(passage.bytes[$0]) }
    if words.isEmpty { return nil }
  }

  /// Whether it stands in a text.
  public func stands(in text: [UInt8]) -> Bool {
    !ranges(in: PassageWords(reading: text)).isEmpty
  }

  /// Where it stands in a passage, in reading offsets.
  package func ranges(in passage: PassageWords) -> [Range<Int>] {
    let bytes = passage.bytes
    let tokens = Self.words(of: passage)
    var found: [Range<Int>] = []
    var at = 0
    while at + words.count <= tokens.count {
      if words.indices.allSatisfy({ FoldedText.isEqual(bytes[tokens[at + $0]], to: words[$0]) }) {
        found.append(tokens[at].lowerBound..<tokens[at + words.count - 1].upperBound)
        at += words.count
      } else {
        at += 1
      }
    }
    return found
  }

  /// Where words stand, without the signs between them.
  private static func words(of passage: PassageWords) -> [Range<Int>] {
    passage.range.compactMap { index in
      let range = passage.tokens[index].range
      guard let first = passage.bytes[range].first,
        isWord(first, in: passage.bytes, at: range.lowerBound)
      else { return nil }
      return range
    }
  }

  /// Whether a letter or digit begins at an offset.
  private static func isWord(_ byte: UInt8, in bytes: [UInt8], at start: Int) -> Bool {
    ASCII.isDigit(byte) || DutchWord.isLetter(in: bytes, at: start)
  }
}
