internal import DutchText
internal import LetterModel

/// Which blocks belong to a question and which to its answer, whatever the layout.
///
///     Vraag 3               Antwoord op vragen 3 en 4          a label begins a part
///     2. Hoe werkt dit?     Het recht hangt af van …           a list of numbered questions
///
/// Readers follow the labels where lines show them. Markup shows none, a question of one line looks
/// like a heading, and a list of questions may have no labels at all.
enum QuestionParts {
  /// Gives the blocks of questions and answers their kinds.
  static func mark(in letter: inout Letter) {
    let labels = letter.blocks.map { Self.label(of: $0) }
    if labels.contains(.question) {
      followLabels(labels, hasAnswers: labels.contains(.answer), in: &letter)
    } else if let kind = letter.header.kind?.value,
      kind == "vragen" || kind == "verslag" || kind == "kamervragen"
    {
      let isFound = followNumbers(in: &letter)
      if !isFound, kind == "kamervragen", letter.header.answered == nil { markAsking(in: &letter) }
    }
  }

  /// Questions that are not answered yet and have neither labels nor numbers: what asks is one.
  private static func markAsking(in letter: inout Letter) {
    for index in letter.blocks.indices
    where isText(letter.blocks[index]) && asks(letter.blocks[index].passage) {
      letter.blocks[index].kind = .question
      letter.blocks[index].level = nil
    }
  }

  private static func label(of block: Block) -> Block.Kind? {
    switch block.kind {
    case .paragraph, .heading, .question, .answer: TextPart.label(block.passage)
    default: nil
    }
  }

  private static func followLabels(
    _ labels: [Block.Kind?], hasAnswers: Bool, in letter: inout Letter
  ) {
    var part = Block.Kind.paragraph
    var isAfterLabel = false
    for index in letter.blocks.indices {
      if let label = labels[index] {
        part = label
        isAfterLabel = true
        letter.blocks[index].kind = label
        letter.blocks[index].level = nil
        continue
      }
      switch letter.blocks[index].kind {
      case .heading where isAfterLabel && part != .paragraph:
        letter.blocks[index].kind = part
        letter.blocks[index].level = nil
      case .heading, .signature: part = .paragraph
      case .paragraph, .question, .answer: letter.blocks[index].kind = part
      case .footnote, .furniture: continue
      default: break
      }
      isAfterLabel = false
      // Without labels for answers, an answer begins where the question ends.
      if !hasAnswers, part == .question, asks(letter.blocks[index].passage) { part = .answer }
    }
  }

  /// Reads `1. …?`, or `1` above a question, and what follows as question and answer, where the
  /// numbers run on.
  ///
  /// - Returns: whether there were two or more.
  private static func followNumbers(in letter: inout Letter) -> Bool {
    let texts = letter.blocks.indices.filter { isText(letter.blocks[$0]) }
    var starts: [Int: Bool] = [:]
    for (place, index) in texts.enumerated() {
      let bytes = letter.blocks[index].passage.bytes
      guard let number = bytes.number(at: 0, upTo: bytes.count, most: 3),
        number.value == starts.count + 1
      else { continue }
      let isAlone = number.end == bytes.count
      let asked = isAlone ? place + 1 : place
      guard asked < texts.count, isAlone || !ASCII.isDigit(bytes[number.end]),
        asks(letter.blocks[texts[asked]].passage)
      else { continue }
      starts[index] = isAlone
    }
    guard starts.count > 1, let first = starts.keys.min() else { return false }
    var part = Block.Kind.answer
    for index in first..<letter.blocks.count where isText(letter.blocks[index]) {
      if let isAlone = starts[index] {
        letter.blocks[index].kind = .question
        letter.blocks[index].level = nil
        part = isAlone ? .question : .answer
      } else if part == .question || letter.blocks[index].kind == .paragraph {
        letter.blocks[index].kind = part
        letter.blocks[index].level = nil
        part = .answer
      }
    }
    return true
  }

  private static func isText(_ block: Block) -> Bool {
    block.kind == .paragraph || block.kind == .heading || block.kind == .listItem
  }

  /// Whether a passage ends in a question mark, perhaps with brackets or a note's mark after it.
  private static func asks(_ passage: Passage) -> Bool {
    passage.bytes.suffix(8).contains(UInt8(ascii: "?"))
  }
}
