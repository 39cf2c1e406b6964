import Checking
import TestSupport
import Testing

/// Discovery of relations in passages of documents that no rule was made with.
///
/// A comparison is measured for recall only: documents compare more than the gold lists. Misses are
/// listed only for a person who asks with `GRIFFIER_HELD_OUT`.
@Suite struct DocumentRelationTests {
  @Test(arguments: ["relations-1", "relations-2"])
  func `relations of unseen passages are discovered and none is invented`(name: String) throws {
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
    }
    #expect(relations.wanted == 0 || relations.precision >= 0.5)
    #expect(relations.wanted == 0 || relations.recall >= 0.2)
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
