import Extraction
import LetterModel
import TestSupport
import Testing

/// The seam between the extractors and the letter that they read.
@Suite struct ExtractorTests {
  /// An extractor that says how many citations were read before it.
  struct CountingExtractor: Extractor {
    let name = "counts"
    let summary = "how many citations there are"
    static let count = DiagnosticKind("test.count", .note, "Citations were read.")

    func extract(from letter: Letter, into records: inout LetterRecords) {
      records.diagnostics.append(
        Diagnostic(Self.count, Message("\(records.citations.count)")))
    }
  }

  @Test func `an extractor that is given runs after those before it`() {
    let letter = PlainLetter.letter("Zie stb-2015-154 en stb-2016-1; in 2022 waren er 12 banen.")
    let records = extractRecords(
      from: letter, extractors: [CitationExtractor(), CountingExtractor()])
    #expect(records.diagnostics.map(\.message) == ["2"])
    #expect(records.citations.count == 2)
    #expect(records.figures.isEmpty && records.claims.isEmpty)
  }

  @Test func `extractors are named by what they read, in the plural`() {
    #expect(allExtractors.map(\.name) == ["citations", "figures", "claims"])
  }
}
