public import Driver
internal import LetterModel
internal import ReferenceGraph
internal import Reporting

/// A letter as it stands in an index: its rows, and the stems of its blocks' words.
///
/// It is made where the letter was read, several at a time; only writing it goes one by one.
public struct IndexEntry: Sendable {
  /// The path of its file.
  public let file: String
  /// The rows of each of `allRecordTables`.
  let rows: [RecordRows]
  /// The stems of each block.
  let stems: [String?]
  /// What tells the letter from others.
  let mark: LetterMark

  /// The entry of a letter.
  public init(_ read: ReadLetter) {
    file = read.letter.source.file
    mark = LetterMark(of: read.letter, id: read.id)
    rows = recordRows(of: TabledLetter(read, underID: read.id))
    var blockStems = BlockStems()
    var stems: [String?] = []
    for (table, rows) in zip(allRecordTables, self.rows) where table.name == "blocks" {
      let column = table.columns.firstIndex { $0.name == "text" } ?? 0
      for row in 0..<rows.count {
        guard case .text(let text) = rows[row][rows[row].startIndex + column] else {
          stems.append(nil)
          continue
        }
        stems.append(blockStems.text(of: text))
      }
    }
    self.stems = stems
  }
}
