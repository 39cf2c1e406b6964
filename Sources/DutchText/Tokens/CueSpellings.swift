/// The cues of a class as they are written, to be found at an offset of a text.
///
///     e.v.     tot en met     t/m
///
/// Case makes no difference, and a space is one space. The first byte turns nearly every place away.
struct CueSpellings: Sendable {
  /// What must stand behind a cue.
  enum Ending {
    /// No letter or digit: `nrs. 3`.
    case whole
    /// As for a whole one, but for anything behind a full stop: `nrs.3`.
    case abbreviation
  }

  private struct Cue {
    var end: Int
    var value: Int?
  }

  /// The bytes of all cues in small letters, one after the other.
  private var bytes: [UInt8] = []
  private var cues: [Cue] = []
  /// A bit for each byte that a cue begins with, those from 64 on in `high`.
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  /// Whether there are none.
  var isEmpty: Bool { cues.isEmpty }

  /// Adds a cue with the value that stands beside it.
  mutating func append(_ spelling: some Sequence<UInt8>, value: Int?) {
    let start = bytes.count
    bytes.append(contentsOf: spelling.lazy.map(Self.folded))
    guard start < bytes.count else { return }
    cues.append(Cue(end: bytes.count, value: value))
    let first = bytes[start]
    for byte in [first, ASCII.isLetter(first) ? first & 0xDF : first] where byte < 0x80 {
      if byte < 64 { low |= 1 << UInt64(byte) } else { high |= 1 << UInt64(byte & 63) }
    }
    if first >= 0x80 { (low, high) = (.max, .max) }
  }

  /// Adds the cues of another class.
  mutating func append(_ other: CueSpellings) {
    var start = 0
    for cue in other.cues {
      append(other.bytes[start..<cue.end], value: cue.value)
      start = cue.end
    }
  }

  /// The longest cue that stands at an offset: where it ends, and its value.
  func longest(
    in text: [UInt8], at offset: Int, _ ending: Ending
  ) -> (end: Int, value: Int?)? {
    guard mayBegin(with: text[offset]) else { return nil }
    var found: (end: Int, value: Int?)?
    var start = 0
    for cue in cues {
      let spelling = start..<cue.end
      start = cue.end
      let end = offset + spelling.count
      guard end <= text.count, end > found?.end ?? 0, stands(spelling, in: text, at: offset) else {
        continue
      }
      let isOpen = ending == .abbreviation && bytes[cue.end - 1] == UInt8(ascii: ".")
      if isOpen || ByteCursor.isWordEnd(text, at: end) { found = (end, cue.value) }
    }
    return found
  }

  private func mayBegin(with byte: UInt8) -> Bool {
    let bit: UInt64 = 1 << UInt64(byte & 63)
    return (byte < 64 ? low : high) & bit != 0
  }

  private func stands(_ spelling: Range<Int>, in text: [UInt8], at offset: Int) -> Bool {
    var at = offset
    for index in spelling {
      guard Self.folded(text[at]) == bytes[index] else { return false }
      at += 1
    }
    return true
  }

  private static func folded(_ byte: UInt8) -> UInt8 {
    ASCII.isUpper(byte) ? byte | 0x20 : byte
  }
}
