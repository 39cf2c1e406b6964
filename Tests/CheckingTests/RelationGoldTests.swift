import Checking
import TestSupport
import Testing

/// Discovery of relations, measured on fragments that were annotated before any output was seen.
///
/// The misses of fragments that are held out are counted and not listed, so that no rule is made
/// to fit them; `GRIFFIER_HELD_OUT` lists them for a person who only classes them.
@Suite struct RelationGoldTests {
  @Test(arguments: RelationGold.collections)
  func `relations are discovered and none is invented`(name: String) throws {
    let cases = RelationGold.cases(of: name)
    var found = 0
    var missed: [String] = []
    var invented: [String] = []
    for example in cases {
      let lines = example.lines(of: "relations").filter { $0 != "geen" }
      let wanted = Set(lines.compactMap { Relation(gold: $0) })
      #expect(wanted.count == lines.count, "an equation of \(name)/\(example.title) is not read")
      let read = try relations(in: example["text"])
      found += wanted.intersection(read).count
      missed += wanted.subtracting(read).map { "\(example.title): \($0)" }
      invented += read.subtracting(wanted).map { "\(example.title): \($0)" }
    }
    let recall = Double(found) / Double(max(1, found + missed.count))
    let precision = Double(found) / Double(max(1, found + invented.count))
    print(
      "relations in \(name): precision \(percent(precision)) %, recall \(percent(recall)) %",
      "of \(found + missed.count) in \(cases.count) fragments")
    let isHeldOut = name.contains("/")
    if !isHeldOut || RelationGold.showsHeldOut {
      for miss in missed.sorted() { print("  missed    \(miss)") }
      for extra in invented.sorted() { print("  invented  \(extra)") }
    }
    #expect(precision >= (isHeldOut ? 0.5 : 0.95))
    #expect(recall >= (isHeldOut ? 0.1 : 0.35))
  }

  private func relations(in text: String) throws -> Set<Relation> {
    Set(try SmallLetter.verifications(of: text).compactMap { Relation($0) })
  }

  private func percent(_ share: Double) -> String { "\((share * 1000).rounded() / 10)" }
}
