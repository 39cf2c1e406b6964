/// A few words that may stand at a place, tried in their order.
///
/// The first byte decides for most places, so that a list costs no more than one test there.
public struct WordList: Sendable, ExpressibleByArrayLiteral {
  private let words: [[UInt8]]
  @usableFromInline let low: UInt64
  @usableFromInline let high: UInt64

  /// A list of words, lower case or not.
  public init(_ words: [String]) {
    self.words = words.map { word in Array(word.utf8).map(Self.folded) }
    var low: UInt64 = 0
    var high: UInt64 = 0
    for word in self.words {
      guard let first = word.first else { continue }
      for byte in [first, ASCII.isLetter(first) ? first & 0xDF : first] {
        if byte < 64 { low |= 1 << UInt64(byte) } else { high |= 1 << UInt64(byte & 63) }
      }
    }
    self.low = low
    self.high = high
  }

  /// A list of words.
  public init(arrayLiteral words: String...) {
    self.init(words)
  }

  /// The length of the first word that stands at an offset; `isWhole` asks that no letter follows.
  @inlinable func length(
    in bytes: [UInt8], at offset: Int, isWhole: Bool
  ) -> (length: Int, isDotted: Bool)? {
    guard offset < bytes.count, mayBegin(with: bytes[offset]) else { return nil }
    return match(in: bytes, at: offset, isWhole: isWhole)
  }

  @usableFromInline func match(
    in bytes: [UInt8], at offset: Int, isWhole: Bool
  ) -> (length: Int, isDotted: Bool)? {
    for word in words where offset + word.count <= bytes.count {
      var index = 0
      while index < word.count, Self.folded(bytes[offset + index]) == word[index] { index += 1 }
      guard index == word.count else { continue }
      let isDotted = word[index - 1] == 0x2E
      if !isWhole || ByteCursor.isWordEnd(bytes, at: offset + index) {
        return (index, isDotted)
      }
    }
    return nil
  }

  @inlinable func mayBegin(with byte: UInt8) -> Bool {
    let bit: UInt64 = 1 << UInt64(byte & 63)
    return byte < 64 ? low & bit != 0 : high & bit != 0
  }

  private static func folded(_ byte: UInt8) -> UInt8 {
    ASCII.isUpper(byte) ? byte | 0x20 : byte
  }
}
