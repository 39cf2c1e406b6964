import TestSupport
import Testing

/// What a reader finds on the page of a letter.
@Suite struct LetterPageCaseTests {
  static let cases = CaseFile.cases("letter-page")

  @Test func `there are cases`() { #expect(Self.cases.count > 5) }

  @Test(arguments: cases)
  func `the page says it`(one: CaseFile.Case) throws {
    let page = try SpecimenReport(text: one["brief"]).letterPage()
    let words = page.dutch
    for line in one.lines(of: "pagina") {
      #expect(words.contains(line), "\(line) is not in: \(words)")
    }
    for line in one.lines(of: "niet") { #expect(!words.contains(line), "\(line)") }
    // `f3: klopt niet` says how a figure is marked.
    for line in one.lines(of: "cijfers") {
      let parts = line.split(separator: ":", maxSplits: 1)
      let mark = parts[1].trimmingPrefix(" ")
      let figure = page.all.first { element in
        element.types.contains("fig") && element.dutch == parts[0]
      }
      #expect(figure?.types.contains(Self.types[String(mark)] ?? "") == true, "\(line)")
    }
  }

  private static let types = [
    "klopt": "ok", "klopt op afronding": "round", "klopt niet": "bad",
    "niet te beslissen": "open", "niet nagerekend": "none",
  ]
}
