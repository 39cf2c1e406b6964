import Checking
import TestSupport
import Testing

/// Discovery of relations in passages of documents that no rule was made with.
///
/// A comparison is measured for recall only: documents compare more than the gold lists. Misses are
/// listed only for a person who asks with `GRIFFIER_HELD_OUT`.
@Suite struct DocumentRelationTests {
  /// A set, and the shares of precision and recall below which it may not fall.
  ///
  /// The last two assert six and thirteen relations in a hundred passages each: one of them is much.
  static let sets: [(name: String, precision: Double, recall: Double)] = [
    ("relations-1", 0.5, 0.2), ("relations-2", 0.5, 0.2), ("relations-3", 0.5, 0.15),
    ("relations-4", 0.4, 0.05),
  ]

  @Test(arguments: sets)
  func `relations of unseen passages are discovered and none is invented`(
    name: String, precision: Double, recall: Double
  ) throws {
    var shelf = DocumentShelf()
    var (relations, comparisons) = (Score(), Score())
    var skipped = 0
    for line in DocumentGold.lines(of: name) {
      guard let text = DocumentGold.passage(of: line, on: &shelf) else {
        skipped += 1
        continue
      }
      let gold = PassageRelations(line[4])
      #expect(gold.unread.isEmpty, "an equation of \(name) is not read")
      let checks = try SmallLetter.verifications(of: text)
      let place = "\(line[0]) \(line[1])"
      relations.add(
        found: Array(Set(checks.compactMap { Relation($0) })), wanted: gold.relations, in: place,
        mayBe: gold.open)
      comparisons.add(
        found: Array(Set(checks.compactMap { Relation(comparisonOf: $0) })),
        wanted: gold.comparisons, in: place)
    }
    if let line = DocumentGold.skipped(skipped, of: name) { print(line) }
    print(relations.line("relations in unseen passages, \(name)"))
    print(comparisons.line("comparisons in unseen passages, \(name)"))
    if RelationGold.showsHeldOut {
      for miss in relations.missed.sorted() { print("  missed    \(miss)") }
      for miss in relations.invented.sorted() { print("  invented  \(miss)") }
      for miss in comparisons.missed.sorted() { print("  comparison missed    \(miss)") }
      for miss in comparisons.invented.sorted() { print("  comparison not listed \(miss)") }
    }
    #expect(relations.wanted == 0 || relations.precision >= precision)
    #expect(relations.wanted == 0 || relations.recall >= recall)
  }
}

/// What a line of gold says that the words of a passage assert.
private struct PassageRelations {
  var relations: [Relation] = []
  var comparisons: [Relation] = []
  /// What is right whether it is found or not.
  var open: [Relation] = []
  /// What is no equation.
  var unread: [String] = []

  init(_ field: String) {
    for entry in field.split(separator: "; ") where entry != "geen" && !entry.hasPrefix("~ ") {
      let isOpen = entry.hasPrefix("? ")
      let equation = isOpen ? String(entry.dropFirst(2)) : String(entry)
      if let comparison = Relation(goldComparison: equation), !equation.contains(" = ") {
        if !isOpen { comparisons.append(comparison) }
      } else if let relation = Relation(gold: equation) {
        if isOpen { open.append(relation) } else { relations.append(relation) }
      } else {
        unread.append(equation)
      }
    }
  }
}
