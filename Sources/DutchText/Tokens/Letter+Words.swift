public import LetterModel

extension Letter {
  /// Cuts all passages into words and sentences: the assembler's last step.
  ///
  /// Every word is looked up once; whoever reads figures, claims or sums compares numbers.
  public mutating func readWords() {
    var reader = PassageReader(expecting: source.text.count)
    var parts: [LetterWords.Part] = []
    parts.reserveCapacity(blocks.count)
    forEachPassage { passage in
      if !passage.isEmpty { parts.append(reader.part(reading: passage.bytes)) }
    }
    let words = reader.finish()
    var next = 0
    forEachPassage { passage in
      if passage.isEmpty {
        passage.words = PassageWords.none
      } else {
        passage.words = PassageWords(passage.bytes, words, parts[next])
        next += 1
      }
    }
  }

  /// Lends every passage, in the order of blocks and then of tables.
  private mutating func forEachPassage(_ body: (inout Passage) -> Void) {
    for block in blocks.indices { body(&blocks[block].passage) }
    for table in tables.indices {
      for column in tables[table].columns.indices {
        for level in tables[table].columns[column].indices {
          body(&tables[table].columns[column][level])
        }
      }
      for row in tables[table].rows.indices {
        body(&tables[table].rows[row].label)
        for cell in tables[table].rows[row].cells.indices {
          body(&tables[table].rows[row].cells[cell].passage)
        }
      }
    }
  }

  /// The words of a passage of this letter; a passage that was made by hand is read here.
  public func words(of passage: borrowing Passage) -> PassageWords {
    passage.words ?? PassageWords(reading: passage.bytes)
  }
}
