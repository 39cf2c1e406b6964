import Extraction
import LetterModel
import LetterReaders
import TestSupport
import Testing

@testable import Checking

/// The law of blindness: what is asserted as certain or likely is read from words and structure, so
/// it stays where every figure is replaced by another of the same shape.
struct MaskingTests {
  /// How many assertions there were, and how many of them stayed.
  private struct Count {
    var before = 0
    var stayed = 0
    /// The texts whose figures were read otherwise once they were changed.
    var misread = 0

    var share: Double { Double(stayed) / Double(max(1, before)) }

    mutating func add(_ bytes: [UInt8], named name: String, seed: UInt64) throws {
      let first = AssertedFigures(of: try Self.letter(bytes, name))
      let masked = MaskedText(bytes, figures: first.records.figures, seed: seed)
      let second = AssertedFigures(of: try Self.letter(masked.bytes, name))
      guard first.records.figures.map(\.range) == second.records.figures.map(\.range) else {
        misread += 1
        return
      }
      let shapes = first.blind
      before += shapes.count
      stayed += shapes.intersection(second.blind).count
    }

    private static func letter(_ bytes: [UInt8], _ name: String) throws -> Letter {
      try readLetter(from: SourceFile(name: name, bytes: bytes))
    }
  }

  private static func fragment(_ text: String) -> [UInt8] {
    Array(("Geachte voorzitter,\n\nHierbij informeer ik u.\n\n" + text).utf8)
  }

  @Test func `assertions of the gold stay when its figures are changed`() throws {
    var count = Count()
    for collection in RelationGold.collections where !collection.hasSuffix("tables") {
      for (index, example) in RelationGold.cases(of: collection).enumerated() {
        try count.add(Self.fragment(example["text"]), named: "gold.md", seed: UInt64(index))
      }
    }
    print("masked gold: \(count)")
    #expect(count.before > 100)
    #expect(count.share >= 0.98)
  }

  @Test func `assertions of the examples stay when their figures are changed`() throws {
    var count = Count()
    for rule in Wording.dutch.rules {
      for example in rule.examples {
        let text = example.text.filter { !"{}".contains($0) }
        try count.add(Self.fragment(text), named: "example.md", seed: UInt64(example.line))
      }
    }
    print("masked examples: \(count)")
    #expect(count.before > 0)
    #expect(count.share >= 0.98)
  }

  @Test func `assertions of real letters stay when their figures are changed`() throws {
    if LetterFile.real.isEmpty { print("masked real letters: none at hand, skipped") }
    var count = Count()
    for (index, file) in LetterFile.real.enumerated() {
      try count.add(file.bytes, named: file.name, seed: UInt64(index))
    }
    print("masked real letters: \(count)")
    #expect(count.share >= 0.98)
  }
}
