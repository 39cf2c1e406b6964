/// Names that are each given once: one that is asked for again gets a number.
///
///     fn-1, fn-1, fn-1   →   fn-1, fn-1-2, fn-1-3
///
/// The next number of a name is remembered, so that giving n names takes n steps and not n².
package struct UniqueNames: Sendable {
  private var taken: Set<String>
  /// The number that a name got last.
  private var last: [String: Int] = [:]
  /// How many names were looked up to give those that were given.
  private(set) var lookups = 0

  /// No names but some that are taken.
  package init(taken: Set<String> = []) { self.taken = taken }

  /// The name itself where it is free.
  ///
  /// - Returns: `nil` where it is taken.
  mutating func take(_ name: String) -> String? {
    lookups += 1
    return taken.insert(name).inserted ? name : nil
  }

  /// The name, else the name with the first free number from 2 on behind a mark.
  package mutating func name(_ asked: String, mark: String) -> String {
    if let name = take(asked) { return name }
    var number = last[asked] ?? 1
    while true {
      number += 1
      if let name = take("\(asked)\(mark)\(number)") {
        last[asked] = number
        return name
      }
    }
  }
}
