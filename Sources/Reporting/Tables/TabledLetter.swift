public import Driver
internal import Extraction
internal import LetterModel

/// A letter as its tables see it: its records, and which row stands for what.
public struct TabledLetter: Sendable {
  /// The letter with its records.
  public let read: ReadLetter
  /// The id under which it is written.
  public let id: String
  let names: RecordNames
  private let lines: LineIndex
  /// The first cell of each row among all cells of the letter, table by table.
  private let firstCells: [[Int]]
  /// The claim that each figure is of.
  private let claims: [Int?]

  /// A letter under an id.
  public init(_ read: ReadLetter, underID id: String) {
    self.read = read
    self.id = id
    names = RecordNames(read.letter, read.records)
    lines = LineIndex(read.letter.source)
    var next = 0
    firstCells = read.letter.tables.map { table in
      table.rows.map { row in
        defer { next += row.cells.count }
        return next
      }
    }
    var claims = [Int?](repeating: nil, count: read.records.figures.count)
    for (index, claim) in read.records.claims.enumerated() {
      for figure in claim.figures where claims.indices.contains(figure) {
        claims[figure] = claims[figure] ?? index
      }
    }
    self.claims = claims
  }

  /// The claim that says what a figure counts.
  func claim(ofFigure figure: Int) -> Int? { claims[figure] }

  /// The place of a cell among all cells of the letter; `nil` for a place that is no cell.
  func cell(at place: Place) -> Int? {
    guard case .cell(let table, let row, let column) = place else { return nil }
    return firstCells[table][row] + column
  }

  /// The words of a range of reading text.
  func words(_ range: Range<Int>, at place: Place) -> RecordValue {
    let text = read.letter.reading(at: place)
    return .text(String(decoding: text[range.clamped(to: 0..<text.count)], as: UTF8.self))
  }

  /// The values of `RecordColumn.span`.
  func values(of span: SourceSpan) -> [RecordValue] {
    let position = lines.position(of: span.start)
    return [
      .integer(position.local(span.start)), .integer(position.local(span.end)),
      .integer(position.line), .integer(position.column), RecordValue(position.part?.name),
    ]
  }
}
