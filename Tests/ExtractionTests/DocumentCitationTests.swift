import Extraction
import LetterModel
import TestSupport
import Testing

/// Citations of motions, debates, audit letters, written questions and reports.
struct DocumentCitationTests {
  @Test func `citations of documents are found and none is invented`() {
    var shelf = DocumentShelf()
    var (papers, motions) = (Score(), Score())
    var skipped = 0
    for (path, lines) in DocumentGold.documents(of: "citations") {
      guard let letter = shelf.letter(path) else {
        skipped += lines.count
        continue
      }
      let citations = extractRecords(from: letter).citations
      for line in lines {
        guard let window = DocumentGold.range(line[1]) else { continue }
        let place = "\(path) \(line[1])"
        if line[2] == "motie" {
          let isFound = citations.contains {
            ($0.kind == .motion || $0.role == .motion) && $0.span.touches(window)
          }
          motions.add(found: isFound ? ["motie"] : [], wanted: ["motie"], in: place)
          continue
        }
        let found = citations.filter { $0.kind != .law && $0.kind != .url }.flatMap(\.targets)
          .filter { $0.span.touches(window) }.compactMap(\.id)
        let wanted = line[2].split(separator: " ").map {
          $0.replacing("_", with: " ").split(separator: "|").map(String.init)
        }
        // The words before a number may be a mention of their own: `motie-X c.s. (36 120, nr. 24)`.
        papers.add(
          found: Array(Set(found.map { id in wanted.first { $0.contains(id) }?[0] ?? id })),
          wanted: wanted.map { $0[0] }.filter { $0 != "nothing" }, in: place)
      }
    }
    if let line = DocumentGold.skipped(skipped, of: "citations of documents") { print(line) }
    print(papers.line("citations of documents"))
    print(motions.line("motions that documents name without a number"))
    for miss in papers.missed + motions.missed { print("  missed    \(miss)") }
    for extra in papers.invented { print("  invented  \(extra)") }
    #expect(papers.wanted == 0 || papers.recall >= 0.8)
    #expect(papers.wanted == 0 || papers.precision >= 0.9)
  }
}

extension SourceSpan {
  fileprivate func touches(_ window: Range<Int>) -> Bool {
    pieces.contains { $0.overlaps(window) }
  }
}
