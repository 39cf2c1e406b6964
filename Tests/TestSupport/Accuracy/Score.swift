/// What was found of what a gold list wants, over many letters.
public struct Score {
  /// How many are wanted.
  public private(set) var wanted = 0
  /// How many of those were found.
  public private(set) var found = 0
  /// What was not found: `letter: what`.
  public private(set) var missed: [String] = []
  /// What was found and is not wanted.
  public private(set) var invented: [String] = []

  /// Nothing yet.
  public init() {}

  /// Found of wanted.
  public var recall: Double { Double(found) / Double(max(1, wanted)) }
  /// Found of found and invented.
  public var precision: Double { Double(found) / Double(max(1, found + invented.count)) }

  /// Adds what one letter gave, each thing as often as it comes.
  public mutating func add<Thing: Hashable & CustomStringConvertible>(
    found read: [Thing], wanted gold: [Thing], in name: String, mayBe open: [Thing] = []
  ) {
    var left: [Thing: Int] = [:]
    for thing in read { left[thing, default: 0] += 1 }
    wanted += gold.count
    for thing in gold {
      if left[thing, default: 0] > 0 {
        left[thing, default: 0] -= 1
        found += 1
      } else {
        missed.append("\(name): \(thing)")
      }
    }
    for thing in open where left[thing, default: 0] > 0 { left[thing, default: 0] -= 1 }
    for (thing, count) in left where count > 0 {
      invented += Array(repeating: "\(name): \(thing)", count: count)
    }
  }

  /// `relations in real letters: precision 100.0 %, recall 91.1 % of 45`.
  public func line(_ title: String) -> String {
    "\(title): precision \((precision * 1000).rounded() / 10) %, "
      + "recall \((recall * 1000).rounded() / 10) % of \(wanted)"
  }
}
