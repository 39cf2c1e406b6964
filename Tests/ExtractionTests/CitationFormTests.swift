import Extraction
import LetterModel
import TestSupport
import Testing

/// The seam between the forms and the scanner that asks them.
@Suite struct CitationFormTests {
  /// A form that reads one word of running text.
  struct WordForm: CitationForm {
    let name = "word"
    let kinds: [Citation.Kind] = [Citation.Kind("word")]
    let word: String
    var id = "word"
    /// Whether it finds no citation after all.
    var declines = false

    var triggers: [String] { [word] }

    func read(at start: Int, in site: CitationSite) -> Citation? {
      let range = start..<(start + word.utf8.count)
      guard !declines, site.bytes[range].elementsEqual(word.utf8) else { return nil }
      return site.citation(kinds[0], range, [site.target(id, range)])
    }
  }

  private func ids(_ text: String, _ forms: [any CitationForm]) -> [String?] {
    let extractor = CitationExtractor(forms: forms)
    let records = extractRecords(from: PlainLetter.letter(text), extractors: [extractor])
    return records.citations.flatMap { $0.targets.map(\.id) }
  }

  @Test func `each of forty forms reads its own words and no others`() {
    // twenty words of one beginning, which one list holds, and twenty of their own
    let words = (0..<20).map { "vorm\($0)e" } + "abcdefghijklmnopqrst".map { "\($0)xyz" }
    let forms = words.map { WordForm(word: $0, id: $0) }
    #expect(ids(words.joined(separator: " en "), forms) == words)
    for (index, form) in forms.enumerated() {
      #expect(ids("Zie \(form.word).", Array(forms[index...])) == [form.id])
      #expect(ids("Zie \(form.word).", Array(forms[(index + 1)...])) == [])
    }
  }

  @Test func `of two forms with one trigger the first is asked first`() {
    let first = WordForm(word: "rapport", id: "first")
    let second = WordForm(word: "rapport", id: "second")
    #expect(ids("het rapport", [first, second]) == ["first"])
    #expect(ids("het rapport", [second, first]) == ["second"])
  }

  @Test func `a form that declines leaves the words to those after it`() {
    var forms = (0..<39).map { WordForm(word: "rapport", id: "\($0)", declines: true) }
    forms.append(WordForm(word: "rapport", id: "last"))
    #expect(ids("het rapport", forms) == ["last"])
  }

  @Test func `without a form nothing is read`() {
    #expect(ids("Kamerstukken II 2022/23, 34 352, nr. 281", []) == [])
  }
}
