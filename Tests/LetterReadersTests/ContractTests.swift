import Checking
import Extraction
import LetterModel
import LetterReaders
import TestSupport
import Testing

/// What holds of every letter in every layout.
@Suite struct ContractTests {
  static let files = LetterFile.specimens + LetterFile.real

  @Test(arguments: files) func `every span gives back its words`(file: LetterFile) {
    guard let reading = Reading(file) else { return }
    let violations = SpanLaw.violations(
      in: reading.letter, records: reading.records, verifications: reading.verifications)
    #expect(violations.isEmpty, "\(violations.prefix(12).joined(separator: "\n"))")
  }

  @Test(arguments: files) func `a letter read twice says the same`(file: LetterFile) {
    guard let first = Reading(file), let second = Reading(file) else { return }
    #expect(first.letter.blocks == second.letter.blocks)
    #expect(first.letter.footnotes == second.letter.footnotes)
    #expect(first.letter.tables == second.letter.tables)
    #expect(first.letter.header == second.letter.header)
    #expect(first.letter.diagnostics == second.letter.diagnostics)
    #expect(first.records.citations == second.records.citations)
    #expect(first.records.figures == second.records.figures)
    #expect(first.records.claims == second.records.claims)
    #expect(first.verifications == second.verifications)
  }

  @Test func `the specimens are there`() {
    #expect(LetterFile.specimens.count >= 8)
  }
}

/// A file read to the end: letter, records, checks.
struct Reading {
  let letter: Letter
  let records: LetterRecords
  let verifications: [Verification]

  /// Reads a file; `nil` where its bytes are refused.
  init?(_ file: LetterFile) {
    guard
      let letter = try? readLetter(
        from: SourceFile(name: file.name, bytes: file.bytes))
    else { return nil }
    self.letter = letter
    records = extractRecords(from: letter)
    verifications = Checking.verifications(of: letter, records: records)
  }
}
