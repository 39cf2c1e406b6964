internal import DutchText

extension WordingReader {
  /// A pattern with what it asserts: `… ⇒ over = geheel − Σ delen  zeker als volledig`.
  mutating func assertion(
    _ words: [String], id: String, line: Int
  ) throws(WordingError) -> Pattern {
    guard let arrow = words.firstIndex(of: "⇒") else {
      throw WordingError(line: line, reason: "a pattern says after ⇒ what its figures make")
    }
    var pattern = try pattern(Array(words[..<arrow]), id: id, line: line)
    var said = Array(words[(arrow + 1)...])
    if let at = said.firstIndex(of: "als") {
      for word in said[(at + 1)...] where word != "en" {
        guard let condition = Pattern.Condition(rawValue: word) else {
          throw WordingError(line: line, reason: "\(word) is no condition")
        }
        pattern.conditions.append(condition)
      }
      said.removeSubrange(at...)
    }
    if said.last == "elk" {
      pattern.isOfEach = true
      said.removeLast()
    }
    switch said.last {
    case "zeker": pattern.strength = .certain
    case "vermoeden": pattern.strength = .likely
    default:
      guard said.count > 1, said[said.count - 2] == "klopt", let digits = Int(said.last ?? "")
      else {
        throw WordingError(
          line: line, reason: "the strength is zeker, vermoeden or klopt and a number of digits")
      }
      pattern.strength = .possible
      pattern.digits = digits
      said.removeLast()
    }
    said.removeLast()
    var reversing: Int?
    if let at = said.firstIndex(where: { $0 == "andersom" || $0 == "zonder" }) {
      guard let words = said.last, said[said.count - 2] == "na" else {
        throw WordingError(
          line: line, reason: "write andersom na <class>, or zonder min na <class>")
      }
      reversing = try set(words, line: line)
      said.removeSubrange(at...)
    }
    pattern.relation = try relation(said, of: pattern, reversing: reversing, line: line)
    return pattern
  }

  /// The elements of a pattern or an antipattern.
  mutating func pattern(
    _ words: [String], id: String, line: Int
  ) throws(WordingError) -> Pattern {
    var pattern = Pattern(
      id: id, line: line, text: words.joined(separator: " "), elements: [], roles: [],
      strength: .possible)
    // Whether a word stands behind the last figure; `nil` before the first.
    var isJoined: Bool?
    for word in words {
      switch word {
      case "…": pattern.elements.append(.words(most: Pattern.mostWords))
      case "..": pattern.elements.append(.any)
      case "~": pattern.elements.append(.far)
      case ".": pattern.elements.append(.stop)
      case "^": pattern.elements.append(.start)
      default:
        let first = word.utf8.first
        if first == 0xE2, word.hasPrefix("…"), let most = Int(word.dropFirst()) {
          pattern.elements.append(.words(most: most))
        } else if first == UInt8(ascii: "{") {
          if isJoined == false { pattern.isBound = false }
          isJoined = false
          try addRole(word, to: &pattern, line: line)
        } else if first == UInt8(ascii: "["), word.hasSuffix("]") {
          pattern.elements.append(
            .optional(set: try set(String(word.dropFirst().dropLast()), line: line)))
        } else {
          if isJoined != nil, WordingReader.isJoint(word) { isJoined = true }
          let set = try set(word, line: line)
          pattern.needed[set >> 6] |= 1 << UInt64(set & 63)
          pattern.elements.append(.word(set: set))
        }
      }
    }
    guard !pattern.elements.isEmpty else {
      throw WordingError(line: line, reason: "the pattern is empty")
    }
    return pattern
  }

  /// Whether a word binds what stands on either side of it: a comma does not, and neither does `en`.
  private static func isJoint(_ written: String) -> Bool {
    written != "en" && written.utf8.contains { ASCII.isLetter($0) || $0 == UInt8(ascii: "(") }
  }

  private func addRole(
    _ word: String, to pattern: inout Pattern, line: Int
  ) throws(WordingError) {
    guard word.hasSuffix("}") else {
      throw WordingError(line: line, reason: "\(word) has no }")
    }
    var name = String(word.dropFirst().dropLast())
    var form = Pattern.Form.one
    if name.hasSuffix("+") {
      form = .list
      name.removeLast()
    } else if name.hasSuffix("…") {
      form = .run
      pattern.isBound = false
      name.removeLast()
    }
    var kind = Pattern.FigureKind.operand
    if name.hasSuffix("%") {
      kind = .share
      name.removeLast()
    } else if name.hasSuffix("~") {
      kind = .points
      name.removeLast()
    }
    guard !name.isEmpty, !pattern.roles.contains(name) else {
      throw WordingError(line: line, reason: "\(word) has no name, or one that is taken")
    }
    pattern.roles.append(name)
    pattern.elements.append(.figure(role: pattern.roles.count - 1, kind: kind, form: form))
    pattern.kinds.insert(kind.alone)
    pattern.fewest &+= kind.alone.counts
    // The other figures of a list need not be of a kind that a role asks for.
    if form == .list { pattern.fewest[0] += 1 }
  }
}
