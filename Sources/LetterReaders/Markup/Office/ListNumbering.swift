/// How one level of a list is numbered.
struct ListLevel {
  /// The first number.
  var start = 1
  /// How a number is written; `nil` for a bullet or nothing at all.
  var format: NumberFormat? = nil
  /// What stands around the numbers: `%1.%2` puts the second level's behind the first's.
  var template: [UInt8] = []
  /// The level at which this one begins anew, 1-based; `nil` for any above it, 0 for none.
  var restart: Int?
  /// Whether numbers of levels above are written in digits, whatever their own format.
  var isLegal = false
}

/// The numbers that lists have come to.
struct ListCounters {
  /// The deepest level that is numbered: Word has nine, OpenDocument ten.
  static let levels = 10

  private var values: [String: [Int?]] = [:]

  /// Counts one item on, and gives its label as it is shown: `3.`, `b)`, `2.1`; `nil` for a bullet.
  ///
  /// - Parameters:
  ///   - list: the name of the list that counts.
  ///   - level: the item's level, 0-based.
  ///   - levels: how each level is numbered.
  ///   - start: a number to begin at, whatever was counted.
  mutating func next(
    of list: String, at level: Int, _ levels: [ListLevel], from start: Int? = nil
  ) -> [UInt8]? {
    guard levels.indices.contains(level), level < Self.levels else { return nil }
    var counts = values[list] ?? [Int?](repeating: nil, count: Self.levels)
    for above in 0..<level where counts[above] == nil {
      counts[above] = above < levels.count ? levels[above].start : 1
    }
    counts[level] = start ?? counts[level].map { $0 &+ 1 } ?? levels[level].start
    for below in (level + 1)..<max(level + 1, Self.levels) {
      let restart = below < levels.count ? levels[below].restart : nil
      if restart == nil || (restart ?? 0) > level { counts[below] = nil }
    }
    values[list] = counts
    return label(counts, at: level, levels)
  }

  /// Forgets what a list has counted.
  mutating func restart(_ list: String) { values[list] = nil }

  private func label(_ counts: [Int?], at level: Int, _ levels: [ListLevel]) -> [UInt8]? {
    guard levels[level].format != nil else { return nil }
    var label: [UInt8] = []
    let template = levels[level].template
    var at = 0
    while at < template.count {
      if template[at] == UInt8(ascii: "%"), at + 1 < template.count,
        (0x31...0x39).contains(template[at + 1]) || template[at + 1] == 0x3A
      {
        let shown = Int(template[at + 1]) - 0x31
        if shown < levels.count, let value = counts[shown] {
          let format = levels[level].isLegal ? .decimal : levels[shown].format
          label += (format ?? .decimal).text(of: value)
        }
        at += 2
      } else {
        label.append(template[at])
        at += 1
      }
    }
    return label.contains { $0 > 0x20 } ? label : nil
  }
}
