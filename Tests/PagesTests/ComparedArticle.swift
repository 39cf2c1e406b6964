import Driver
import Finding
import LetterModel
import Pages
import ReferenceGraph
import Reporting

/// The pages of an article that is compared with one letter, as the command makes them of files.
struct ComparedArticle {
  /// The bytes of its files, by path.
  let files: [String: [UInt8]]

  /// The pages of an article and a letter in Markdown.
  init(_ article: String, with letter: String, in language: Language = .dutch) throws {
    let driver = LetterDriver()
    let article = try driver.read(Array(article.utf8), named: "artikel.md", until: .records)
    let letter = try driver.read(Array(letter.utf8), named: "brief.md")
    let asked = Article(article)
    let findings = ArticleComparison(
      asked, with: [LetterStatements(of: letter, for: asked)]
    ).findings
    let summary = CorpusEntry(letter).named(letter.id).summary
    var pages = ComparisonPages(letters: [summary], in: language)
    var made = pages.files(
      of: letter, id: letter.id, quoting: findings.flatMap(ComparisonPages.shown(of:)))
    made += pages.files(of: article, findings, letters: 1)
    files = Dictionary(
      made.map { ($0.path.joined(separator: "/"), $0.bytes) }, uniquingKeysWith: { one, _ in one })
  }

  /// Its pages, read strictly.
  func pages() throws -> [String: PageElement] {
    try files.filter { $0.key.hasSuffix(".html") }.mapValues { try PageElement(page: $0) }
  }
}
