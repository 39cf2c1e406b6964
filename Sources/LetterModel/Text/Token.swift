/// One word, number or sign of a passage's reading text.
///
///     In 2022 zijn 81.117 banen …
///     In · 2022 · zijn · 81 · . · 117 · banen
///
/// Spaces are no tokens, digits and letters are never in one. Eight bytes, so that the tokens of a
/// letter are one plain array.
public struct Token: Sendable, Equatable {
  /// The number of a word in the lexicon: equal words have equal numbers, whatever their case.
  public typealias Word = UInt16

  /// A word that stands in no list.
  public static let unknown: Word = 0
  /// A run of digits.
  public static let number: Word = 1

  /// The offset of the first byte, in reading offsets of the passage.
  public var start: UInt32
  /// How many bytes it has; a longer run of letters or digits is several tokens.
  public var length: UInt16
  /// Its number in the lexicon; `unknown` for a word or sign that stands in no list.
  public var word: Word

  /// A token.
  @inlinable public init(start: Int, end: Int, word: Word) {
    self.start = UInt32(truncatingIfNeeded: start)
    length = UInt16(truncatingIfNeeded: end - start)
    self.word = word
  }

  /// The offset after the last byte.
  @inlinable public var end: Int { Int(start) + Int(length) }
  /// The reading range.
  @inlinable public var range: Range<Int> { Int(start)..<end }
}
