internal import LetterModel

/// Sets a table as a table, with its sums and its notes.
struct TableMarkup {
  private let view: LetterView
  private let passages: PassageMarkup
  private let index: Int
  private let table: Table
  private let sums: TableSums

  /// A table of a letter.
  ///
  /// - Parameter checks: the checks that are told at it.
  init(_ index: Int, _ view: LetterView, _ passages: PassageMarkup, checks: [Int]) {
    self.view = view
    self.passages = passages
    self.index = index
    table = view.letter.tables[index]
    sums = TableSums(ofTable: index, checks: checks, in: view)
  }

  /// Writes the table in a frame that scrolls where it is too wide.
  func write(in html: inout HTMLText) {
    let name = PlaceWords(view.letter).table(index)
    let width = table.columns.count
    html.element("figure", [.type("table"), .id("t\(index + 1)")]) { html in
      html.element(
        "div",
        [
          .type("scroll"), HTMLAttribute("role", "region"), HTMLAttribute("tabindex", "0"),
          .label(name),
        ]
      ) { html in
        html.element("table", [.type(width > 12 ? "huge" : width > 7 ? "wide" : "slim")]) { html in
          html.element("caption") { html in writeCaption(name, in: &html) }
          html.element("thead") { writeHeader(in: &$0) }
          html.element("tbody") { html in
            let signs = TableSums.signs(of: sums.rows, count: table.rows.count)
            for row in table.rows.indices { write(row, sign: signs[row], in: &html) }
          }
        }
      }
      writeTrees(in: &html)
    }
  }

  private func writeCaption(_ name: Message, in html: inout HTMLText) {
    if let caption = table.caption {
      passages.write(.block(caption), in: &html)
    } else {
      html.say(name)
    }
    let caption = table.caption.map { view.letter.blocks[$0].passage.text } ?? ""
    if let unit = table.unit, !caption.contains(unit) {
      html.element("span", [.type("unit")], text: " (\(unit))")
    }
  }

  private func writeHeader(in html: inout HTMLText) {
    let header = TableHeader(table)
    let signs = TableSums.signs(of: sums.columns, count: table.columns.count)
    for (level, row) in header.rows.enumerated() {
      html.element("tr") { html in
        if level == 0 {
          let rows = HTMLAttribute("rowspan", String(header.rows.count))
          html.element("td", [.type("gutter"), rows]) { _ in }
          html.element("td", [.type("corner"), rows]) { _ in }
        }
        for cell in row {
          var size: [HTMLAttribute] = []
          if cell.width > 1 { size.append(HTMLAttribute("colspan", String(cell.width))) }
          if cell.height > 1 { size.append(HTMLAttribute("rowspan", String(cell.height))) }
          guard cell.level >= 0, !table.columns[cell.column][cell.level].isEmpty else {
            html.element("td", size) { _ in }
            continue
          }
          html.element(
            "th", [HTMLAttribute("scope", cell.width > 1 ? "colgroup" : "col")] + size
          ) { html in
            let isLast = cell.level == table.columns[cell.column].count - 1
            if isLast, !signs[cell.column].isEmpty {
              html.element("span", [.type("s")], text: signs[cell.column])
              html.text(" ")
            }
            passages.write(
              .columnHeader(table: index, column: cell.column, level: cell.level), in: &html)
          }
        }
      }
    }
  }

  private func write(_ at: Int, sign: String, in html: inout HTMLText) {
    let row = table.rows[at]
    html.element(
      "tr", [.type("\(row.role.rawValue) in\(min(row.layout.indent, 6))")]
    ) { html in
      html.element("td", [.type("gutter")], text: sign)
      let isGroup = row.role == .group && row.cells.allSatisfy(\.passage.isEmpty)
      let label: StaticString = row.label.isEmpty && row.code == nil ? "td" : "th"
      var attributes = [HTMLAttribute.type("label")]
      if !row.label.isEmpty || row.code != nil {
        attributes.append(HTMLAttribute("scope", isGroup ? "rowgroup" : "row"))
      }
      if isGroup {
        attributes.append(HTMLAttribute("colspan", String(table.columns.count + 1)))
      }
      html.element(label, attributes) { html in
        if let code = row.code {
          html.element("span", [.type("code")], text: code)
          html.text(" ")
        }
        passages.write(.label(table: index, row: at), in: &html)
        if !row.unread.isEmpty {
          html.text(" ")
          html.element("span", [.type("unread")], say: Self.unread)
        }
      }
      if isGroup { return }
      for column in row.cells.indices {
        html.element("td", [.type(row.cells[column].kind.rawValue)]) { html in
          passages.write(.cell(table: index, row: at, column: column), in: &html)
        }
      }
    }
  }

  private func writeTrees(in html: inout HTMLText) {
    guard !sums.rows.isEmpty || !sums.columns.isEmpty else { return }
    html.element("details", [.type("trees"), HTMLAttribute("open", "open")]) { html in
      html.element("summary", say: Self.tree)
      html.element("div", [.type("forest")]) { html in
        if !sums.rows.isEmpty {
          SumTreeMarkup(view, sums.rows) { row in
            PlaceWords(view.letter).rowName(index, row) ?? "(\(row + 1))"
          }.write(in: &html)
        }
        if !sums.columns.isEmpty {
          SumTreeMarkup(view, sums.columns) { column in
            PlaceWords(view.letter).columnName(index, column) ?? "(\(column + 1))"
          }.write(in: &html)
        }
      }
    }
  }

  private static let unread = Message(
    english: "something in this row was not read", dutch: "iets in deze rij is niet gelezen")
  private static let tree = Message(
    english: "How the lines of this table add up", dutch: "Zo tellen de regels van deze tabel op")
}
