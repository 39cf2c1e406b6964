import LetterModel
import LetterReaders

/// A draft as the case files write it: a line a block, its kind first.
enum DraftText {
  static func lines(of draft: LetterDraft) -> [String] {
    draft.blocks.flatMap { block in
      let pages = block.pages.map { " p\($0.page)" }.joined()
      switch block.content {
      case .text(let kind, let level, let passage):
        return ["\(kind)\(level.map { " \($0)" } ?? "")\(pages): \(marked(passage))"]
          + passage.links.map { "link: \(passage.text(of: $0.range)) → \($0.target)" }
      case .note(let marker, _, let passage):
        return ["note \(marker)\(pages): \(marked(passage))"]
      case .table(let table):
        let head = "table\(table.headerRows.map { " \($0)" } ?? "")\(pages)"
        return [head]
          + table.rows.map { "| " + $0.map { marked($0.passage) }.joined(separator: " | ") }
      }
    }
  }

  /// The words with `⟨1⟩` where marks stand.
  static func marked(_ passage: Passage) -> String {
    var text: [UInt8] = []
    var at = 0
    for mark in passage.marks {
      text += passage.bytes[at..<max(at, mark.offset)]
      at = max(at, mark.offset)
      text += Array("⟨\(mark.marker)⟩".utf8)
    }
    text += passage.bytes[at...]
    return String(decoding: text, as: UTF8.self)
  }
}
