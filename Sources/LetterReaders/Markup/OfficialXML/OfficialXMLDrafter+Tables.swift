internal import DutchText
internal import LetterModel

extension OfficialXMLDrafter {
  /// A CALS table that is being read.
  struct OpenTable {
    var start: Int
    var end: Int
    var caption: Passage?
    var grid = GridBuilder()
    /// The names of the columns, in order.
    var columns: [String] = []
    /// What `spanname` stands for: the names of the first and the last column.
    var spans: [String: (String, String)] = [:]
    var isInHead = false
    var entry: Entry?

    /// Where the entry that is open stands.
    struct Entry {
      var column: Int?
      var columns: Int
      var rows: Int
    }
  }

  /// Where the table that is open ends, as far as is known.
  var tableEnd: Int { table?.end ?? 0 }

  mutating func beginInTable(
    _ name: OfficialElement, _ attributes: borrowing MarkupAttributes, tag: Range<Int>
  ) {
    // A table in a note or in a cell is read as words.
    guard joinedDepth == nil else { return }
    if name == .table {
      endTable(at: tag.lowerBound)
      var next = OpenTable(start: tag.lowerBound, end: tag.upperBound)
      next.grid = GridBuilder(ofLetterWith: freeSpread)
      table = next
      return
    }
    guard let open = table else { return }
    table?.end = tag.upperBound
    switch name {
    case .tgroup:
      // A second group has columns of its own: it is a table of its own.
      if !open.columns.isEmpty {
        endTable(at: tag.lowerBound)
        table = OpenTable(start: tag.lowerBound, end: tag.upperBound)
      }
    case .colspec:
      table?.columns.append(attributes.text("colname") ?? "col\(open.columns.count + 1)")
    case .spanspec:
      if let span = attributes.text("spanname"), let first = attributes.text("namest"),
        let last = attributes.text("nameend")
      {
        table?.spans[span] = (first, last)
      }
    case .thead: table?.isInHead = true
    case .tbody: table?.isInHead = false
    case .row: table?.grid.beginRow()
    case .entry:
      let entry = entry(attributes, in: open)
      table?.entry = entry
      emphasis.begin()
    default: break
    }
  }

  private func entry(
    _ attributes: borrowing MarkupAttributes, in table: OpenTable
  ) -> OpenTable.Entry {
    var first = attributes.text("namest")
    var last = attributes.text("nameend")
    if let span = attributes.text("spanname"), let names = table.spans[span] {
      (first, last) = names
    }
    let place: (String?) -> Int? = { name in name.flatMap { table.columns.firstIndex(of: $0) } }
    let start = place(first) ?? place(attributes.text("colname"))
    let end = place(last)
    let columns = start.flatMap { start in end.map { max(1, $0 - start + 1) } } ?? 1
    // HTML's tables, which other dialects have, count the columns and rows themselves.
    let rows = attributes.number("rowspan") ?? 1 + (attributes.number("morerows") ?? 0)
    return OpenTable.Entry(
      column: start, columns: start == nil ? attributes.number("colspan") ?? columns : columns,
      rows: max(1, rows))
  }

  /// How an element sets its words apart: `<nadruk type="vet">`, `<emphasis role="bold">`, `<i>`.
  static func emphasis(
    of name: OfficialElement, _ attributes: borrowing MarkupAttributes
  ) -> Table.Emphasis {
    if name == .b { return .bold }
    guard
      let type = attributes.text("type") ?? attributes.text("role") ?? attributes.text("rend")
    else { return name == .nadruk ? .plain : .slanted }
    return ["vet", "halfvet", "bold", "strong"].contains { type.hasPrefix($0) } ? .bold : .slanted
  }

  /// Takes a passage as a cell or as the caption of the table that is open.
  mutating func takeForTable(_ passage: Passage) -> Bool {
    switch open.last?.name {
    case .entry:
      place(passage)
      return true
    case .title, .tussenkop:
      table?.caption = passage
      return true
    default: return false
    }
  }

  /// Places the cell that ends; an empty one too.
  mutating func place(_ passage: Passage) {
    guard let entry = table?.entry, let isHeader = table?.isInHead else { return }
    table?.grid.place(
      passage, isHeader: isHeader, at: entry.column, columns: entry.columns, rows: entry.rows,
      emphasis: emphasis.result)
    table?.entry = nil
  }

  /// Emits the table that is open, and the notes that stood in it.
  mutating func endTable(at end: Int) {
    guard var ended = table else { return }
    table = nil
    let rows = ended.grid.finish()
    freeSpread -= ended.grid.taken
    guard !rows.isEmpty else {
      if let caption = ended.caption {
        emit(LetterDraft.Block(.text(.caption, level: nil, caption)))
      }
      return
    }
    let span = SourceSpan(source.sourceRange(of: ended.start..<max(ended.start, end)))
    if ended.grid.isCut { draft.noteCutTable(at: span) }
    let drafted = DraftTable(
      caption: ended.caption, rows: rows, headerRows: ended.grid.statedHeaderRows, span: span)
    emit(LetterDraft.Block(.table(drafted)))
  }
}
