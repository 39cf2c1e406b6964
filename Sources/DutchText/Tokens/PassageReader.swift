internal import LetterModel

/// Cuts passages into words and sentences, one after the other.
struct PassageReader {
  private var tokens: [Token] = []
  private var cues: [LetterWords.Cue] = []
  private var sentences: [LetterWords.Sentence] = []
  /// The stops of the passage, as indices of `tokens`.
  private var stops: [Int] = []

  /// What a word may be the beginning or the end of, by its number.
  private static let marks: [UInt8] = (0..<Lexicon.dutch.count).map { number in
    let word = Token.Word(clamping: number)
    return (Lexicon.dutch.cues.begins(with: word) ? beginsCue : 0)
      | (SentenceEnds.stops.contains(word) ? isStop : 0)
  }
  private static let beginsCue: UInt8 = 1
  private static let isStop: UInt8 = 2

  /// A reader of passages that came from so many bytes.
  init(expecting bytes: Int = 0) { tokens.reserveCapacity(bytes / 5) }

  /// Reads a text: the part that its words are.
  mutating func part(reading bytes: [UInt8]) -> LetterWords.Part {
    let start = (tokens: tokens.count, cues: cues.count, sentences: sentences.count)
    guard !bytes.isEmpty else {
      return LetterWords.Part(
        tokens: start.tokens..<start.tokens, cues: start.cues..<start.cues,
        sentences: start.sentences..<start.sentences)
    }
    // Out of the reader while its other arrays are written to.
    var all: [Token] = []
    swap(&all, &tokens)
    defer { swap(&all, &tokens) }
    Tokenizer.append(tokensOf: bytes, in: .dutch, to: &all)
    let range = start.tokens..<all.count
    mark(range, of: all.span)
    if !range.isEmpty {
      SentenceEnds(bytes: bytes, tokens: all, range: range).append(to: &sentences, at: stops)
    }
    return LetterWords.Part(
      tokens: range, cues: start.cues..<cues.count, sentences: start.sentences..<sentences.count)
  }

  /// Finds the cues and the stops among some tokens.
  private mutating func mark(_ range: Range<Int>, of tokens: Span<Token>) {
    stops.removeAll(keepingCapacity: true)
    let (marks, table) = (Self.marks.span, Lexicon.dutch.cues)
    for index in range {
      let mark = marks[Int(tokens[index].word)]
      if mark == 0 { continue }
      if mark & Self.isStop != 0 { stops.append(index) }
      guard mark & Self.beginsCue != 0 else { continue }
      table.forEachCue(at: index, of: tokens) { count, word in
        cues.append(LetterWords.Cue(token: index, count: count, word: word))
      }
    }
  }

  /// The words that were read.
  consuming func finish() -> LetterWords {
    LetterWords(tokens: tokens, cues: cues, sentences: sentences)
  }
}
