public import LetterModel

/// What the words of a passage are asked for.
extension PassageWords {
  /// The words of a text that stands in no letter.
  public convenience init(reading bytes: [UInt8]) {
    var reader = PassageReader()
    let part = reader.part(reading: bytes)
    self.init(bytes, reader.finish(), part)
  }

  private var cues: [LetterWords.Cue] { letter.cues }
  private var allSentences: [LetterWords.Sentence] { letter.sentences }

  /// The sentences, in reading offsets, without the spaces between them.
  public var sentences: [Range<Int>] { part.sentences.map { bytes(ofSentence: $0) } }

  /// The sentence that an offset stands in, or right behind the end of which it stands: reading
  /// offsets; `nil` where the passage is empty.
  public func sentence(at offset: Int) -> Range<Int>? {
    guard !part.sentences.isEmpty else { return nil }
    var low = part.sentences.lowerBound
    var high = part.sentences.upperBound
    while low + 1 < high {
      let middle = (low + high) / 2
      let start = Int(tokens[allSentences[middle].tokens.lowerBound].start)
      if start <= offset { low = middle } else { high = middle }
    }
    return bytes(ofSentence: low)
  }

  private func bytes(ofSentence index: Int) -> Range<Int> {
    let range = allSentences[index].tokens
    return Int(tokens[range.lowerBound].start)..<tokens[range.upperBound - 1].end
  }

  /// The tokens that lie in a range of reading text; one that is cut by its edge is not among them.
  public func tokens(in range: Range<Int>) -> Range<Int> {
    let first = firstToken(from: range.lowerBound)
    var last = first
    // Stretches are short: a step a token costs less than another search.
    while last < part.tokens.upperBound, tokens[last].end <= range.upperBound { last += 1 }
    return first..<last
  }

  /// The first token that begins at an offset or behind it.
  public func firstToken(from offset: Int) -> Int {
    var low = part.tokens.lowerBound
    var high = part.tokens.upperBound
    while low < high {
      let middle = (low + high) / 2
      if Int(tokens[middle].start) < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The first word or cue of a class among some tokens, as a range of tokens.
  public func first(of words: WordClass, in range: Range<Int>) -> Range<Int>? {
    var found: Range<Int>?
    for index in range where words.contains(tokens[index].word) {
      found = index..<(index + 1)
      break
    }
    guard words.hasCues else { return found }
    var at = firstCue(from: range.lowerBound)
    while at < part.cues.upperBound, Int(cues[at].token) < found?.lowerBound ?? range.upperBound {
      let end = Int(cues[at].token) + Int(cues[at].count)
      if end <= range.upperBound, words.contains(cues[at].word) { return Int(cues[at].token)..<end }
      at += 1
    }
    return found
  }

  /// Whether a word or cue of a class stands among some tokens, whole.
  public func contains(_ words: WordClass, in range: Range<Int>) -> Bool {
    first(of: words, in: range) != nil
  }

  /// The end of the word or cue of a class that begins with a token; `nil` where none does.
  public func end(of words: WordClass, at index: Int) -> Int? {
    if words.contains(tokens[index].word) { return index + 1 }
    guard words.hasCues else { return nil }
    var at = firstCue(from: index)
    while at < part.cues.upperBound, Int(cues[at].token) == index {
      if words.contains(cues[at].word) { return index + Int(cues[at].count) }
      at += 1
    }
    return nil
  }

  /// The cues of several words that lie among some tokens.
  public func cues(in range: Range<Int>) -> [Token.Word] {
    var found: [Token.Word] = []
    var at = firstCue(from: range.lowerBound)
    while at < part.cues.upperBound, Int(cues[at].token) < range.upperBound {
      if Int(cues[at].token) + Int(cues[at].count) <= range.upperBound {
        found.append(cues[at].word)
      }
      at += 1
    }
    return found
  }

  private func firstCue(from token: Int) -> Int {
    var low = part.cues.lowerBound
    var high = part.cues.upperBound
    while low < high {
      let middle = (low + high) / 2
      if Int(cues[middle].token) < token { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
