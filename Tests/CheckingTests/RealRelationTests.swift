import Checking
import Extraction
import LetterModel
import LetterReaders
import TestSupport
import Testing

/// Discovery of relations in real letters, annotated by eye before any output was seen.
///
/// A relation of the gold counts once a letter, however often the letter says it. A comparison is
/// measured for recall only: letters compare more than the gold lists.
struct RealRelationTests {
  @Test func `relations of real letters are discovered and none is invented`() throws {
    if LetterFile.real.isEmpty { print("relations in real letters: none at hand, skipped") }
    var relations = Score()
    var comparisons = Score()
    for file in LetterFile.real {
      let name = String(file.name.dropFirst("../shared/letters/".count))
      guard let gold = RelationGold.ofRealLetters[name] else { continue }
      let checks = try verifications(in: file)
      relations.add(found: checks.compactMap { Relation($0) }, wanted: gold.relations, in: name)
      comparisons.add(
        found: checks.compactMap { Relation(comparisonOf: $0) }, wanted: gold.comparisons, in: name)
    }
    relations.show("relations in real letters")
    for miss in relations.invented { print("  invented  \(miss)") }
    comparisons.show("comparisons in real letters")
    #expect(relations.wanted == 0 || relations.recall >= 0.9)
    #expect(relations.wanted == 0 || relations.precision >= 0.9)
  }

  private func verifications(in file: LetterFile) throws -> [Verification] {
    let letter = try readLetter(from: DecodedFile(file: file.name, bytes: file.bytes).source)
    return Checking.verifications(of: letter, records: extractRecords(from: letter))
  }
}

/// What was found of what was wanted.
private struct Score {
  var wanted = 0
  var found = 0
  var missed: [String] = []
  var invented: [String] = []

  var recall: Double { Double(found) / Double(max(1, wanted)) }
  var precision: Double { Double(found) / Double(max(1, found + invented.count)) }

  mutating func add(found read: [Relation], wanted gold: Set<Relation>, in name: String) {
    let read = Set(read)
    wanted += gold.count
    found += gold.intersection(read).count
    missed += gold.subtracting(read).map { "\(name): \($0)" }.sorted()
    invented += read.subtracting(gold).map { "\(name): \($0)" }.sorted()
  }

  func show(_ title: String) {
    print(
      "\(title): precision \((precision * 1000).rounded() / 10) %,",
      "recall \((recall * 1000).rounded() / 10) % of \(wanted)")
    for miss in missed { print("  missed    \(miss)") }
  }
}
