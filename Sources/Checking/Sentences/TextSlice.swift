internal import DutchText
internal import LetterModel

/// A stretch of a passage's reading text, to be asked for cue words.
///
/// Letters are compared without case; cues are given in lower case.
struct TextSlice: Sendable {
  /// The words of the passage.
  let words: PassageWords
  /// The stretch.
  let range: Range<Int>

  init(_ words: PassageWords, _ range: Range<Int>) {
    self.words = words
    let count = words.bytes.count
    let low = max(0, min(range.lowerBound, count))
    self.range = low..<max(low, min(range.upperBound, count))
  }

  /// A text that stands in no passage.
  init(reading bytes: [UInt8]) { self.init(PassageWords(reading: bytes), bytes.indices) }

  private var bytes: [UInt8] { words.bytes }

  var count: Int { range.count }

  /// The kinds of cue words in it.
  var cues: SentenceCues { SentenceCues(of: words, in: words.tokens(in: range)) }

  /// From its start to the end of another stretch of the same passage.
  func through(_ later: TextSlice) -> TextSlice {
    TextSlice(words, range.lowerBound..<max(range.lowerBound, later.range.upperBound))
  }

  /// What stands after words that it begins with.
  func dropping(_ start: String) -> TextSlice {
    var at = range.lowerBound
    while at < range.upperBound, bytes[at] == 0x20 { at += 1 }
    return TextSlice(words, min(at + start.utf8.count, range.upperBound)..<range.upperBound)
  }

  /// Whether letters are most of what it prints besides digits and spaces.
  ///
  /// What a PDF gives whose letters have no meaning is no sentence.
  var isOfWords: Bool {
    var (letters, others) = (0, 0)
    for at in range where bytes[at] > 0x20 && !ASCII.isDigit(bytes[at]) {
      if ASCII.isLetter(bytes[at]) || bytes[at] >= 0x80 { letters += 1 } else { others += 1 }
    }
    return letters > others
  }

  /// Its last words, and the signs among them.
  func lastWords(_ count: Int) -> TextSlice {
    let tokens = words.tokens(in: range)
    guard let first = tokens.suffix(count).first else { return suffix(0) }
    return TextSlice(words, Int(words.tokens[first].start)..<range.upperBound)
  }

  /// Its first words, and the signs among them.
  func firstWords(_ count: Int) -> TextSlice {
    let tokens = words.tokens(in: range)
    guard let last = tokens.prefix(count).last else { return prefix(0) }
    return TextSlice(words, range.lowerBound..<words.tokens[last].end)
  }

  /// Its last bytes.
  func suffix(_ count: Int) -> TextSlice {
    TextSlice(words, max(range.lowerBound, range.upperBound - count)..<range.upperBound)
  }

  /// Its first bytes.
  func prefix(_ count: Int) -> TextSlice {
    TextSlice(words, range.lowerBound..<min(range.upperBound, range.lowerBound + count))
  }

  /// Whether the stretch ends so, spaces at its end left out.
  func ends(with cue: String) -> Bool {
    var end = range.upperBound
    while end > range.lowerBound, bytes[end - 1] == 0x20 { end -= 1 }
    return ends(with: cue, at: end)
  }

  /// Whether a cue ends at an offset.
  private func ends(with cue: String, at end: Int) -> Bool {
    let start = end - cue.utf8.count
    guard start >= range.lowerBound, let first = cue.utf8.first,
      bytes[start] | 0x20 == first | 0x20, matches(cue, at: start)
    else { return false }
    return !ASCII.isWord(first) || start == 0 || !ASCII.isWord(bytes[start - 1])
  }

  /// The end of the stretch without a sign at its end and the space after that.
  func end(without sign: String) -> Int {
    var end = range.upperBound
    while end > range.lowerBound, bytes[end - 1] == 0x20 { end -= 1 }
    let start = end - sign.utf8.count
    guard start >= range.lowerBound, matches(sign, at: start) else { return range.upperBound }
    return start
  }

  /// Whether the stretch ends in one of some cues.
  func ends(withAnyOf cues: [String]) -> Bool {
    var end = range.upperBound
    while end > range.lowerBound, bytes[end - 1] == 0x20 { end -= 1 }
    return cues.contains { ends(with: $0, at: end) }
  }

  /// Whether its last word ends in one of some letters.
  func ends(inAnyOf letters: [String]) -> Bool {
    letters.contains { tail in
      let start = range.upperBound - tail.utf8.count
      return start >= range.lowerBound && matches(tail, at: start)
    }
  }

  /// Whether the stretch begins so, spaces at its start left out; the last word is whole.
  func starts(with cue: String) -> Bool {
    var start = range.lowerBound
    while start < range.upperBound, bytes[start] == 0x20 { start += 1 }
    let end = start + cue.utf8.count
    guard end <= range.upperBound, let first = cue.utf8.first,
      bytes[start] | 0x20 == first | 0x20, matches(cue, at: start)
    else { return false }
    guard let last = cue.utf8.last, ASCII.isWord(last) else { return true }
    return end >= bytes.count || !ASCII.isWord(bytes[end])
  }

  /// Whether the stretch begins with one of some cues.
  func starts(withAnyOf cues: [String]) -> Bool { cues.contains { starts(with: $0) } }

  /// Whether a word or cue of a class stands in the stretch, whole.
  func has(anyOf cues: WordClass) -> Bool {
    words.contains(cues, in: words.tokens(in: range))
  }

  /// Whether the stretch begins with a word or cue of a class.
  func starts(withAnyOf cues: WordClass) -> Bool {
    let tokens = words.tokens(in: range)
    guard let first = tokens.first, let end = words.end(of: cues, at: first) else { return false }
    return end <= tokens.upperBound
  }

