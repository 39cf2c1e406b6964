internal import Driver
internal import Extraction
internal import Foundation
internal import LetterIndex
internal import LetterModel
internal import TestSupport
import Testing

/// An index, read by programs that others wrote.
@Suite struct IndexReaderTests {
  private static func lines(_ outcome: ExternalTool.Outcome) throws -> [String] {
    #expect(outcome.status == 0, "\(outcome.errors)")
    return outcome.output.split(separator: "\n").map(String.init)
  }

  @Test func `SQLite finds every record, every key and every view`() throws {
    let letters = try IndexedCorpus.letters()
    let corpus = try LetterIndexFile(letters)
    let lines = try Self.lines(
      ExternalTool.script("index_sqlite.py").run([corpus.database], on: []))
    let figures = letters.reduce(0) { $0 + $1.records.figures.count }
    let checks = letters.reduce(0) { $0 + $1.verifications.count }
    let citations = letters.reduce(0) { $0 + $1.records.citations.count }
    let blocks = letters.reduce(0) { $0 + $1.letter.blocks.count }
    #expect(figures > 100 && checks > 50 && citations > 50)
    for line in [
      "integrity ok", "dangling 0", "misplaced 0", "strange claims 0",
      "letters \(letters.count)", "figures \(figures)", "checks \(checks)",
      "citations \(citations)", "blocks \(blocks)", "view figures_with_claims True",
      "view tables_long True", "view citations_by_dossier True", "view contradictions True",
      "view wanted_papers True",
    ] {
      #expect(lines.contains(line), "\(line) in \(lines)")
    }
  }

  @Test func `sqlite-utils finds the full text and searches words, stems and without accents`()
    throws
  {
    let corpus = try LetterIndexFile(IndexedCorpus.letters())
    let words = "woningen,woningbouw,clienten"
    let lines = try Self.lines(
      ExternalTool.script("index_sqlite_utils.py").run([corpus.database, words], on: []))
    #expect(lines.first == "fts blocks_fts")
    #expect(lines.last?.contains("('letter_key', 'letters')") == true)
    for line in lines where line.hasPrefix("search") {
      #expect(!line.hasSuffix(" 0 0"), "\(line)")
    }
  }

  @Test func `Datasette searches, counts by facets and names the rows of other tables`() throws {
    let corpus = try LetterIndexFile(IndexedCorpus.letters())
    let metadata = corpus.folder.appendingPathComponent("metadata.json")
    try Data(DatasetteMetadata.json(ofDatabase: "letters.db")).write(to: metadata)
    let lines = try Self.lines(
      ExternalTool.script("index_datasette.py").run(
        [corpus.database, metadata.path, "gemeenten"], on: []))
    let counts = lines[0].split(separator: " ").compactMap { Int($0) }
    #expect(counts.count == 2 && counts[1] > 0 && counts[1] < counts[0] / 2, "\(lines[0])")
    #expect(lines[1].contains("kind"))
    #expect(lines[2].hasPrefix("labels ") && lines[2].count > 10)
    #expect(lines[3].hasPrefix("described A figure"))
  }
}
