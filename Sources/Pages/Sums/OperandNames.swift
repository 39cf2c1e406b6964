internal import Checking
internal import Extraction
internal import LetterModel

/// What the numbers of a sum are called beside them: in a column by their rows, in a row by their
/// columns, in a text by their unit.
struct OperandNames {
  private enum Way {
    case byRow, byColumn, byBoth
  }

  private let view: LetterView
  private let words: PlaceWords
  private let way: Way

  /// The names of a check's numbers.
  init(of check: Verification, in view: LetterView) {
    self.view = view
    words = PlaceWords(view.letter)
    var (rows, columns): (Set<Int>, Set<Int>) = ([], [])
    for figure in check.operands.map(\.figure) + [check.statedFigure] {
      guard let figure, view.records.figures.indices.contains(figure),
        case .cell(_, let row, let column) = view.records.figures[figure].place
      else { continue }
      rows.insert(row)
      columns.insert(column)
    }
    way = columns.count <= 1 ? .byRow : rows.count <= 1 ? .byColumn : .byBoth
  }

  /// The name of a figure; `nil` where nothing names it.
  func name(of figure: Int?) -> Message? {
    guard let figure, view.records.figures.indices.contains(figure) else { return nil }
    let place = view.records.figures[figure].place
    guard case .cell(let table, let row, let column) = place else {
      return view.records.figures[figure].unit.flatMap { $0 == "%" ? nil : Message($0) }
    }
    switch way {
    case .byRow: return words.rowName(table, row).map { Message($0) }
    case .byColumn: return words.columnName(table, column).map { Message($0) }
    case .byBoth: return words.cell(place)
    }
  }
}
