import Extraction
import LetterModel
import LetterReaders
import TestSupport
import Testing

/// A letter written in every layout and read back says the same.
@Suite struct RoundTripTests {
  /// The renderings whose layout has a reader.
  static let readable = Rendering.allCases.filter { rendering in
    // Page text is compared once its tables and side columns are read.
    rendering.layout != .pageText && allReaders.contains { $0.layout == rendering.layout }
  }

  @Test(arguments: readable)
  func `a letter written by hand comes back`(rendering: Rendering) {
    for (index, letter) in HandwrittenLetters.all.enumerated() {
      for seed in 0..<4 {
        compare(letter, rendering, seed: UInt64(index * 100 + seed))
      }
    }
  }

  @Test(arguments: readable)
  func `a letter of the generator comes back`(rendering: Rendering) {
    var generator = SpecimenGenerator(seed: 20_230_706)
    for index in 0..<150 {
      compare(generator.letter(name: "generated \(index)"), rendering, seed: UInt64(index))
    }
  }

  private func compare(_ original: SpecimenLetter, _ rendering: Rendering, seed: UInt64) {
    guard rendering.exists(for: original) else { return }
    let letter = rendering.sayable(original)
    let text = rendering.text(of: letter, seed: seed)
    let source = SourceText(file: rendering.fileName, utf8: Array(text.utf8))
    guard let read = try? readLetter(from: source) else {
      Issue.record("\(rendering.rawValue), \(letter.name): not read")
      return
    }
    #expect(read.layout == rendering.layout, "\(letter.name)")
    let records = extractRecords(from: read)
    let differences = rendering.carried(of: letter.facts, in: letter).differences(
      from: rendering.carried(of: LetterFacts(of: read, records: records), in: letter))
    let unknown = differences.filter { line in
      !KnownShortfall.all.contains { $0.covers(line, in: rendering) }
    }
    if !unknown.isEmpty {
      Issue.record(
        "\(rendering.rawValue), \(letter.name), seed \(seed):\n\(unknown.joined(separator: "\n"))")
    }
  }
}
