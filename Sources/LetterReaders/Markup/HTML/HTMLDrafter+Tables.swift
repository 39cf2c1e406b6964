internal import LetterModel

/// A table of a page that is being read.
struct OpenHTMLTable {
  /// What a table turns out to be.
  enum Mode {
    case grid
    /// A table that only lays out the page: there is a table in one of its cells.
    case frame
    /// A table in a note: only its words are read.
    case words
  }

  /// The cell that is open.
  struct Cell {
    var isHeader: Bool
    var columns: Int
    var rows: Int
    /// How far the page moves its words to the right.
    var indent = 0
  }

  var mode = Mode.grid
  var start: Int
  var end: Int
  var caption: Passage?
  var grid = GridBuilder()
  var isInHead = false
  var cell: Cell?
}

extension HTMLDrafter {
  mutating func beginInTable(
    _ tag: HTMLTag?, _ attributes: borrowing MarkupAttributes, _ range: Range<Int>
  ) {
    if tag == .table {
      beginTable(range)
      return
    }
    guard let index = tables.indices.last, tables[index].mode == .grid, !isInCaption else { return }
    tables[index].end = max(tables[index].end, range.upperBound)
    switch tag {
    case .caption: isInCaption = true
    case .thead: tables[index].isInHead = true
    case .tbody, .tfoot: tables[index].isInHead = false
    case .tr: tables[index].grid.beginRow()
    case .td, .th:
      guard note == nil else { return }
      flush()
      tables[index].cell = OpenHTMLTable.Cell(
        isHeader: tag == .th || tables[index].isInHead,
        columns: attributes.number("colspan") ?? 1, rows: attributes.number("rowspan") ?? 1)
      emphasis.begin()
    default: break
    }
  }

  private mutating func beginTable(_ range: Range<Int>) {
    var table = OpenHTMLTable(start: range.lowerBound, end: range.upperBound)
    table.grid = GridBuilder(ofLetterWith: freeSpread)
    if note != nil || isInCaption {
      table.mode = .words
    } else {
      for index in tables.indices where tables[index].mode == .grid { unpack(index) }
    }
    tables.append(table)
  }

  /// Makes paragraphs of the cells of a table that only lays out the page.
  private mutating func unpack(_ index: Int) {
    tables[index].mode = .frame
    tables[index].cell = nil
    for row in tables[index].grid.finish() {
      for cell in row where !cell.passage.isEmpty {
        emit(LetterDraft.Block(.text(.paragraph, level: nil, cell.passage)))
      }
    }
    freeSpread -= tables[index].grid.taken
    tables[index].grid = GridBuilder()
    flush()
  }

  /// How an element sets its words, by its name, its class and its style.
  ///
  /// What moves the words of a cell to the right is counted until there are any.
  mutating func style(
    of tag: HTMLTag?, _ role: HTMLRole, _ attributes: borrowing MarkupAttributes
  ) -> InlineStyle {
    guard let index = tables.indices.last, tables[index].mode == .grid else { return InlineStyle() }
    var style = attributes["style"].map { InlineStyle($0) } ?? InlineStyle()
    switch tag {
    case .b, .strong: style.emphasis = .bold
    case .i, .em, .u: if style.emphasis == .plain { style.emphasis = .slanted }
    default: break
    }
    if role.contains(.bold) { style.emphasis = .bold }
    if role.contains(.slanted), style.emphasis == .plain { style.emphasis = .slanted }
    if text.builder.isEmpty { tables[index].cell?.indent += style.indent }
    return style
  }

  mutating func endCaption() {
    guard isInCaption, let index = tables.indices.last else { return }
    isInCaption = false
    tables[index].caption = text.builder.finish()
  }

  mutating func endCell() {
    guard note == nil || tables.last?.cell != nil, let index = tables.indices.last,
      let cell = tables[index].cell
    else { return }
    if note != nil { endNote() }
    tables[index].cell = nil
    tables[index].grid.place(
      text.builder.finish(), isHeader: cell.isHeader, columns: cell.columns, rows: cell.rows,
      emphasis: emphasis.result, indent: cell.indent)
  }

  mutating func endTable() {
    guard var table = tables.popLast(), table.mode == .grid else { return }
    if table.cell != nil {
      let passage = text.builder.finish()
      table.grid.place(passage, isHeader: false, columns: 1, rows: 1)
    }
    isInCaption = false
    let rows = table.grid.finish()
    freeSpread -= table.grid.taken
    // One column is a box around paragraphs.
    guard let first = rows.first, first.count > 1 || table.caption != nil else {
      for row in rows {
        for cell in row where !cell.passage.isEmpty {
          emit(LetterDraft.Block(.text(.paragraph, level: nil, cell.passage)))
        }
      }
      return
    }
    let span = SourceSpan(source.sourceRange(of: table.start..<max(table.start, table.end)))
    if table.grid.isCut { draft.noteCutTable(at: span) }
    let drafted = DraftTable(
      caption: table.caption.flatMap { $0.isEmpty ? nil : $0 }, rows: rows,
      headerRows: table.grid.statedHeaderRows, span: span)
    emit(LetterDraft.Block(.table(drafted)))
  }
}
