import Foundation
import TestSupport
import Testing

/// Claims, measured on sentences that were annotated before any output was seen.
@Suite struct ClaimGoldTests {
  @Test func `claims say what their sentences say`() throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Gold/claims")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".md") && $0 != "README.md" }.sorted()
    try #require(!files.isEmpty)
    for file in files {
      let path = folder.appendingPathComponent(file)
      let gold = ClaimGold(cases: CaseFile.cases(in: try String(contentsOf: path, encoding: .utf8)))
      print("claims in \(file):")
      for (field, score) in zip(ClaimGold.fields, gold.scores) {
        print(
          "  \(field): precision \(percent(score.precision)) %, recall \(percent(score.recall)) %",
          "of \(score.wanted)")
      }
      if !file.hasPrefix("held-out") || RelationGold.showsHeldOut {
        for miss in gold.misses { print("  wrong     \(miss)") }
      }
      #expect(gold.scores[0].precision >= 0.8)
      #expect(gold.scores[0].recall >= 0.8)
    }
  }

  private func percent(_ share: Double) -> String { "\((share * 1000).rounded() / 10)" }
}
