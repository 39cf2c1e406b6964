public import LetterModel

extension Letter {
  /// Cuts all passages into words and sentences: the assembler's last step.
  ///
  /// Every word is looked up once; whoever reads figures, claims or sums compares numbers.
  public mutating func readWords() {
    words = LetterWords()
    words.tokens.reserveCapacity(source.text.count / 5)
    for block in blocks.indices { words.read(&blocks[block].passage) }
    for table in tables.indices {
      for column in tables[table].columns.indices {
        for level in tables[table].columns[column].indices {
          words.read(&tables[table].columns[column][level])
        }
      }
      for row in tables[table].rows.indices {
        words.read(&tables[table].rows[row].label)
        for cell in tables[table].rows[row].cells.indices {
          words.read(&tables[table].rows[row].cells[cell].passage)
        }
      }
    }
  }

  /// The words of a passage of this letter; a passage that was made by hand is read here.
  public func words(of passage: Passage) -> PassageWords {
    if let part = passage.words { return PassageWords(passage.bytes, words, part) }
    var own = passage
    var words = LetterWords()
    words.read(&own)
    return PassageWords(
      own.bytes, words, own.words ?? .init(tokens: 0..<0, cues: 0..<0, sentences: 0..<0))
  }
}

extension LetterWords {
  /// Adds the words of a passage, and tells the passage which they are.
  mutating func read(_ passage: inout Passage) {
    let start = (tokens: tokens.count, cues: cues.count, sentences: sentences.count)
    let lexicon = Lexicon.dutch
    Tokenizer.append(tokensOf: passage.bytes, in: lexicon, to: &tokens)
    for index in start.tokens..<tokens.count where lexicon.cues.begins(with: tokens[index].word) {
      for (count, word) in lexicon.cues.cues(at: index, of: tokens) {
        cues.append(Cue(token: index, count: count, word: word))
      }
    }
    let range = start.tokens..<tokens.count
    SentenceEnds(bytes: passage.bytes, tokens: tokens, range: range).append(to: &sentences)
    passage.words = Part(
      tokens: range, cues: start.cues..<cues.count,
      sentences: start.sentences..<sentences.count)
  }
}
