extension WordingReader {
  /// What stands between ⇒ and the strength.
  ///
  ///     over = geheel − Σ delen     aandeel = deel / geheel     groei = van → naar
  ///     totaal = een × keren        naar = maal maal van        maat > norm
  ///     som a b c
  func relation(
    _ said: [String], of pattern: Pattern, reversing: Int?, line: Int
  ) throws(WordingError) -> PatternRelation {
    func role(_ name: String) throws(WordingError) -> Int {
      guard let role = pattern.roles.firstIndex(of: name) else {
        throw WordingError(line: line, reason: "no figure of the pattern is called \(name)")
      }
      return role
    }
    if said.first == "som", said.count > 3, pattern.strength == .possible {
      var roles: [Int] = []
      for name in said.dropFirst() { roles.append(try role(name)) }
      return .sumInAnyOrder(roles: roles)
    }
    if said.count == 4, said[0] != "100", said[1] == "≥", said[2] == "Σ" {
      return .sum(
        .init(stated: try role(said[0]), terms: [(1, try role(said[3]))], isOpen: true))
    }
    if said.count == 3, let comparison = Self.comparisons[said[1]] {
      return .comparison(one: try role(said[0]), comparison, other: try role(said[2]))
    }
    if said.count == 4, said[0] == "100", said[1] == "≥" {
      return .complement(roles: [try role(said[3])], isOpen: true)
    }
    guard said.count > 2, said[1] == "=" else {
      throw WordingError(line: line, reason: "a relation is written role = role + role")
    }
    let right = Array(said[2...])
    if said[0] == "100" {
      var roles: [Int] = []
      for word in right where word != "Σ" && word != "+" { roles.append(try role(word)) }
      return .complement(roles: roles, isOpen: false)
    }
    let stated = try role(said[0])
    if right.count == 3 {
      switch right[1] {
      case "/": return .share(stated: stated, part: try role(right[0]), whole: try role(right[2]))
      case "→", "↔":
        return .growth(
          .init(
            stated: stated, from: try role(right[0]), to: try role(right[2]),
            order: right[1] == "→" ? .said : .open, reversing: reversing))
      case "×":
        return .product(total: stated, one: try role(right[0]), times: try role(right[2]))
      case "maal":
        return .multiple(level: stated, times: try role(right[0]), base: try role(right[2]))
      default: break
      }
    }
    if right.count == 5, right[2] == "→" {
      return .growth(
        .init(
          stated: stated, from: try role(right[1]), to: try role(right[3]), order: .unordered,
          reversing: reversing))
    }
    let isAbsolute = right.first == "|" && right.last == "|"
    var terms: [(sign: Int, role: Int)] = []
    var sign = 1
    for word in isAbsolute ? Array(right.dropFirst().dropLast()) : right {
      switch word {
      case "+": sign = 1
      case "−": sign = -1
      case "Σ": break
      default: terms.append((sign, try role(word)))
      }
    }
    guard !terms.isEmpty else {
      throw WordingError(line: line, reason: "the relation has no terms")
    }
    return .sum(
      .init(stated: stated, terms: terms, isAbsolute: isAbsolute, reversing: reversing))
  }

  private static let comparisons: [String: Comparison] = [
    ">": .above, "<": .below, "≥": .atLeast,
  ]
}
