import Extraction
import Foundation
import LetterModel
import LetterReaders
import TestSupport
import Testing

/// Figures in the running text of real letters, annotated by eye before any output was seen.
struct RealFigureTests {
  @Test func `figures of real letters are read and none is invented`() throws {
    if LetterFile.real.isEmpty { print("figures in real letters: none at hand, skipped") }
    var (values, kinds, units, hedges) = (Score(), Score(), Score(), Score())
    for file in LetterFile.real {
      let name = String(file.name.dropFirst("../shared/letters/".count))
      guard let gold = FigureGold.letters[name] else { continue }
      let letter = try readLetter(from: SourceFile(name: file.name, bytes: file.bytes))
      let read = extractRecords(from: letter).figures.filter { figure in
        if case .cell = figure.place { false } else { true }
      }
      func add(
        _ score: inout Score, _ mine: (Figure) -> String, _ theirs: (FigureGold.Entry) -> String
      ) {
        score.add(
          found: read.map { Self.key(of: $0) + mine($0) },
          wanted: gold.filter { !$0.isOpen }.map { $0.key + theirs($0) }, in: name,
          mayBe: gold.filter(\.isOpen).map { $0.key + theirs($0) })
      }
      add(&values, { _ in "" }, { _ in "" })
      add(&kinds, { " \($0.kind)" }, { " \($0.kind)" })
      add(&units, { " \($0.unit ?? "-")" }, { " \($0.unit ?? "-")" })
      add(&hedges, { " \($0.hedgeWords?.lowercased() ?? "-")" }, { " \($0.hedge ?? "-")" })
    }
    for (title, score) in [
      ("values", values), ("with kind", kinds), ("with unit", units), ("with hedge", hedges),
    ] {
      print(score.line("figures in real letters, \(title)"))
    }
    for miss in values.missed { print("  missed    \(miss)") }
    for extra in values.invented.sorted() { print("  invented  \(extra)") }
    if ProcessInfo.processInfo.environment["GRIFFIER_ACCURACY"] != nil {
      for miss in units.missed + kinds.missed + hedges.missed { print("  differs   \(miss)") }
    }
    #expect(values.wanted == 0 || values.recall >= 0.85)
    #expect(values.wanted == 0 || values.precision >= 0.85)
  }

  private static func key(of figure: Figure) -> String {
    if let ratio = figure.ratio { return "\(ratio.numerator)/\(ratio.denominator)" }
    return figure.value.map(FigureGold.key) ?? "?"
  }
}
