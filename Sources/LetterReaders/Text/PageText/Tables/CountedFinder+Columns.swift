internal import DutchText

extension CountedFinder {
  /// The number of values that a row has: as many as the header has years, else as the totals have,
  /// whose labels hold no numbers, else as most rows have.
  ///
  /// One more where all others end in the year in which they come about: totals have none.
  func columns(of items: [Item], in lines: [PageLine]) -> Int? {
    guard let columns = stated(of: items, in: lines) else { return nil }
    return endsInYears(items, columns + 1) ? columns + 1 : columns
  }

  /// Joins the groups of digits that a space sets apart within an amount.
  func joiningThousands(_ items: [Item], in lines: [PageLine]) -> [Item] {
    let rows = items.compactMap { if case .row(let row) = $0 { row } else { nil } }
    guard let amounts = SpacedAmounts(rows: rows, stated: header(of: items, in: lines), in: text)
    else { return items }
    return items.map { if case .row(let row) = $0 { .row(amounts.joined(row)) } else { $0 } }
  }

  /// How many columns the header states, where it ends in years.
  private func header(of items: [Item], in lines: [PageLine]) -> Int? {
    for item in items {
      switch item {
      case .label(let line):
        if let years = yearColumns(lines[line].range) { return years }
      case .row(let row): return row.holdsYears(text) ? row.values.count : nil
      }
    }
    return nil
  }

  /// Whether all rows of so many values end in a year, three or more of them.
  ///
  ///     Meer toezicht    -40   -52   -66   2028
  ///     Totaal          -190  -192  -117
  func endsInYears(_ items: [Item], _ columns: Int) -> Bool {
    var years = 0
    for case .row(var row) in items where row.values.count <= columns && !row.holdsYears(text) {
      row.fit(columns, text)
      guard row.values.count == columns else { continue }
      guard let last = row.values.last, isYear(last) else { return false }
      years += 1
    }
    return years > 2
  }

  /// Whether a row has all its values but the year at its end.
  func lacksYear(_ row: TableRowLine, _ columns: Int) -> Bool {
    var row = row
    row.fit(columns, text)
    return row.values.count == columns - 1
  }

  /// Whether a value is a year.
  func isYear(_ value: Range<Int>) -> Bool {
    value.count == 4 && DutchDate.year(in: text, at: value.lowerBound) != nil
  }

  private func stated(of items: [Item], in lines: [PageLine]) -> Int? {
    var counts: [Int: Int] = [:]
    var totals: [Int: Int] = [:]
    var header: Int?
    for item in items {
      switch item {
      case .label(let line):
        if counts.isEmpty { header = yearColumns(lines[line].range) ?? header }
      case .row(let row):
        if row.holdsYears(text) {
          if counts.isEmpty { header = row.values.count }
          continue
        }
        counts[row.values.count, default: 0] += 1
        let isTotal = text.firstOffset(ofAnyCase: "totaal", in: row.label) != nil
        if isTotal { totals[row.values.count, default: 0] += 1 }
      }
    }
    if let header, header > 1, counts[header] != nil { return header }
    let votes = totals.isEmpty ? counts : totals
    return votes.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key
  }

  /// How many columns a header has that ends in years and a word or two: `Maatregel 2022 2023 Struc`.
  func yearColumns(_ range: Range<Int>) -> Int? {
    var words: [Bool] = []
    var at = range.lowerBound
    while at < range.upperBound {
      let start = at
      while at < range.upperBound, text[at] > 0x20 { at += 1 }
      words.append(at - start == 4 && DutchDate.year(in: text, at: start) != nil)
      while at < range.upperBound, text[at] <= 0x20 { at += 1 }
    }
    guard let first = words.firstIndex(of: true), let last = words.lastIndex(of: true),
      last > first, words[first...last].allSatisfy({ $0 }), words.count - last < 3
    else { return nil }
    return words.count - first
  }
}
