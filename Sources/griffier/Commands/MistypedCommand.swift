internal import LetterModel

/// The first word of a command line that names no command, and the one that may be meant.
///
///     griffier chek brieven  →  “chek” is geen opdracht; bedoelt u “check”?
enum MistypedCommand {
  /// What to say of a command line; `nil` where its first word is a command, an option or missing.
  static func complaint(about arguments: [String], knowing commands: [String]) -> Message? {
    guard let word = arguments.first, !word.hasPrefix("-"), word != "help",
      !commands.contains(word)
    else { return nil }
    let near = commands.map { ($0, distance(Array(word), Array($0))) }.min { $0.1 < $1.1 }
    if let (command, distance) = near, distance <= 2 {
      return Message(
        english: "“\(word)” is no command; did you mean “\(command)”?",
        dutch: "“\(word)” is geen opdracht; bedoelt u “\(command)”?")
    }
    let list = commands.joined(separator: ", ")
    return Message(
      english: "“\(word)” is no command; there are: \(list)",
      dutch: "“\(word)” is geen opdracht; er zijn: \(list)")
  }

  /// How many letters differ, are missing, are too many or changed places with the next one: the
  /// restricted edit distance of Damerau (1964).
  private static func distance(_ one: [Character], _ other: [Character]) -> Int {
    var before = [Int](repeating: 0, count: other.count + 1)
    var last = Array(0...other.count)
    for row in one.indices {
      var next = [row + 1] + [Int](repeating: 0, count: other.count)
      for column in other.indices {
        let cost = one[row] == other[column] ? 0 : 1
        next[column + 1] = min(last[column + 1] + 1, next[column] + 1, last[column] + cost)
        if row > 0, column > 0, one[row] == other[column - 1], one[row - 1] == other[column] {
          next[column + 1] = min(next[column + 1], before[column - 1] + 1)
        }
      }
      (before, last) = (last, next)
    }
    return last[other.count]
  }
}
