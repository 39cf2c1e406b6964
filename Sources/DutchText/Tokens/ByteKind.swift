/// What a byte of UTF-8 begins: the one place that says what a word is made of.
///
/// A no-break, thin or narrow space, a soft hyphen and a curly quote are no letters.
@usableFromInline
enum ByteKind: UInt8 {
  /// Spaces, line ends and other controls.
  case space
  case letter
  case digit
  /// An ASCII sign.
  case sign
  /// The first byte of a letter of two bytes: `é`, `ë`, a combining accent.
  case letterLead
  /// The first byte of any other character.
  case otherLead

  /// The kind of each byte.
  static let table: [UInt8] = (UInt8.min...UInt8.max).map { byte in
    let kind: ByteKind =
      switch byte {
      case 0x00...0x20, 0x7F: .space
      case 0x30...0x39: .digit
      case 0x41...0x5A, 0x61...0x7A: .letter
      case 0x21...0x7E: .sign
      // Latin, Greek, Cyrillic, Hebrew, Arabic, combining accents.
      case 0xC3...0xDF: .letterLead
      default: .otherLead
      }
    return kind.rawValue
  }
}

extension Span<UInt8> {
  /// How many bytes the character has that begins at an offset; 1 where the text is damaged.
  func characterLength(at start: Int) -> Int {
    let lead = self[start]
    let wanted = lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    var length = 1
    while length < wanted, start + length < count, self[start + length] & 0xC0 == 0x80 {
      length += 1
    }
    return length
  }

  /// How many bytes of letter begin at an offset; 0 where none does.
  func letterLength(at start: Int) -> Int {
    let byte = self[start]
    if byte < 0x80 { return ASCII.isLetter(byte) ? 1 : 0 }
    guard byte >= 0xC3, byte < 0xE0, start + 1 < count, self[start + 1] & 0xC0 == 0x80 else {
      return 0
    }
    // × and ÷ stand among the letters.
    if byte == 0xC3, self[start + 1] == 0x97 || self[start + 1] == 0xB7 { return 0 }
    return 2
  }

  /// How many bytes of space beyond ASCII begin at an offset: a no-break, thin or narrow space, a
  /// soft hyphen, a byte order mark; 0 where none does.
  func wideSpaceLength(at start: Int) -> Int {
    guard start + 1 < count else { return 0 }
    if self[start] == 0xC2 { return self[start + 1] == 0xA0 || self[start + 1] == 0xAD ? 2 : 0 }
    guard start + 2 < count else { return 0 }
    if self[start] == 0xE2, self[start + 1] == 0x80 {
      let last = self[start + 2]
      return last <= 0x8F || last == 0xA8 || last == 0xA9 || last == 0xAF ? 3 : 0
    }
    if self[start] == 0xE2, self[start + 1] == 0x81 { return self[start + 2] <= 0xA0 ? 3 : 0 }
    return self[start] == 0xEF && self[start + 1] == 0xBB && self[start + 2] == 0xBF ? 3 : 0
  }
}
