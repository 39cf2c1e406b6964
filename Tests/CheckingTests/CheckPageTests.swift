import Checking
import TestSupport
import Testing

/// docs/checks.md against the checks that there are.
struct CheckPageTests {
  @Test func `the page of checks is what the sources say`() throws {
    let page = WrittenPage("checks.md", try CheckPage.text())
    let committed = try #require(try page.committed(), "docs/checks.md is missing: make pages")
    let difference = page.firstDifference(from: committed)
    #expect(difference == nil, "docs/checks.md is stale, run make pages: \(difference ?? "")")
    #expect(WrittenPage.sections(of: committed) == allChecks.map(\.rule))
  }

  @Test func `every rule has a comment with an example`() throws {
    let rules = try RuleSource.all()
    for check in allChecks {
      let comment = rules[check.rule]?.comment ?? ""
      #expect(comment.contains("\n    "), "\(check.rule) has no example on its type")
    }
  }

  @Test func `a page that says something else is called stale`() {
    let page = WrittenPage("none.md", "# A\n\nb\n")
    #expect(page.firstDifference(from: "# A\n\nb\n") == nil)
    #expect(page.firstDifference(from: "# A\n\nc\n") == "line 3 says «c», the sources «b»")
    #expect(page.firstDifference(from: "# A") == "line 2 says «», the sources «»")
  }
}
