/// Points of series, in the order in which letters first name them.
struct SeriesDraft: Sendable {
  /// The names, in that order.
  private(set) var names: [SeriesName] = []
  private var points: [SeriesName: [SeriesPoint]] = [:]

  /// The points of a series.
  subscript(_ name: SeriesName) -> [SeriesPoint] { points[name] ?? [] }

  /// Adds a point.
  mutating func add(_ point: SeriesPoint, to name: SeriesName) {
    if points[name] == nil { names.append(name) }
    points[name, default: []].append(point)
  }

  /// Adds the points of another letter.
  mutating func add(_ other: SeriesDraft) {
    for name in other.names {
      for point in other[name] { add(point, to: name) }
    }
  }
}
