public import LetterModel
internal import LetterReaders

/// A letter made of plain paragraphs, for tests that need no reader.
///
/// Blank lines part the paragraphs. `[^3]` in a paragraph is a footnote mark and a paragraph
/// `[^3]: …` is its note; both are linked.
public enum PlainLetter {
  /// The letter of a text.
  public static func letter(_ text: String, date: CalendarDate? = nil) -> Letter {
    let source = SourceText(file: "plain.txt", utf8: Array(text.utf8))
    var letter = Letter(source: source, layout: .markdown)
    letter.header.date = date.map { Sourced($0, span: SourceSpan(0..<0)) }
    for range in paragraphs(of: source.text) { append(range, of: source, to: &letter) }
    link(&letter)
    return letter
  }

  private static func paragraphs(of text: [UInt8]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    var at = 0
    while at <= text.count {
      let ends = at == text.count || (text[at] == 10 && at + 1 < text.count && text[at + 1] == 10)
      if ends {
        if at > start { ranges.append(start..<at) }
        while at < text.count, text[at] == 10 { at += 1 }
        start = at
        if at == text.count { break }
      } else {
        at += 1
      }
    }
    return ranges
  }

  private static func append(_ range: Range<Int>, of source: SourceText, to letter: inout Letter) {
    var builder = PassageBuilder()
    var at = range.lowerBound
    var kept = at
    var note: String?
    while at < range.upperBound {
      if source.text[at] == 10 {
        builder.keep(kept..<at, of: source)
        builder.space(for: at..<(at + 1), of: source)
        kept = at + 1
      } else if source.text[at...].starts(with: [0x5B, 0x5E]),
        let close = source.text[at..<range.upperBound].firstIndex(of: 0x5D)
      {
        builder.keep(kept..<at, of: source)
        let marker = String(decoding: source.text[(at + 2)..<close], as: UTF8.self)
        kept = close + 1
        if at == range.lowerBound, source.text[(close + 1)...].first == 0x3A {
          note = marker
          kept += 2
        } else {
          builder.mark(marker, at: at..<(close + 1), of: source)
        }
        at = kept - 1
      }
      at += 1
    }
    builder.keep(kept..<range.upperBound, of: source)
    let index = letter.blocks.count
    letter.blocks.append(
      Block(kind: note == nil ? .paragraph : .footnote, passage: builder.finish()))
    if let note {
      letter.footnotes.append(Footnote(marker: note, scope: .letter, block: index))
    }
  }

  private static func link(_ letter: inout Letter) {
    for block in letter.blocks.indices {
      for index in letter.blocks[block].passage.marks.indices {
        let mark = letter.blocks[block].passage.marks[index]
        guard let note = letter.footnotes.firstIndex(where: { $0.marker == mark.marker }) else {
          continue
        }
        letter.blocks[block].passage.marks[index].footnote = note
        letter.footnotes[note].calls.append(
          Footnote.Call(place: .block(block), offset: mark.offset, span: mark.span))
      }
    }
  }
}
