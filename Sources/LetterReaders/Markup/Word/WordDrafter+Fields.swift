internal import LetterModel

extension WordDrafter {
  /// A field: an instruction, and the result that it last had.
  struct Field {
    /// Whether the instruction is over and the result is being read.
    var isInResult = false
    var isInInstruction = false
    /// The first bytes of the instruction.
    private(set) var instruction: [UInt8] = []
    /// Where in the reading text the result begins.
    var start = 0

    mutating func add(_ words: ArraySlice<UInt8>) {
      instruction += words.prefix(max(0, 2_048 - instruction.count))
    }

    /// The words of the instruction; those in quotes are one.
    var words: [String] {
      var words: [String] = []
      var word: [UInt8] = []
      var isQuoted = false
      for byte in instruction + [0x20] {
        if byte == 0x22 {
          isQuoted.toggle()
        } else if byte <= 0x20, !isQuoted {
          if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
          word = []
        } else {
          word.append(byte)
        }
      }
      return words
    }
  }

  mutating func fieldCharacter(_ attributes: borrowing MarkupAttributes) {
    if attributes.has("fldCharType", "begin") {
      fields.append(Field())
      openInstructions += 1
    } else if attributes.has("fldCharType", "separate") {
      guard let index = fields.indices.last, !fields[index].isInResult else { return }
      fields[index].isInResult = true
      openInstructions -= 1
      beginResult(index)
    } else if attributes.has("fldCharType", "end") {
      endField()
    }
  }

  mutating func beginSimpleField(_ attributes: borrowing MarkupAttributes) {
    var field = Field(isInResult: true)
    field.add((attributes["instr"] ?? [])[...])
    fields.append(field)
    beginResult(fields.count - 1)
  }

  private mutating func beginResult(_ index: Int) {
    fields[index].start = composer.text.builder.count
    let name = fields[index].words.first?.uppercased()
    // The number of a page belongs to the page.
    if ["PAGE", "NUMPAGES", "SECTIONPAGES"].contains(name), !composer.isInNote {
      composer.paragraph.kind = .furniture
      composer.paragraph.level = nil
    }
  }

  mutating func endField() {
    guard let field = fields.popLast() else { return }
    if !field.isInResult { openInstructions -= 1 }
    guard field.isInResult, isShown else { return }
    let words = field.words
    guard words.first?.uppercased() == "HYPERLINK", words.count > 1, !words[1].hasPrefix("\\")
    else { return }
    composer.text.builder.link(from: field.start, to: OfficialTarget.normalized(words[1]))
  }
}
