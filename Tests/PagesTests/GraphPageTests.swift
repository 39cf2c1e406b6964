import Pages
import Testing

/// The page of citations, with a picture and without.
@Suite struct GraphPageTests {
  @Test func `a paper that was read leads to its page, another to where it is published`() throws {
    let page = try #require(try SpecimenReport.ofCorpus().pages()["dossiers/99020.html"])
    let links = page.all.compactMap { $0.attributes["href"] }
    #expect(links.contains("../brieven/kst-99020-4.html"))
    #expect(links.contains { $0.hasPrefix("https://") && $0.hasSuffix("kst-99020-9") })
    #expect(page.dutch.contains("12 mei 2023 99 020, nr. 4 Zon op grote daken"))
  }

  @Test func `where nothing can draw it the page says so`() throws {
    let page = try #require(try SpecimenReport.ofCorpus().pages()["graaf.html"])
    #expect(page.dutch.contains("Graphviz, dat die maakt, is niet geïnstalleerd"))
    #expect(page.dutch.contains("32 813, nr. 980 2 keer, in 2 brieven"))
  }

  @Test func `a picture stands in the page without what Graphviz says before it`() throws {
    let drawn = "<?xml version=\"1.0\"?><!-- a --><svg xmlns=\"x\"><!-- <b> --><g></g></svg>\n"
    let report = try SpecimenReport.ofCorpus(drawn: ["graaf": Array(drawn.utf8)])
    let page = try #require(try report.pages()["graaf.html"])
    #expect(page.all.contains { $0.name == "svg" && $0.attributes["xmlns"] == "x" })
    #expect(!page.all.contains { $0.name == "b" })
  }

  @Test(arguments: [
    "<svg><script>x()</script></svg>", "<svg onload=\"x()\"></svg>",
    "<svg><a xlink:href=\"https://a\"onmouseover=\"x()\"></a></svg>",
    "<svg><a xlink:href=\"javascript:x()\"></a></svg>",
    "<svg><a xlink:href=\"java&#115;cript:x()\"></a></svg>",
    "<svg><text style=\"x\">a</text></svg>", "<svg", "<svg><foreignObject></foreignObject></svg>",
  ])
  func `a picture with a tag that is none of a picture is left out`(drawn: String) throws {
    let report = try SpecimenReport.ofCorpus(drawn: ["graaf": Array(drawn.utf8)])
    let page = try #require(try report.pages()["graaf.html"])
    #expect(!page.all.contains { $0.name == "svg" })
  }

  @Test func `what a file is called cannot end a string of the picture`() throws {
    let report = try SpecimenReport([
      ("a\"];evil[label=\"\\.md", Array("Zie Kamerstuk 34 352, nr. 281.".utf8))
    ])
    let drawing = try #require(report.drawings.first)
    let dot = String(decoding: drawing.dot, as: UTF8.self)
    #expect(!dot.contains("];evil["))
  }
}
