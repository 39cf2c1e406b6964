import Extraction
import LetterModel
import LetterReaders
import TestSupport
import Testing

/// A letter written in every layout and read back says the same.
@Suite struct RoundTripTests {
  /// The renderings whose layout has a reader.
  static let readable = Rendering.allCases.filter { rendering in
    allReaders.contains { $0.layout == rendering.layout }
  }

  @Test(arguments: readable)
  func `a letter written by hand comes back`(rendering: Rendering) {
    var differing: [String] = []
    for (index, letter) in HandwrittenLetters.all.enumerated() {
      for seed in 0..<4 {
        differing += compare(letter, rendering, seed: UInt64(index * 100 + seed))
      }
    }
    #expect(
      differing.count <= KnownShortfall.handwritten[rendering, default: 0],
      "\(differing.joined(separator: "\n"))")
  }

  @Test(arguments: readable)
  func `a letter of the generator comes back`(rendering: Rendering) {
    var generator = SpecimenGenerator(seed: 20_230_706)
    var differing: [String] = []
    for index in 0..<150 {
      differing += compare(
        generator.letter(name: "generated \(index)"), rendering, seed: UInt64(index))
    }
    #expect(
      differing.count <= KnownShortfall.generated[rendering, default: 0],
      "\(differing.joined(separator: "\n"))")
  }

  /// What differs when a letter is written and read back: one entry, or none.
  private func compare(
    _ original: SpecimenLetter, _ rendering: Rendering, seed: UInt64
  ) -> [String] {
    guard rendering.exists(for: original) else { return [] }
    let letter = rendering.sayable(original)
    let file = SourceFile(
      name: rendering.fileName, bytes: rendering.bytes(of: letter, seed: seed))
    let title = "\(rendering.rawValue), \(letter.name), seed \(seed)"
    guard let read = try? readLetter(from: file) else { return ["\(title): not read"] }
    #expect(read.layout == rendering.layout, "\(letter.name)")
    let records = extractRecords(from: read)
    #expect(SpanLaw.violations(in: read, records: records) == [], "\(title)")
    let differences = rendering.carried(of: letter.facts, in: letter).differences(
      from: rendering.carried(of: LetterFacts(of: read, records: records), in: letter))
    return differences.isEmpty ? [] : ["\(title):\n\(differences.joined(separator: "\n"))"]
  }
}
