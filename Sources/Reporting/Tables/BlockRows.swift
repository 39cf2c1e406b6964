internal import Driver
internal import LetterModel

/// The table `blocks`: a row a paragraph, heading, note or table, in reading order.
struct BlockRows: RecordTable {
  let name = "blocks"
  let summary = "A paragraph, heading, list item, note or table; the words of a table by rows."
  let idPrefix: String? = "b"
  let columns: [RecordColumn] =
    [
      .letter, .init("id"), .init("kind"), .init("level", .integer), .init("text"),
    ] + RecordColumn.span

  func addRows(of letter: TabledLetter, to rows: inout RecordRows) {
    for (index, block) in letter.read.letter.blocks.enumerated() {
      let text = block.table.map { Self.text(of: letter.read.letter.tables[$0]) }
      rows.append(
        [
          .row(0), .text("b\(index + 1)"), .text(block.kind.rawValue), RecordValue(block.level),
          RecordValue(text ?? block.passage.bytes),
        ] + letter.values(of: block.span))
    }
  }

  /// The words of a table: a line a row, a tab between cells, its headers first.
  private static func text(of table: Table) -> [UInt8] {
    var text: [UInt8] = []
    let levels = table.columns.map(\.count).max() ?? 0
    for level in 0..<levels {
      for path in table.columns {
        text.append(UInt8(ascii: "\t"))
        if level < path.count { text += path[level].bytes }
      }
      text.append(UInt8(ascii: "\n"))
    }
    for row in table.rows {
      text += row.label.bytes
      for cell in row.cells {
        text.append(UInt8(ascii: "\t"))
        text += cell.passage.bytes
      }
      text.append(UInt8(ascii: "\n"))
    }
    return text
  }
}
