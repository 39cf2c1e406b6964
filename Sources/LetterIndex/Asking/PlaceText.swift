internal import DutchText
internal import Extraction
internal import GRDB
internal import LetterModel

/// The text around a figure or citation of a row, with its sentence.
struct PlaceText {
  /// The text of the block or the cell.
  let text: [UInt8]
  /// The words, in bytes of the text.
  let words: Range<Int>
  /// The sentence, in bytes of the text; the whole of a cell.
  let sentence: Range<Int>
  private let label: String?
  private let header: String?
  private let caption: String?
  private let isCell: Bool

  /// The text of a row with the columns `block_text`, `cell_text`, `label`, `header`, `caption`,
  /// `at_start` and `at_end`.
  init(_ row: Row) {
    let cell = row["cell_text"] as String?
    let text = ScalarText(cell ?? row["block_text"] ?? "")
    let start: Int = row["at_start"] ?? 0
    words = text.range(start..<max(start, row["at_end"] ?? 0))
    self.text = text.bytes
    isCell = cell != nil
    sentence =
      isCell
      ? 0..<text.bytes.count
      : CitedSentence.range(around: words, in: PassageWords(reading: text.bytes))
    label = row["label"]
    header = row["header"]
    caption = row["caption"]
  }

  /// The sentence; of a cell also its row's label, the headers of its column and the caption.
  var around: [[UInt8]] {
    let own = Array(text[sentence])
    guard isCell else { return [own] }
    let headers = header?.components(separatedBy: CellName.separator) ?? []
    return [own]
      + ([label].compactMap { $0 } + headers + [caption].compactMap { $0 })
      .map { Array($0.utf8) }
  }

  /// The place of a row.
  func place(in row: Row, _ subject: IndexedPlace.Subject) -> IndexedPlace {
    IndexedPlace(
      subject: subject, letter: IndexedLetter(row), line: row["line"] ?? 1,
      column: row["column"] ?? 1, part: row["part"], sentence: Array(text[sentence]),
      marked: (words.lowerBound - sentence.lowerBound)..<(words.upperBound - sentence.lowerBound),
      cell: isCell ? CellName.text(label: label, header: header) : nil)
  }
}
