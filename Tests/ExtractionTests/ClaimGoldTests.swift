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
      show(gold, "claims in \(file)", isHeldOut: file.hasPrefix("held-out"))
      #expect(gold.scores[0].precision >= 0.8)
      #expect(gold.scores[0].recall >= 0.8)
    }
  }

  @Test func `claims say what the sentences of real letters say`() {
    if LetterFile.real.isEmpty { print("claims in real letters: none at hand, skipped") }
    let gold = ClaimGold(realLetters: LetterFile.real)
    show(gold, "claims in real letters", isHeldOut: false)
    #expect(gold.scores[0].wanted == 0 || gold.scores[0].precision >= 0.8)
    #expect(gold.scores[0].wanted == 0 || gold.scores[0].recall >= 0.8)
  }

  private func show(_ gold: ClaimGold, _ title: String, isHeldOut: Bool) {
    print(title + ":")
    for (field, score) in zip(ClaimGold.fields, gold.scores) {
      print(
        "  \(field): precision \(percent(score.precision)) %, recall \(percent(score.recall)) %",
        "of \(score.wanted)")
    }
    guard !isHeldOut || RelationGold.showsHeldOut else { return }
    for miss in gold.misses { print("  wrong     \(miss)") }
  }

  private func percent(_ share: Double) -> String { "\((share * 1000).rounded() / 10)" }
}
