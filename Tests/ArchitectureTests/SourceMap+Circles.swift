/// Files that know each other both ways.
extension SourceMap {
  /// The files of each circle, perhaps by way of others; a circle an entry, in order.
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
    let circles = Set(
      reach.keys.map { file in
        reach.keys.filter {
          reach[file]?.contains($0) == true && reach[$0]?.contains(file) == true
        }.sorted()
      })
    return circles.filter { $0.count > 1 }.sorted { $0.lexicographicallyPrecedes($1) }
  }
}
