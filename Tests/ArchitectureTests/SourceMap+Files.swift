extension SourceMap {
  /// The files that name each other both ways, perhaps by way of others; a circle an entry, the
  /// largest first.
  var fileCircles: [[String]] {
    let known = Dictionary(grouping: uses, by: \.user).mapValues { Set($0.map(\.owner)) }
    func reached(from file: String) -> Set<String> {
      var reached: Set<String> = []
      var open = Array(known[file] ?? [])
      while let next = open.popLast() {
        if reached.insert(next).inserted { open += known[next] ?? [] }
      }
      return reached
    }
    let reach = Dictionary(uniqueKeysWithValues: known.keys.map { ($0, reached(from: $0)) })
    var circles: Set<[String]> = []
    for (file, others) in reach where others.contains(file) {
      circles.insert(others.filter { reach[$0]?.contains(file) == true }.sorted())
    }
    return circles.sorted { ($1.count, $0.first ?? "") < ($0.count, $1.first ?? "") }
  }
}
