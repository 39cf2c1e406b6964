import LetterModel
import LetterReaders
import TestSupport

/// A draft made of plain paragraphs, for tests of the assembler that need no reader.
///
/// Blank lines part the blocks. `[3] …` is the note 3, `# …` a heading, `| a | b |` lines a table,
/// `% …` furniture and `---` a page's end.
struct PlainDraft {
  let source: SourceText
  let draft: LetterDraft

  init(_ text: String) {
    source = SourceText(file: "plain.txt", utf8: Array(text.utf8))
    var draft = LetterDraft(of: source, writesMarks: false)
    var page = 0
    var at = 0
    for paragraph in text.split(separator: "\n\n", omittingEmptySubsequences: false) {
      let start = at
      at += paragraph.utf8.count + 2
      if paragraph == "---" {
        page += 1
      } else if !paragraph.isEmpty {
        var block = LetterDraft.Block(PlainDraft.content(of: paragraph, at: start, in: source))
        block.pages = [LetterDraft.PageStart(offset: 0, page: page)]
        draft.blocks.append(block)
      }
    }
    self.draft = draft
  }

  /// The letter that the assembler makes of it.
  var letter: Letter { LetterAssembler(layout: .pageText).letter(from: draft) }

  private static func content(
    of paragraph: Substring, at start: Int, in source: SourceText
  ) -> LetterDraft.Block.Content {
    let end = start + paragraph.utf8.count
    if paragraph.hasPrefix("|") { return .table(table(paragraph, at: start, in: source)) }
    if paragraph.hasPrefix("# ") {
      return .text(.heading, level: 1, passage(start + 2..<end, of: source))
    }
    if paragraph.hasPrefix("% ") {
      return .text(.furniture, level: nil, passage(start + 2..<end, of: source))
    }
    guard paragraph.hasPrefix("["), let close = paragraph.firstIndex(of: "]") else {
      return .text(.paragraph, level: nil, passage(start..<end, of: source))
    }
    let marker = String(paragraph[..<close].dropFirst())
    let from = start + marker.utf8.count + 3
    return .note(
      marker: marker, markerSpan: SourceSpan((start + 1)..<(from - 2)),
      passage(from..<end, of: source))
  }

  private static func passage(_ range: Range<Int>, of source: SourceText) -> Passage {
    var builder = PassageBuilder()
    for at in range {
      if source.text[at] == 10 {
        builder.space(for: at..<(at + 1), of: source)
      } else {
        builder.keep(at..<(at + 1), of: source)
      }
    }
    return builder.finish()
  }

  private static func table(
    _ text: Substring, at start: Int, in source: SourceText
  ) -> DraftTable {
    var rows: [[DraftTable.Cell]] = []
    var at = start
    for line in text.split(separator: "\n") {
      var row: [DraftTable.Cell] = []
      var from = at + 1
      for cell in line.dropFirst().dropLast().split(
        separator: "|", omittingEmptySubsequences: false)
      {
        let trimmed = cell.drop { $0 == " " }
        let lead = cell.utf8.count - trimmed.utf8.count
        row.append(
          DraftTable.Cell(passage: passage((from + lead)..<(from + cell.utf8.count), of: source)))
        from += cell.utf8.count + 1
      }
      rows.append(row)
      at += line.utf8.count + 1
    }
    return DraftTable(rows: rows, span: SourceSpan(start..<(start + text.utf8.count)))
  }
}
