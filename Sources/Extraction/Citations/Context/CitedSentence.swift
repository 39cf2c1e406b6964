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
    let passage = letter.passage(at: place)
    guard citation.lowerBound >= 0, citation.upperBound <= passage.bytes.count else { return nil }
    let range = range(around: citation, in: letter.words(of: passage))
    return CitedSentence(place: place, range: range, citation: citation)
  }

  /// The sentence around some words of a passage.
  public static func range(
    around words: Range<Int>, in passage: Passage, of letter: Letter
  ) -> Range<Int> {
    let size = passage.bytes.count
    let low = max(0, min(words.lowerBound, size))
    return range(
      around: low..<max(low, min(words.upperBound, size)), in: letter.words(of: passage))
  }

  /// No more than so many bytes on either side are kept.
  private static let reach = 600

  /// The sentence around a stretch of text; a mark after a full stop (`toenemen.17`) belongs to the
  /// sentence before it.
  package static func range(
    around citation: Range<Int>, in words: PassageWords
  ) -> Range<Int> {
    guard let first = words.sentence(at: citation.lowerBound) else { return citation }
    let last =
      citation.upperBound <= first.upperBound ? first : words.sentence(at: citation.upperBound)
    let low = min(first.lowerBound, citation.lowerBound)
    let high = max(last?.upperBound ?? first.upperBound, citation.upperBound)
    return Self.clipped(low..<high, around: citation, in: words.bytes)
  }

  private static func clipped(
    _ sentence: Range<Int>, around citation: Range<Int>, in bytes: [UInt8]
  ) -> Range<Int> {
    var low = max(sentence.lowerBound, citation.lowerBound - reach)
    var high = min(sentence.upperBound, citation.upperBound + reach)
    while low < citation.lowerBound, bytes[low] & 0xC0 == 0x80 { low += 1 }
    while high > citation.upperBound, high < bytes.count, bytes[high] & 0xC0 == 0x80 { high -= 1 }
    return min(low, high)..<high
  }
}
