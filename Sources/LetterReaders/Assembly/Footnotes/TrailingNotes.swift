internal import DutchText
internal import LetterModel

/// Notes that no reader saw: numbered paragraphs at the very end, all called from the text above.
///
///     De motie is uitgevoerd.1 Het doel ligt in 2027.2
///     …
///     1 Kamerstuk 27 999, nr. 601.
///     2 Zie de brief van 8 maart 2023.
///
/// Sites that render a letter anew glue its marks to the words and leave its notes as paragraphs. Any
/// list may be numbered: each number has to be called, in order, by digits that nothing but a mark explains.
enum TrailingNotes {
  /// A letter has not many more notes at its end.
  private static let most = 200

  /// Makes notes of such paragraphs.
  static func adopt(in letter: inout WorkingLetter) {
    guard letter.notes.isEmpty, let series = series(in: letter.blocks),
      areCalled(series.map(\.number), before: series[0].block, in: letter)
    else { return }
    for note in series {
      let passage = letter.blocks[note.block].passage
      let marker = passage.text(of: note.digits)
      let span = passage.span
      var words = passage.takingOut(mark: 0..<note.wordsStart, digits: note.digits)
      words.marks.removeFirst()
      letter.notes.append(
        WorkingLetter.Note(
          block: note.block, marker: marker, number: note.number,
          page: letter.pages[note.block].first?.page))
      letter.blocks[note.block] = Block(kind: .footnote, passage: words, span: span)
    }
  }

  private struct Numbered {
    var block: Int
    var number: Int
    var digits: Range<Int>
    var wordsStart: Int
  }

  /// The last paragraphs, numbered from 1; `nil` where there are none.
  private static func series(in blocks: [Block]) -> [Numbered]? {
    var found: [Numbered] = []
    for index in blocks.indices.reversed() {
      let block = blocks[index]
      if block.kind == .furniture || block.passage.isEmpty && block.table == nil { continue }
      guard found.count < most, block.table == nil, block.kind == .paragraph,
        let note = number(of: block.passage.bytes, in: index)
      else { return nil }
      if let next = found.last, note.number + 1 != next.number { return nil }
      found.append(note)
      if note.number == 1 { return found.reversed() }
    }
    return nil
  }

  /// `1 Kamerstuk …`, `[1] https://…`: a number, a space and the words of a note.
  private static func number(of bytes: [UInt8], in block: Int) -> Numbered? {
    let isBracketed = bytes.first == UInt8(ascii: "[")
    let start = isBracketed ? 1 : 0
    guard let number = bytes.number(at: start, upTo: bytes.count), number.value > 0 else {
      return nil
    }
    var at = number.end
    if isBracketed {
      guard at < bytes.count, bytes[at] == UInt8(ascii: "]") else { return nil }
      at += 1
    }
    guard let space = bytes.space(at: at), at + space < bytes.count else { return nil }
    let words = at + space
    guard ASCII.isUpper(bytes[words]) || bytes[words] >= 0x80 || bytes.has("http", at: words) else {
      return nil
    }
    return Numbered(
      block: block, number: number.value, digits: start..<number.end, wordsStart: words)
  }

  /// Whether digits glued to words call the numbers in order above a block.
  private static func areCalled(_ numbers: [Int], before end: Int, in letter: WorkingLetter) -> Bool
  {
    var next = 0
    for slot in letter.slots where letter.block(of: slot) < end && !letter.isLetterhead(slot) {
      var candidates: [MarkCandidate] = []
      MarkCandidate.append(in: letter.bytes(of: slot), to: &candidates)
      for candidate in candidates
      where next < numbers.count && candidate.score >= MarkCandidate.strong
        && candidate.number == numbers[next]
      {
        next += 1
      }
    }
    return next == numbers.count
  }
}
