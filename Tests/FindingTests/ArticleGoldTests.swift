import Driver
import Extraction
import Finding
import LetterModel
import TestSupport
import Testing

/// Articles against what a person wrote of their figures before any output was seen.
@Suite struct ArticleGoldTests {
  @Test func `nine in ten figures of articles are judged as a person does`() throws {
    var score = ArticleScore(letters: try MarkedArticle.letters())
    for article in try MarkedArticle.all(besideRealLetters: false) { try score.add(article) }
    print("figures of articles: \(score.right) of \(score.wanted) judged right")
    #expect(score.wanted >= 60)
    #expect(score.right * 10 >= score.wanted * 9)
    #expect(score.wrongContradictions == 0)
  }

  @Test func `figures of real letters are judged as a person does`() throws {
    guard !LetterFile.real.isEmpty else {
      print("articles beside real letters: none at hand, skipped")
      return
    }
    // A real letter that can not be read is for other tests to tell.
    var score = ArticleScore(letters: LetterFile.real.compactMap { try? MarkedArticle.read($0) })
    for article in try MarkedArticle.all(besideRealLetters: true) { try score.add(article) }
    print("figures of articles beside real letters: \(score.right) of \(score.wanted) judged right")
    #expect(score.right * 10 >= score.wanted * 8)
    #expect(score.wrongContradictions == 0)
  }
}

/// How many figures of articles are judged as they are marked.
private struct ArticleScore {
  let letters: [ReadLetter]
  var right = 0
  var wanted = 0
  var wrongContradictions = 0

  init(letters: [ReadLetter]) { self.letters = letters }

  private static let names: [ArticleFinding.Verdict: String] = [
    .stated: "gesteld", .rounded: "afgerond", .derived: "afgeleid", .elsewhere: "elders",
    .contradicted: "tegengesproken", .notFound: "onbekend",
  ]

  /// Judges the figures of one article and prints each that is judged otherwise.
  mutating func add(_ article: MarkedArticle) throws {
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
}
