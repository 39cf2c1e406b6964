/// Dashes that are cells of their own, in lines whose words are a single space apart.
extension CountedFinder {
  /// The items, with every dash before a number a cell where the table writes blank cells as dashes.
  ///
  ///     Kerkehout 145.000 - - - - 145.000
  ///     Nieuwe school - 1.740.000 4.700.000 - - 6.440.000     nothing, and then 1.740.000
  ///
  /// Two dashes in a row are such cells; two rows of three must have equal numbers of cells then.
  func partingDashes(_ items: [Item]) -> [Item] {
    var hasTwo = false
    var counts: [Int: Int] = [:]
    let parted = items.map { item -> Item in
      guard case .row(let row) = item else { return item }
      let own = row.partingDashes(text)
      hasTwo =
        hasTwo || zip(own.values, own.values.dropFirst()).contains { isDash($0) && isDash($1) }
      counts[own.values.count, default: 0] += 1
      return .row(own)
    }
    guard hasTwo, let most = counts.max(by: { $0.value < $1.value }) else { return items }
    let rows = counts.values.reduce(0, +)
    return most.value > 2 && most.value * 3 >= rows * 2 ? parted : items
  }

  private func isDash(_ value: Range<Int>) -> Bool {
    CellSign.dash(text, value.lowerBound) == value.count
  }
}
