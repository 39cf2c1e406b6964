import TestSupport
import Testing

/// What words alone assert, measured on the relations that were annotated by hand.
struct BlindAssertionTests {
  @Test func `what is asserted blindly is right`() throws {
    var total = Score()
    for collection in RelationGold.collections where !collection.hasSuffix("tables") {
      var score = Score()
      var wrong: [String: Int] = [:]
      for example in RelationGold.cases(of: collection) {
        let lines = example.lines(of: "relations").filter { $0 != "geen" }
        let wanted = Set(lines.compactMap { Relation(gold: $0) })
        let found = try AssertedFigures(in: example["text"]).blindRelations
        for (pattern, relation) in found where !wanted.contains(relation) {
          wrong[pattern, default: 0] += 1
          if !collection.contains("/") {
            print("  wrong  \(pattern) \(example.title): \(relation)")
          }
        }
        let read = Set(found.map(\.relation))
        score.add(found: Array(read), wanted: Array(wanted), in: example.title)
        total.add(found: Array(read), wanted: Array(wanted), in: example.title)
      }
      print(score.line("asserted blindly in \(collection)"))
      // What is held out is counted by pattern and not listed.
      if !wrong.isEmpty { print("  wrong by pattern: \(wrong.sorted { $0.key < $1.key })") }
    }
    print(total.line("asserted blindly in all"))
    #expect(total.recall >= 0.5)
    #expect(total.precision >= 0.97)
  }
}
