import TestSupport
import Testing

/// Which figures make a series, and which do not.
@Suite struct SeriesCaseTests {
  static let cases = CaseFile.cases("series")

  @Test func `there are cases`() { #expect(Self.cases.count > 3) }

  @Test(arguments: cases)
  func `the page of series shows it`(one: CaseFile.Case) throws {
    let pages = try SpecimenReport(text: one["brief"]).pages()
    let page = try #require(pages["reeksen.html"])
    for line in one.lines(of: "reeks") { #expect(page.dutch.contains(line), "\(page.dutch)") }
    if one.blocks["geen"] != nil { #expect(!page.all.contains { $0.name == "figure" }) }
  }

  @Test func `letters of one dossier bring a figure further`() throws {
    let page = try #require(try SpecimenReport.ofCorpus().pages()["reeksen.html"])
    let roofs = page.all.first { $0.name == "figure" && $0.dutch.hasPrefix("Zonnedaken dossier") }
    let words = try #require(roofs).dutch
    for point in ["2022 18.400", "2023 23.150", "2024 29.800", "2026 40.000 (doel)"] {
      #expect(words.contains(point), "\(words)")
    }
  }
}
