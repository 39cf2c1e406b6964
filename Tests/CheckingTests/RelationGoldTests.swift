import Checking
import Extraction
import Foundation
import LetterModel
import LetterReaders
import TestSupport
import Testing

/// Discovery of relations, measured on fragments that were annotated before any output was seen.
@Suite struct RelationGoldTests {
  @Test(arguments: ["sentences", "tables"])
  func `relations are discovered and none is invented`(name: String) throws {
    let cases = try gold(name)
    var found = 0
    var missed: [String] = []
    var invented: [String] = []
    for example in cases {
      let wanted = Set(example.lines(of: "relations").compactMap { Relation(gold: $0) })
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
    for miss in missed.sorted() { print("  missed    \(miss)") }
    for extra in invented.sorted() { print("  invented  \(extra)") }
    #expect(precision >= 0.95)
    #expect(recall >= 0.35)
  }

  private func gold(_ name: String) throws -> [CaseFile.Case] {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Gold/relations/\(name).md")
    return CaseFile.cases(in: try String(contentsOf: folder, encoding: .utf8))
  }

  private func relations(in text: String) throws -> Set<Relation> {
    let source = SourceText(file: "gold.md", utf8: Array(text.utf8))
    let letter = try readLetter(from: source, layout: .markdown)
    let records = extractRecords(from: letter)
    return Set(verifications(of: letter, records: records).compactMap { Relation($0) })
  }

  private func percent(_ share: Double) -> String { "\((share * 1000).rounded() / 10)" }
}
