internal import DutchText

/// The words of a letter, to settle whether a hyphen at a line's end belongs to its word.
///
/// It is built at the first hyphen: one pass over the text, a fingerprint a word in an open table.
/// A word with hyphens counts as a whole (`Wsw-detachering`) and by its last part.
struct LetterVocabulary {
  /// Fingerprints at the places their hashes point at; 0 is an empty place.
  private var table: [UInt32]
  private var free: Int

  /// The words of a text; pieces torn at a line's end are left out.
  init(of text: [UInt8]) {
    // A letter has a new word every twenty bytes or so; a huge file stops adding words in time.
    var size = 1024
    while size < text.count / 4, size < 1 << 20 { size *= 2 }
    table = Array(repeating: 0, count: size)
    free = size * 2 / 3
    let bytes = text.span
    let folded = Self.folded.span
    var at = 0
    while at < bytes.count {
      guard folded[Int(bytes[at])] != 0 else {
        at += 1
        continue
      }
      var hash = Self.seed
      var part = at
      while at < bytes.count {
        let byte = bytes[at]
        let letter = folded[Int(byte)]
        if letter != 0 {
          hash = Self.mixFolded(hash, letter)
        } else if byte == UInt8(ascii: "-"), at + 1 < bytes.count, ASCII.isWord(bytes[at + 1]) {
          hash = Self.mix(hash, byte)
          part = at + 1
        } else {
          break
        }
        at += 1
      }
      // A word before a hyphen at a line's end is a piece.
      guard at >= bytes.count || bytes[at] != UInt8(ascii: "-") else { continue }
      insert(hash)
      if part > 0, bytes[part - 1] == UInt8(ascii: "-") { insert(Self.hash(part..<at, of: text)) }
    }
  }

  /// What the words elsewhere in the letter say of a torn one; `nil` where they say nothing.
  func decision(
    _ before: Range<Int>, _ after: Range<Int>, of text: [UInt8]
  ) -> Hyphenation.Decision? {
    var joined = Self.hash(before, of: text)
    var hyphenated = Self.mix(joined, UInt8(ascii: "-"))
    for at in after {
      joined = Self.mix(joined, text[at])
      hyphenated = Self.mix(hyphenated, text[at])
    }
    if contains(hyphenated) { return .keep }
    return contains(joined) ? .join : nil
  }

  private mutating func insert(_ hash: UInt64) {
    let (start, print) = place(of: hash)
    var at = start
    while table[at] != 0 {
      if table[at] == print { return }
      at = (at + 1) & (table.count - 1)
    }
    guard free > 0 else { return }
    free -= 1
    table[at] = print
  }

  private func contains(_ hash: UInt64) -> Bool {
    let (start, print) = place(of: hash)
    var at = start
    while table[at] != 0 {
      if table[at] == print { return true }
      at = (at + 1) & (table.count - 1)
    }
    return false
  }

  private func place(of hash: UInt64) -> (start: Int, print: UInt32) {
    let mixed = hash &* 0x9E37_79B9_7F4A_7C15
    return (Int(mixed >> 40) & (table.count - 1), UInt32(truncatingIfNeeded: mixed >> 8) | 1)
  }

  private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  private static func hash(_ range: Range<Int>, of text: [UInt8]) -> UInt64 {
    var hash = seed
    for at in range { hash = mix(hash, text[at]) }
    return hash
  }

  /// Turns the hash and adds a letter, capital or not.
  private static func mix(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    let lower = ASCII.isUpper(byte) ? byte | 0x20 : byte
    return mixFolded(hash, lower)
  }

  private static func mixFolded(_ hash: UInt64, _ lower: UInt8) -> UInt64 {
    ((hash << 7) | (hash >> 57)) ^ UInt64(lower)
  }

  /// Each byte of a word as a small letter; zero for a byte that stands in no word.
  private static let folded: [UInt8] = (0...255).map { value in
    let byte = UInt8(truncatingIfNeeded: value)
    guard ASCII.isWord(byte) else { return 0 }
    return ASCII.isUpper(byte) ? byte | 0x20 : byte
  }
}
