import Extraction
import LetterModel
import TestSupport
import Testing

/// Tokens of documents that are figures, and tokens that only look like one.
struct DocumentFigureTests {
  @Test func `figures are read, and labels, dates and papers are none`() {
    var shelf = DocumentShelf()
    var figures = Score()
    var (others, skipped) = (0, 0)
    var read: [String: Int] = [:]
    for (path, lines) in DocumentGold.documents(of: "figures") {
      guard let letter = shelf.letter(path) else {
        skipped += lines.count
        continue
      }
      let found = extractRecords(from: letter).figures
      for line in lines {
        let values = found.filter { $0.span.pieces.contains { $0.contains(Int(line[1]) ?? -1) } }
          .map(Self.key)
        if line[3].hasPrefix("no figure: ") {
          others += 1
          let kind = String(line[3].dropFirst("no figure: ".count))
          guard !values.isEmpty else { continue }
          read[kind, default: 0] += 1
          figures.add(found: ["\(line[2]), \(kind)"], wanted: [], in: "\(path) \(line[1])")
        } else {
          let value = FigureGold.key(ofGold: String(line[3].dropFirst("figure ".count)))
          figures.add(
            found: values.contains(value) ? [value] : [], wanted: [value],
            in: "\(path) \(line[1]), read as \(values.first ?? "nothing")")
        }
      }
    }
    if let line = DocumentGold.skipped(skipped, of: "figures of documents") { print(line) }
    print(
      "figures of documents: \(figures.found) of \(figures.wanted) right,",
      "\(figures.invented.count) of \(others) tokens that are none read as one")
    for (kind, count) in read.sorted(by: { $0.key < $1.key }) { print("  \(kind): \(count)") }
    for miss in figures.missed { print("  missed    \(miss)") }
    for extra in figures.invented { print("  invented  \(extra)") }
    #expect(figures.wanted == 0 || figures.recall >= 0.8)
    #expect(figures.wanted == 0 || figures.precision >= 0.8)
  }

  private static func key(of figure: Figure) -> String {
    if let ratio = figure.ratio { return "\(ratio.numerator)/\(ratio.denominator)" }
    return figure.value.map(FigureGold.key) ?? "?"
  }
}
