import Driver
import Extraction
import Finding
import LetterModel
import Testing

/// Articles against what a person wrote of their figures before any output was seen.
@Suite struct ArticleGoldTests {
  private static let names: [ArticleFinding.Verdict: String] = [
    .stated: "gesteld", .rounded: "afgerond", .derived: "afgeleid", .elsewhere: "elders",
    .contradicted: "tegengesproken", .notFound: "onbekend",
  ]

  @Test func `nine in ten figures of articles are judged as a person does`() throws {
    let letters = try MarkedArticle.letters()
    var right = 0
    var wanted = 0
    var wrongContradictions = 0
    for article in try MarkedArticle.all() {
      let read = try LetterDriver().read(article.text, named: article.name, until: .records)
      let judged = Article(read)
      let comparison = ArticleComparison(
        judged, with: letters.map { LetterStatements(of: $0, for: judged) })
      var left = comparison.findings
      for mark in article.marks {
        wanted += 1
        let place = left.firstIndex { finding in
          read.records.figures[finding.figure].span.pieces.contains { $0.overlaps(mark.bytes) }
        }
        let verdict = place.flatMap { Self.names[left.remove(at: $0).verdict] }
        if verdict == mark.verdict {
          right += 1
        } else {
          print("  \(article.name): \(mark.words) is \(mark.verdict), not \(verdict ?? "read")")
        }
        if verdict == "tegengesproken", mark.verdict != verdict { wrongContradictions += 1 }
      }
      wrongContradictions += left.count { $0.verdict == .contradicted }
    }
    print("figures of articles: \(right) of \(wanted) judged right")
    #expect(wanted >= 60)
    #expect(Double(right) >= 0.9 * Double(wanted))
    #expect(wrongContradictions == 0)
  }
}
