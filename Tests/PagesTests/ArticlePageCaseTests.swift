import TestSupport
import Testing

/// What a reader finds on the page of an article.
@Suite struct ArticlePageCaseTests {
  static let cases = CaseFile.cases("article-page")

  @Test func `there are cases`() { #expect(Self.cases.count > 4) }

  @Test(arguments: cases)
  func `the page says it`(one: CaseFile.Case) throws {
    let pages = try ComparedArticle(one["artikel"], with: one["brief"]).pages()
    let page = try #require(pages["index.html"])
    let words = page.dutch
    for line in one.lines(of: "pagina") {
      #expect(words.contains(line), "\(line) is not in: \(words)")
    }
    for line in one.lines(of: "niet") { #expect(!words.contains(line), "\(line)") }
    for line in one.lines(of: "cijfers") {
      let parts = line.split(separator: ":", maxSplits: 1)
      let mark = String(parts[1].trimmingPrefix(" "))
      let figure = page.all.first { $0.types.contains("fig") && $0.dutch == parts[0] }
      let type = try #require(Self.types[mark])
      #expect(figure?.types.contains(type) == true, "\(line)")
      // The mark leads to the card that says it.
      let card = figure?.attributes["href"].flatMap { page.element(String($0.dropFirst())) }
      #expect(card?.dutch.contains(mark) == true, "\(line)")
    }
  }

  @Test func `each quotation leads to its figure on the page of the letter`() throws {
    let pages = try ComparedArticle(
      "In 2022 meldden 74.310 huishoudens zich bij de schuldhulp.",
      with: "Er is hulp. In 2022 meldden 74.310 huishoudens zich bij de schuldhulp."
    ).pages()
    let links = pages["index.html"]?.all.compactMap { $0.attributes["href"] } ?? []
    let link = try #require(links.first { $0.hasPrefix("brieven/") && $0.contains("#") })
    let parts = link.split(separator: "#").map(String.init)
    #expect(pages[parts[0]]?.element(parts[1])?.dutch == "74.310")
  }

  @Test func `markup in an article and in a letter is shown as text`() throws {
    let words = "<script>alert(1)</script> <img src=x onerror=alert(1)>"
    let pages = try ComparedArticle(
      "\(words) In 2022 meldden 74.310 huishoudens zich bij de schuldhulp.",
      with: "\(words) In 2022 meldden 74.310 huishoudens zich bij de schuldhulp."
    ).pages()
    for (path, page) in pages {
      #expect(!page.all.contains { $0.name == "img" }, "\(path)")
      for element in page.all {
        #expect(!element.attributes.keys.contains { $0.hasPrefix("on") }, "\(path)")
        if element.name == "script" { #expect(element.children.isEmpty, "\(path)") }
      }
    }
  }

  private static let types = [
    "letterlijk genoemd": "ok", "afgerond": "round", "af te leiden": "derived",
    "tegengesproken": "bad", "niet gevonden": "none",
  ]
}
