internal import DutchText
internal import LetterModel

/// Puts the labels of a letterhead and their values together, one fact a block.
///
///     Datum          3 februari 2023        as -layout writes them
///
///     Datum                                 as -raw writes them: first the labels, then the values
///     Betreft
///
///     3 februari 2023
///     Nationaal Programma Circulaire Economie
struct LetterheadFacts {
  private let lines: [PageLine]
  private let text: [UInt8]
  /// The facts, each as the indices of its lines.
  private(set) var facts: [[Int]] = []
  /// Labels that wait for their values, the youngest last.
  private var waiting: [[Int]] = []

  /// The facts in some lines of a letterhead, in order.
  static func facts(in indices: [Int], of lines: [PageLine], _ text: [UInt8]) -> [[Int]] {
    var facts = LetterheadFacts(lines: lines, text: text)
    facts.read(indices)
    return facts.facts
  }

  private init(lines: [PageLine], text: [UInt8]) {
    self.lines = lines
    self.text = text
  }

  private mutating func read(_ indices: [Int]) {
    let ranges = indices.map { lines[$0].range }
    var at = 0
    while at < indices.count {
      if isLabelAlone(indices[at]) {
        var labels = [indices[at]]
        at += 1
        while at < indices.count, lines[indices[at]].gap == 0, isLabelAlone(indices[at]) {
          labels.append(indices[at])
          at += 1
        }
        waiting.append(labels)
        continue
      }
      if let end = QuestionOpening.end(of: ranges, from: at, in: text) {
        facts.append(Array(indices[at..<end]))
        at = end
        continue
      }
      // Labels that wait go on waiting: to whom a letter goes is a fact of its own.
      let isAddressee = TextHead.isAddressee(text, ranges[at])
      var group = [indices[at]]
      at += 1
      while at < indices.count, lines[indices[at]].gap == 0, !isLabelAlone(indices[at]),
        waiting.isEmpty || isAddressee
          ? goesOn(indices[at], after: group[group.count - 1])
          : !TextHead.isAddressee(text, ranges[at])
      {
        group.append(indices[at])
        at += 1
      }
      if isAddressee { facts.append(group) } else { take(group) }
    }
    for labels in waiting { facts += labels.map { [$0] } }
  }

  /// Whether a line goes on with the fact above it.
  private func goesOn(_ index: Int, after last: Int) -> Bool {
    let line = lines[index]
    if TextHead.beginsFact(text, line.range) { return false }
    if line.line.indent > lines[last].line.indent + 4 { return true }
    return SentenceEnd.isUnfinished(text, lines[last].range)
      || SentenceEnd.startsLower(text, line.start) || hasLabel(last)
      || lines[last].role == .sideLetterhead && line.role == .sideLetterhead
      || isUpperCase(last) && isUpperCase(index)
  }

  /// Gives values to the labels that wait for them; the youngest labels come first.
  private mutating func take(_ group: [Int]) {
    guard let labels = waiting.popLast() else { return facts.append(group) }
    for (position, label) in labels.enumerated() {
      if position == labels.count - 1 {
        facts.append([label] + group.dropFirst(position))
      } else if position < group.count {
        facts.append([label, group[position]])
      } else {
        facts.append([label])
      }
    }
  }

  /// Whether a line is a label and nothing more: `Kenmerk`, `Bijlage(n)`, `Datum`.
  private func isLabelAlone(_ index: Int) -> Bool {
    let range = lines[index].range
    var end = range.upperBound
    while end > range.lowerBound, text[end - 1] == UInt8(ascii: ":") || text[end - 1] == 0x20 {
      end -= 1
    }
    return Self.labels.contains { SpacedLabel.end(of: $0, in: text, at: range.lowerBound) == end }
  }

  /// Whether a line begins with a label and its value.
  private func hasLabel(_ index: Int) -> Bool {
    Self.labels.contains { SpacedLabel.stands($0, in: text, at: lines[index].start) }
  }

  private func isUpperCase(_ index: Int) -> Bool {
    !lines[index].range.contains { ASCII.isLower(text[$0]) }
  }

  private static let labels: [StaticString] = [
    "datum", "betreft", "onderwerp", "kenmerk", "ons kenmerk", "uw kenmerk", "onze referentie",
    "uw referentie", "bijlage(n)", "bijlagen", "bijlage", "contactpersoon", "uw brief",
    "uw brief van", "dossier", "auteur",
  ]
}
