internal import Driver
internal import Finding
internal import LetterIndex
internal import LetterModel
internal import TestSupport
import Testing

/// Which paragraphs words find: Cases/search.md.
@Suite struct SearchCaseTests {
  @Test(arguments: CaseFile.cases("search"))
  func `words find the sentences of their case`(example: CaseFile.Case) throws {
    let text = Array("\(example["text"])\n".utf8)
    let letter = try LetterDriver(layout: .init(rawValue: "markdown")).read(text, named: "a.md")
    let index = try LetterIndexFile([letter])
    let words = try #require(WordQuery(example["zoek"]))
    let places = try index.file.places(
      answering: IndexQuestion(LetterQuestion(), words: words, countsCopies: false))
    let found = places.map { place in
      let marked = place.marked
      return String(decoding: place.sentence[..<marked.lowerBound], as: UTF8.self) + "⟦"
        + String(decoding: place.sentence[marked], as: UTF8.self) + "⟧"
        + String(decoding: place.sentence[marked.upperBound...], as: UTF8.self)
    }
    #expect(found.sorted() == example.lines(of: "gevonden").sorted())
  }

  @Test func `signs alone are no query`() {
    #expect(WordQuery("\"— …\" !") == nil)
  }
}
