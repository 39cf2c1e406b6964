import Extraction
import Foundation
import LetterModel
import LetterReaders
import TestSupport
import Testing

struct ClaimTests {
  @Test(arguments: CaseFile.cases("claims"))
  func `claims are read as a person reads them`(example: CaseFile.Case) {
    let letter = PlainLetter.letter(example["text"])
    var records = LetterRecords()
    FigureExtractor().extract(from: letter, into: &records)
    ClaimExtractor().extract(from: letter, into: &records)
    let found = records.claims.map { line($0, letter, records) }
    #expect(found == example.lines(of: "claims"))
  }

  @Test(arguments: CaseFile.cases("claim-cells"))
  func `cells count what their table says`(example: CaseFile.Case) throws {
    let body = "Geachte voorzitter,\n\nHierbij informeer ik u.\n\n" + example["text"]
    let file = SourceFile(name: "case.md", bytes: Array(body.utf8))
    let letter = try readLetter(from: file, layout: .markdown)
    let records = extractRecords(from: letter)
    let found = records.claims.compactMap { claim -> String? in
      guard case .cell = claim.place else { return nil }
      let fields = line(claim, letter, records).components(separatedBy: " | ")
      return [0, 1, 2, 3, 6].map { fields[$0] }.joined(separator: " | ")
    }
    #expect(found == example.lines(of: "claims"))
  }

  @Test func `a decrease in words marks its figure`() {
    let letter = PlainLetter.letter("Het aantal banen is met 314 afgenomen.")
    var records = LetterRecords()
    FigureExtractor().extract(from: letter, into: &records)
    ClaimExtractor().extract(from: letter, into: &records)
    #expect(records.figures.map(\.isNegativeInWords) == [true])
  }

  private func line(_ claim: Claim, _ letter: Letter, _ records: LetterRecords) -> String {
    let figures = claim.figures.map { index in
      let figure = records.figures[index]
      return letter.passage(at: figure.place).text(of: figure.range)
    }
    let dimensions = claim.dimensions.map { "\($0.name)=\($0.value)" }.joined(separator: "; ")
    return [
      figures.joined(separator: " "), claim.measure ?? "-", dimensions.isEmpty ? "-" : dimensions,
      claim.period ?? "-", claim.baseline ?? "-", claim.change.rawValue, claim.role.rawValue,
    ].joined(separator: " | ")
  }
}
