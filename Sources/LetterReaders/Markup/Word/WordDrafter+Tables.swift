internal import LetterModel

extension WordDrafter {
  /// What an element is to a table.
  mutating func inTable(
    _ element: WordElement, _ attributes: borrowing MarkupAttributes, _ tag: Range<Int>
  ) {
    switch element {
    case .table: composer.beginTable(tag)
    case .row: composer.beginRow()
    case .cell: composer.beginCell()
    case .header: composer.setRow { $0.isHeader = !attributes.isOff("val") }
    case .before: composer.setRow { $0.next = attributes.number("val") ?? 0 }
    case .columnSpan: composer.setCell { $0.columns = max(1, attributes.number("val") ?? 1) }
    case .rowSpan, .columnMerge:
      // `<w:vMerge/>` goes on with the cell above, `<w:vMerge w:val="restart"/>` begins one.
      if element == .rowSpan {
        composer.setCell { $0.continues = !attributes.has("val", "restart") }
      }
    default: break
    }
  }

  /// A tracked change: what was deleted or moved away is not read.
  mutating func change(_ element: WordElement, _ tag: Range<Int>) {
    changes.tracked.add(tag)
    let parent = open.count > 1 ? open[open.count - 2] : nil
    switch element {
    case .deleted, .movedFrom:
      if parent == .rowProperties {
        composer.setRow { $0.isDeleted = true }
      } else if parent == .runProperties {
        // The paragraph's mark is gone: the next paragraph goes on in this one.
        composer.paragraph.runsOn = true
      } else {
        hiddenDepth = open.count
      }
    default: break
    }
  }
}