  /// Whether a word, or words, stand in the stretch, whole.
  func has(_ cue: String) -> Bool { offset(of: cue, wholeEnd: true) != nil }

  /// Whether a word of the stretch begins so.
  func hasWord(startingWith cue: String) -> Bool { offset(of: cue, wholeEnd: false) != nil }

  /// Whether one of some words stands in the stretch.
  func has(anyOf cues: [String]) -> Bool {
    let initials = initials
    return cues.contains { initials.hold($0) && has($0) }
  }

  /// What the words of a stretch begin with: one bit for the low five bits of each byte, as case
  /// does not show.
  ///
  /// Most of a list of cues is turned away by it without another look at the stretch.
  struct Initials {
    fileprivate var bits: UInt32 = 0

    fileprivate init() {}

    /// What a cue begins with.
    init(of cue: String) {
      if let first = cue.utf8.first { bits = 1 << UInt32(first & 31) }
    }

    /// Whether words can be there that begin like all of others.
    func hold(_ others: Initials) -> Bool { bits & others.bits == others.bits }

    /// Whether a word can be there that begins like a cue.
    func hold(_ cue: String) -> Bool { hold(Initials(of: cue)) }
  }

  /// What its words begin with.
  var initials: Initials {
    var initials = Initials()
    // The last word may end behind the stretch: a cue may be its beginning.
    var at = words.firstToken(from: range.lowerBound)
    while at < words.range.upperBound, words.tokens[at].start < range.upperBound {
      initials.bits |= 1 << UInt32(bytes[Int(words.tokens[at].start)] & 31)
      at += 1
    }
    return initials
  }

  /// How far into the stretch the first of some bytes stands.
  func firstOffset(of any: [UInt8]) -> Int? {
    bytes[range].firstIndex(where: any.contains).map { $0 - range.lowerBound }
  }

  /// How far into the stretch the last of some bytes stands.
  func lastOffset(ofAnyOf any: [UInt8]) -> Int? {
    bytes[range].lastIndex(where: any.contains).map { $0 - range.lowerBound }
  }

  /// How far into the stretch a word stands for the last time.
  func lastOffset(of word: String) -> Int? {
    guard let first = word.utf8.first else { return nil }
    let (bytes, count) = (bytes, word.utf8.count)
    var at = range.upperBound - count
    while at >= range.lowerBound {
      if bytes[at] | 0x20 == first | 0x20, at == 0 || !ASCII.isWord(bytes[at - 1]),
        at + count >= bytes.count || !ASCII.isWord(bytes[at + count]), matches(word, at: at)
      {
        return at - range.lowerBound
      }
      at -= 1
    }
    return nil
  }

  /// Whether the stretch holds a byte.
  func contains(_ byte: UInt8) -> Bool { bytes[range].contains(byte) }

  /// The next word that begins in the stretch; it may end behind it.
  func nextWord(from start: Int) -> Range<Int>? {
    var at = start
    while at < range.upperBound {
      if ASCII.isWord(bytes[at]), at == 0 || !ASCII.isWord(bytes[at - 1]) {
        return at..<wordEnd(from: at)
      }
      at += 1
    }
    return nil
  }

  /// The word that the stretch begins with, spaces left out.
  var firstWord: Range<Int>? {
    var at = range.lowerBound
    while at < range.upperBound, bytes[at] == 0x20 { at += 1 }
    guard at < range.upperBound, ASCII.isWord(bytes[at]) else { return nil }
    return at..<wordEnd(from: at)
  }

  /// Whether a word begins with a small letter.
  func isLower(_ word: Range<Int>) -> Bool { ASCII.isLower(bytes[word.lowerBound]) }

  /// Whether a word in small letters, or a number, follows the sign that it begins with.
  var isLowerBehindSign: Bool {
    var at = range.lowerBound + 1
    while at < range.upperBound, bytes[at] == 0x20 { at += 1 }
    return at < range.upperBound && (ASCII.isLower(bytes[at]) || ASCII.isDigit(bytes[at]))
  }

  /// Some bytes of the passage right behind it.
  func following(_ count: Int) -> TextSlice {
    TextSlice(words, range.upperBound..<min(bytes.count, range.upperBound + count))
  }

  private func wordEnd(from start: Int) -> Int {
    var end = start
    while end < bytes.count, ASCII.isWord(bytes[end]) { end += 1 }
    return end
  }

  /// A word in lower case, to be asked of another stretch.
  func text(of word: Range<Int>) -> String {
    String(decoding: bytes[word].lazy.map { ASCII.isUpper($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
  }

  /// Whether words stand at an offset, the last one whole.
  func reads(_ cue: String, at start: Int) -> Bool {
    let end = start + cue.utf8.count
    return end <= range.upperBound && matches(cue, at: start)
      && (end >= bytes.count || !ASCII.isWord(bytes[end]))
  }

  private func offset(of cue: String, wholeEnd: Bool) -> Int? {
    let (bytes, count) = (bytes, cue.utf8.count)
    guard let first = cue.utf8.first, count <= range.count else { return nil }
    for at in range.lowerBound...(range.upperBound - count) {
      guard bytes[at] | 0x20 == first | 0x20, at == 0 || !ASCII.isWord(bytes[at - 1]),
        matches(cue, at: at)
      else { continue }
      let end = at + count
      if !wholeEnd || end >= bytes.count || !ASCII.isWord(bytes[end]) { return at }
    }
    return nil
  }

  private func matches(_ cue: String, at start: Int) -> Bool {
    var at = start
    for byte in cue.utf8 {
      let found = bytes[at]
      guard found == byte || (ASCII.isUpper(found) && found | 0x20 == byte) else { return false }
      at += 1
    }
    return true
  }
}
