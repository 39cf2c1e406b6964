internal import LetterModel

extension OpenDocumentDrafter {
  /// What an element is to a table.
  mutating func inTable(
    _ element: OpenDocumentElement, _ attributes: borrowing MarkupAttributes, _ tag: Range<Int>
  ) {
    switch element {
    case .table: composer.beginTable(tag)
    case .headerRows: isInHeaderRows = true
    case .row:
      composer.beginRow()
      if isInHeaderRows { composer.setRow { $0.isHeader = true } }
    case .cell:
      composer.beginCell()
      composer.setCell { cell in
        cell.columns = max(1, attributes.number("number-columns-spanned") ?? 1)
        cell.rows = max(1, attributes.number("number-rows-spanned") ?? 1)
        cell.step = max(1, attributes.number("number-columns-repeated") ?? 1)
      }
    case .coveredCell:
      let count = max(1, attributes.number("number-columns-repeated") ?? 1)
      composer.setRow { $0.next += count }
    default: break
    }
  }

  // MARK: Pages

  mutating func beginRunning() {
    composer.plain = .letterhead
  }

  mutating func endRunning(_ element: OpenDocumentElement) {
    let blocks = composer.finish()
    pages.add(blocks, of: element)
  }
}
