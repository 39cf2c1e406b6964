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
      relations.add(
        found: Array(Set(checks.compactMap { Relation($0) })), wanted: Array(gold.relations),
        in: name)
      comparisons.add(
        found: Array(Set(checks.compactMap { Relation(comparisonOf: $0) })),
        wanted: Array(gold.comparisons), in: name)
    }
    print(relations.line("relations in real letters"))
    for miss in relations.missed.sorted() { print("  missed    \(miss)") }
    for miss in relations.invented.sorted() { print("  invented  \(miss)") }
    print(comparisons.line("comparisons in real letters"))
    for miss in comparisons.missed.sorted() { print("  missed    \(miss)") }
    #expect(relations.wanted == 0 || relations.recall >= 0.9)
    #expect(relations.wanted == 0 || relations.precision >= 0.9)
  }

  private func verifications(in file: LetterFile) throws -> [Verification] {
    let letter = try readLetter(from: SourceFile(name: file.name, bytes: file.bytes))
    return Checking.verifications(of: letter, records: extractRecords(from: letter))
  }
}
