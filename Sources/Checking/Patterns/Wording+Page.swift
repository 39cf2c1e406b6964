extension Wording {
  /// The ids of the rules, in the order of the file.
  public var ruleIDs: [String] { rules.map(\.id) }

  /// The page of a rule in Dutch: what it asserts, its patterns and its examples; `nil` where the
  /// file has no rule of that id.
  ///
  ///     text.remainder: wat overblijft is het geheel min de andere delen
  ///       zeker  <heel> … {geheel} … {delen…} … <over> … {over}
  public func page(of id: String) -> String? {
    guard let rule = rule(id) else { return nil }
    var page = "\(rule.id): \(rule.title)\n"
    if !rule.prose.isEmpty { page += "\n" + rule.prose.joined(separator: "\n") + "\n" }
    for (strength, heading) in Self.headings {
      let own = rule.patterns.filter { $0.strength == strength }
      if own.isEmpty { continue }
      page += "\n\(heading)\n"
      for pattern in own { page += "  \(pattern.id)  \(pattern.text)\n" }
    }
    if !rule.antipatterns.isEmpty {
      page += "\nNiet waar in de zinnen staat:\n"
      for pattern in rule.antipatterns { page += "  \(pattern.text)\n" }
    }
    if !rule.examples.isEmpty { page += "\nVoorbeelden:\n" }
    for example in rule.examples { page += "  \(example.outcome.rawValue) \(example.text)\n" }
    return page
  }

  /// How a pattern is written; `nil` where the file has none of that id.
  public func text(ofPattern id: String) -> String? {
    for rule in rules {
      if let pattern = rule.patterns.first(where: { $0.id == id }) { return pattern.text }
    }
    return nil
  }

  private static let headings: [(Strength, String)] = [
    (
      .certain,
      "Zeker: de woorden laten geen andere lezing toe, en spreken zich tegen als het niet klopt."
    ),
    (.likely, "Vermoeden: spreekt zich alleen tegen waar één verschrijving het verklaart."),
    (.possible, "Mogelijk: telt alleen als het uitkomt."),
  ]
}
