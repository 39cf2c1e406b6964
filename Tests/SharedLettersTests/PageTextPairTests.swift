import Checking
import Extraction
import LetterModel
import Testing

/// The `-layout` and the `-raw` text of one letter must say the same.
@Suite(.enabled(if: SharedLetters.areAtHand, "needs the letters in ../shared/letters"))
struct PageTextPairTests {
  static let letters = ["circulaire_economie", "emissie_luchtvaart"]

  private func pair(_ name: String) throws -> (SharedLetters.Reading, SharedLetters.Reading) {
    (
      try SharedLetters.read("page-text/Kamerbrief_\(name).layout"),
      try SharedLetters.read("page-text/Kamerbrief_\(name).raw")
    )
  }

  @Test(arguments: letters)
  func `both have the same marks`(name: String) throws {
    let (layout, raw) = try pair(name)
    let marks = SharedLetters.wordsBeforeMarks(in: layout.letter)
    #expect(marks == SharedLetters.wordsBeforeMarks(in: raw.letter))
    #expect(marks.count == (name == "circulaire_economie" ? 6 : 16))
    #expect(layout.letter.footnotes.allSatisfy { $0.calls.count == 1 && $0.block != nil })
  }

  @Test(arguments: letters)
  func `both have the same notes but for spaces and hyphens`(name: String) throws {
    let (layout, raw) = try pair(name)
    func notes(_ letter: Letter) -> [String] {
      letter.footnotes.map { note in
        (note.block.map { letter.blocks[$0].passage.text } ?? "").filter { $0 != " " && $0 != "-" }
      }
    }
    #expect(notes(layout.letter) == notes(raw.letter))
  }

  @Test(arguments: letters)
  func `both have the same numbered citations`(name: String) throws {
    let (layout, raw) = try pair(name)
    func targets(_ reading: SharedLetters.Reading) -> [String] {
      // -raw loses hyphens at line ends, also those of an address.
      reading.records.citations.flatMap { $0.targets.compactMap(\.id) }
        .map { $0.hasPrefix("http") ? $0.filter { $0 != "-" } : $0 }.sorted()
    }
    #expect(targets(layout) == targets(raw))
    #expect(!targets(layout).isEmpty)
  }

  @Test(arguments: letters)
  func `both have the same figures`(name: String) throws {
    let (layout, raw) = try pair(name)
    func figures(_ reading: SharedLetters.Reading) -> [String] {
      reading.records.figures.map { figure in
        "\(figure.value.map { "\($0.coefficient)e\($0.exponent)" } ?? "-") \(figure.kind)"
      }.sorted()
    }
    #expect(figures(layout) == figures(raw))
    #expect(!figures(layout).isEmpty)
  }
}
