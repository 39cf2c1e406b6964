private import Checking
private import LetterModel

/// Which figures the remarks on a contradiction name as the mistake, in their order.
struct Blame {
  private let figures: [String]
  private let namesRow: Bool

  /// Reads the remarks: `only 742 can be the mistake: …`, `any one of these would mend it: …`.
  init(_ remarks: [String]) {
    var figures: [String] = []
    for remark in remarks {
      if remark.hasPrefix("only "), let name = remark.split(separator: " ").dropFirst().first {
        figures.append(String(name))
      } else if remark.hasPrefix("any one of these"), let colon = remark.firstIndex(of: ":") {
        for change in remark[remark.index(after: colon)...].split(separator: ";") {
          if let name = change.split(separator: " ").first { figures.append(String(name)) }
        }
      }
    }
    self.figures = figures
    namesRow = remarks.contains { $0.contains("lost row") }
  }

  /// Whether the changed figure is named: first where it alone can be the mistake.
  func names(_ mutation: Mutation, alone: Bool) -> Bool {
    guard mutation.kind != .row else { return namesRow }
    let printed = [mutation.value, mutation.value.negated].map(NumberText.text)
    return alone
      ? figures.first.map(printed.contains) ?? false : figures.contains(where: printed.contains)
  }
}
