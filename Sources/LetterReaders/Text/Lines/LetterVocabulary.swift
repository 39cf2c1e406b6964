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
    var at = 0
    while let start = WordBytes.start(in: text, from: at) {
      var part = start
      at = WordBytes.end(in: text, from: start)
      while at + 1 < text.count, text[at] == UInt8(ascii: "-"), ASCII.isWord(text[at + 1]) {
        part = at + 1
        at = WordBytes.end(in: text, from: part)
      }
      // A word before a hyphen at a line's end is a piece.
      guard at >= text.count || text[at] != UInt8(ascii: "-") else { continue }
      insert(WordBytes.hash(text, start..<at))
      if part > start { insert(WordBytes.hash(text, part..<at)) }
    }
  }

  /// What the words elsewhere in the letter say of a torn one; `nil` where they say nothing.
  func decision(
    _ before: Range<Int>, _ after: Range<Int>, of text: [UInt8]
  ) -> Hyphenation.Decision? {
    let joined = text[before] + text[after]
    let hyphenated = text[before] + CollectionOfOne(UInt8(ascii: "-")) + text[after]
    if contains(Array(hyphenated)) { return .keep }
    return contains(Array(joined)) ? .join : nil
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

  private func contains(_ word: [UInt8]) -> Bool {
    let (start, print) = place(of: WordBytes.hash(word, 0..<word.count))
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
}
