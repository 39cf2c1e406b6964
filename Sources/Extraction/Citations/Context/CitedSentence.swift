public import LetterModel
internal import DutchText

/// The sentence that leans on a reference: around its words, or around the mark of its note.
///
///     In de brief van 7 juni 2023³⁴ bent u geïnformeerd over de uitkomsten.
///     ³⁴ Kamerstukken II, 2023/24, 34 352, nr. 281.      ← the sentence is the one above
public struct CitedSentence: Sendable, Equatable {
  /// Where the sentence stands.
  public var place: Place
  /// The sentence, in reading offsets.
  public var range: Range<Int>
  /// Where the reference or the mark stands in the same reading text.
  public var citation: Range<Int>

  /// A sentence and where it cites.
  public init(place: Place, range: Range<Int>, citation: Range<Int>) {
    self.place = place
    self.range = range
    self.citation = citation
  }

  /// The sentences of a reference: those at the marks of its note, then the one of its own words.
  ///
  /// Only a note's first mark counts: a note that is called twice cites once.
  public static func sentences(of citation: Citation, in letter: Letter) -> [CitedSentence] {
    var sentences: [CitedSentence] = []
    if let note = citation.footnote, letter.footnotes.indices.contains(note),
      let call = letter.footnotes[note].calls.first
    {
      let citation = call.offset..<call.offset
      if let sentence = sentence(around: citation, at: call.place, in: letter) {
        sentences.append(sentence)
      }
    }
    if let own = sentence(around: citation.range, at: citation.place, in: letter) {
      sentences.append(own)
    }
    return sentences
  }

  private static func sentence(
    around citation: Range<Int>, at place: Place, in letter: Letter
  ) -> CitedSentence? {
    let bytes = letter.reading(at: place)
    guard citation.lowerBound >= 0, citation.upperBound <= bytes.count else { return nil }
    return CitedSentence(
      place: place, range: range(around: citation, in: bytes), citation: citation)
  }

  /// The sentence around some words of a passage.
  public static func range(around words: Range<Int>, in passage: Passage) -> Range<Int> {
    let size = passage.bytes.count
    let low = max(0, min(words.lowerBound, size))
    return range(around: low..<max(low, min(words.upperBound, size)), in: passage.bytes)
  }

  /// The sentence around a stretch of text; at most 600 bytes on either side are looked at.
  ///
  /// A mark after a full stop (`toenemen.17`) belongs to the sentence before it.
  static func range(around citation: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
    var start = citation.lowerBound
    while start > 0, bytes[start - 1] == 0x20 { start -= 1 }
    if start == citation.lowerBound, start > 0, isStop(bytes[start - 1]), citation.isEmpty {
      return backwards(from: start - 1, in: bytes)..<start
    }
    start = backwards(from: citation.lowerBound, in: bytes)
    var end = citation.upperBound
    let last = min(bytes.count, end + 600)
    while end < last, !isEnd(end, in: bytes) { end += 1 }
    return start..<min(end + 1, bytes.count)
  }

  private static func backwards(from offset: Int, in bytes: [UInt8]) -> Int {
    let first = max(0, offset - 600)
    var at = offset
    while at > first {
      if isEnd(at - 1, in: bytes) {
        while at < offset, bytes[at] == 0x20 { at += 1 }
        return at
      }
      at -= 1
    }
    return at
  }

  private static func isStop(_ byte: UInt8) -> Bool {
    byte == 0x2E || byte == 0x3F || byte == 0x21
  }

  /// Whether a sentence ends at an offset: a stop, a space, a capital, and no abbreviation.
  private static func isEnd(_ at: Int, in bytes: [UInt8]) -> Bool {
    guard isStop(bytes[at]), at + 2 < bytes.count, bytes[at + 1] == 0x20 else { return false }
    let next = bytes[at + 2]
    guard ASCII.isUpper(next) || next == 0xE2 || next == 0xC2 else { return false }
    guard bytes[at] == 0x2E else { return true }
    var start = at
    while start > 0, ASCII.isLetter(bytes[start - 1]) { start -= 1 }
    let word = bytes[start..<at]
    if word.count == 1, let only = word.first, ASCII.isUpper(only) { return false }
    return !abbreviations.contains { $0.elementsEqual(word.lazy.map { $0 | 0x20 }) }
  }

  private static let abbreviations: [[UInt8]] = [
    "nr", "nrs", "art", "mr", "dr", "drs", "ir", "ing", "prof", "mw", "dhr", "blz", "pag", "p",
    "bijv", "stb", "stcrt", "trb", "resp", "zgn", "incl", "excl", "ca",
  ].map { Array($0.utf8) }
}
