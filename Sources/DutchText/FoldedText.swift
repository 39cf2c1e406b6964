/// Text as it is compared: lower case and without accents, as a full-text index folds it.
///
///     Eén Procent → een procent
package enum FoldedText {
  /// The folded bytes of some bytes of UTF-8.
  package static func bytes(_ text: some Sequence<UInt8>) -> [UInt8] {
    var folded: [UInt8] = []
    var isLatin = false
    for byte in text {
      if isLatin {
        isLatin = false
        let letter = base(of: byte)
        if letter == 0 { folded += [0xC3, byte] } else { folded.append(letter) }
      } else if byte == 0xC3 {
        isLatin = true
      } else {
        folded.append(ASCII.isUpper(byte) ? byte | 0x20 : byte)
      }
    }
    return folded
  }

  /// Whether the folded bytes of some bytes of UTF-8 are those of a word.
  package static func isEqual(_ text: some Sequence<UInt8>, to word: [UInt8]) -> Bool {
    var at = 0
    var isLatin = false
    func take(_ byte: UInt8) -> Bool {
      guard at < word.count, word[at] == byte else { return false }
      at += 1
      return true
    }
    for byte in text {
      if isLatin {
        isLatin = false
        let letter = base(of: byte)
        guard letter == 0 ? take(0xC3) && take(byte) : take(letter) else { return false }
      } else if byte == 0xC3 {
        isLatin = true
      } else if !take(ASCII.isUpper(byte) ? byte | 0x20 : byte) {
        return false
      }
    }
    return at == word.count
  }

  /// The folded text.
  package static func text(_ text: String) -> String {
    String(decoding: bytes(text.utf8), as: UTF8.self)
  }

  /// The letter under the accent of a character `C3 xx`; zero where there is none.
  private static func base(of byte: UInt8) -> UInt8 {
    switch byte | 0x20 {
    case 0xA0...0xA5: UInt8(ascii: "a")
    case 0xA7: UInt8(ascii: "c")
    case 0xA8...0xAB: UInt8(ascii: "e")
    case 0xAC...0xAF: UInt8(ascii: "i")
    case 0xB1: UInt8(ascii: "n")
    case 0xB2...0xB6: UInt8(ascii: "o")
    case 0xB9...0xBC: UInt8(ascii: "u")
    case 0xBD: UInt8(ascii: "y")
    default: byte == 0xBF ? UInt8(ascii: "y") : 0
    }
  }
}
