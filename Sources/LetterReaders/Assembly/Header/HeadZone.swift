internal import LetterModel

/// Marks the letterhead of a draft whose layout shows none: what stands above the first sentence.
///
/// Word processors lay a letterhead out in a table, without lines: its labels and values are facts of
/// the letter and no data, so that such a table becomes the paragraphs in its cells.
enum HeadZone {
  /// A letterhead has so many blocks at most: each line of an address may be one.
  private static let longest = 60
  /// So many cells are looked at in a table above the first sentence.
  private static let mostCells = 80

  /// Marks the blocks through the last one that only a letterhead has.
  static func mark(_ blocks: inout [LetterDraft.Block]) {
    guard let last = lastOfHead(in: blocks) else { return }
    var head: [LetterDraft.Block] = []
    for block in blocks[...last] {
      switch block.content {
      case .text(.paragraph, _, let passage):
        head.append(LetterDraft.Block(.text(.letterhead, level: nil, passage), pages: block.pages))
      case .table(let table): head += paragraphs(of: table, pages: block.pages)
      default: head.append(block)
      }
    }
    blocks.replaceSubrange(...last, with: head)
  }

  private static func lastOfHead(in blocks: [LetterDraft.Block]) -> Int? {
    var last: Int?
    var length = 0
    var isValue = false
    for (index, block) in blocks.prefix(longest).enumerated() {
      switch block.content {
      case .note: continue
      case .text(let kind, _, let passage):
        if kind == .furniture || kind == .letterhead { continue }
        guard kind == .paragraph || kind == .heading, TextPart.label(passage) == nil else {
          return last
        }
        let range = 0..<passage.bytes.count
        if TextHead.isSalutation(passage.bytes, range) { return last }
        let isCue = TextHead.isCue(passage.bytes, range)
        if isCue { length = 0 }
        // What a label names may be long: the subject of a letter.
        if !isValue { length += range.count }
        isValue = TextHead.isLabelAlone(passage.bytes, range)
        if isCue || isValue {
          last = index
        } else if length > 260 || length > 120 && SentenceEnd.closes(passage.bytes, range) {
          return last
        }
      case .table(let table):
        guard isOfHead(table) else { return last }
        last = index
        length = 0
        isValue = false
      }
    }
    return last
  }

  /// Whether a table lays a letterhead out: every row that has several words begins with a label.
  ///
  ///     Datum     | 6 juli 2023                     Datum     | Bedrag
  ///     Betreft   | Voortgang banenafspraak         6-7-2023  | 1.250
  private static func isOfHead(_ table: DraftTable) -> Bool {
    guard table.caption == nil, let width = table.rows.first?.count,
      table.rows.count * width <= mostCells
    else { return false }
    var hasCue = false
    for row in table.rows {
      let cells = row.filter { !$0.passage.isEmpty }
      guard let first = cells.first else { continue }
      let lines = cells.flatMap { $0.paragraphs.isEmpty ? [$0.passage] : $0.paragraphs }
      let isLabelled = isHead(first.passage) || first.paragraphs.contains(where: isHead)
      // A row of one cell, or of cells with lines of their own, may be an address.
      guard isLabelled || cells.count == 1 || lines.count > 2 * cells.count else { return false }
      hasCue = hasCue || lines.contains(where: isHead)
    }
    return hasCue
  }

  private static func isHead(_ passage: Passage) -> Bool {
    let range = 0..<passage.bytes.count
    return TextHead.isLabelAlone(passage.bytes, range) || TextHead.isCue(passage.bytes, range)
  }

  private static func paragraphs(
    of table: DraftTable, pages: [LetterDraft.PageStart]
  ) -> [LetterDraft.Block] {
    table.rows.flatMap { row in
      row.flatMap { cell in cell.paragraphs.isEmpty ? [cell.passage] : cell.paragraphs }
    }.filter { !$0.isEmpty }.map { passage in
      LetterDraft.Block(.text(.letterhead, level: nil, passage), pages: pages)
    }
  }
}
