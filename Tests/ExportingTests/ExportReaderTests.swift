internal import Driver
internal import Exporting
internal import Extraction
internal import Foundation
internal import LetterModel
internal import Reporting
internal import TestSupport
import Testing

/// Every format of an export, read back by a program that others wrote.
@Suite struct ExportReaderTests {
  /// Runs a reader on an export and gives the lines that it prints.
  private static func read(
    _ script: String, _ arguments: [String], beside file: String = #filePath
  ) throws -> [String] {
    let outcome = try ExternalTool.script(script, beside: file).run(arguments, on: [])
    #expect(outcome.status == 0, "\(outcome.errors)")
    return outcome.output.split(separator: "\n").map(String.init)
  }

  @Test func `DuckDB reads every table and joins figures with claims`() throws {
    let corpus = try ExportedCorpus("csv")
    let lines = try Self.read("export_tables.py", [corpus.folder.path])
    let figures = corpus.letters.reduce(0) { $0 + $1.records.figures.count }
    for line in [
      "letters \(corpus.letters.count)", "figures \(figures)", "figures with claims \(figures)",
      "formulas 0",
    ] {
      #expect(lines.contains(line), "\(line) in \(lines)")
    }
    #expect(lines.count == allRecordTables.count + 2)
  }

  @Test func `frictionless finds no fault in the data package`() throws {
    let corpus = try ExportedCorpus("datapackage")
    #expect(try Self.read("export_package.py", [corpus.folder.path]) == ["valid True"])
  }

  @Test func `openpyxl reads the workbook, numbers as numbers`() throws {
    let corpus = try ExportedCorpus("xlsx")
    let lines = try Self.read("export_workbook.py", [corpus.file])
    let figures = corpus.letters.flatMap(\.records.figures)
    let tables = corpus.letters.reduce(0) { $0 + $1.letter.tables.count }
    #expect(lines.contains("sheet letters \(corpus.letters.count)"))
    #expect(lines.contains("sheet figures \(figures.count)"))
    #expect(lines.contains("numbers \(figures.count { $0.value != nil })"))
    #expect(lines.contains("formulas 0"))
    #expect(lines.count { $0.hasPrefix("sheet t") && !$0.hasPrefix("sheet tables") } == tables)
  }

  @Test func `bagit finds the bag valid, and no longer once a byte changed`() throws {
    let corpus = try ExportedCorpus("bagit")
    let lines = try Self.read("export_bag.py", [corpus.folder.path])
    #expect(
      lines == ["valid True", "payload \(corpus.letters.count * 2)", "changed False"])
    let metadata = corpus.folder.appendingPathComponent("metadata")
    let names = try FileManager.default.subpathsOfDirectory(atPath: metadata.path)
      .filter { $0.hasSuffix(".xml") }
    #expect(names.count == corpus.letters.count * 2 + 1)
    for name in names {
      let bytes = Array(try Data(contentsOf: metadata.appendingPathComponent(name)))
      #expect(try ExternalTool.named("xmllint").run(["--noout"], on: bytes).status == 0, "\(name)")
    }
  }

  @Test func `citeproc makes a bibliography of the letters`() throws {
    let corpus = try ExportedCorpus("csl-json")
    let lines = try Self.read("export_bibliography.py", [corpus.file])
    #expect(lines.first == "entries \(corpus.letters.count)")
    #expect(lines.count == corpus.letters.count + 1)
    #expect(lines.contains { $0.contains("2023") })
  }

  @Test func `the TEI documents are valid and hold every table and called note`() throws {
    let corpus = try ExportedCorpus("tei")
    let lines = try Self.read("export_tei.py", [corpus.folder.path])
    #expect(lines.count == 1, "\(lines)")
    let tables = corpus.letters.reduce(0) { $0 + $1.letter.tables.count }
    #expect(lines.last?.contains(" table \(tables) ") == true, "\(lines)")
  }

  @Test func `annotations quote words that stand where they say`() throws {
    let corpus = try ExportedCorpus("web-annotation")
    let sources = corpus.folder.appendingPathComponent("sources")
    try FileManager.default.createDirectory(at: sources, withIntermediateDirectories: true)
    for letter in corpus.letters {
      try Data(letter.letter.source.fileBytes).write(
        to: sources.appendingPathComponent(letter.id))
    }
    let lines = try Self.read("export_annotations.py", [corpus.folder.path, sources.path])
    let counts = (lines.first ?? "").split(separator: " ").compactMap { Int($0) }
    // Words with markup, line ends or entities in them differ from their bytes.
    #expect(counts.count == 2 && counts[0] > counts[1] * 5, "\(lines)")
    #expect(lines.first?.contains("'assessing', 'describing', 'linking'") == true)
  }

  @Test func `words that look like formulas are made harmless, numbers are not`() {
    var csv = CSVText()
    csv.append([.words("=1+1"), .words("-2 banen"), .number("-2"), .words("a;@b"), .empty])
    #expect(String(decoding: csv.bytes, as: UTF8.self) == "'=1+1,'-2 banen,-2,a;'@b,\r\n")
  }
}
