import Driver
import LetterModel
import LetterReaders
import Pages
import ReferenceGraph
import Reporting
import TestSupport

/// A report made of letters in memory, as the command makes it of files.
struct SpecimenReport {
  /// The bytes of its files, by path.
  private(set) var files: [String: [UInt8]] = [:]
  /// The ids of its letters, in order.
  private(set) var ids: [String] = []

  /// The pictures that Graphviz could draw.
  let drawings: [GraphDrawing]

  /// The report of letters, each a name and its bytes.
  ///
  /// - Parameters:
  ///   - drawn: the pictures as drawn, by name.
  ///   - language: the first language of its pages.
  init(
    _ letters: [(name: String, bytes: [UInt8])], drawn: [String: [UInt8]]? = nil,
    in language: Language = .dutch
  ) throws {
    let driver = LetterDriver()
    var taken = LetterIDs()
    var findings = CorpusFindings()
    var summaries: [LetterSummary] = []
    var read: [ReadLetter] = []
    for letter in letters {
      let one = try driver.read(letter.bytes, named: letter.name)
      let entry = CorpusEntry(one).named(taken.id(asked: one.id))
      findings.add(entry)
      summaries.append(entry.summary)
      read.append(one)
    }
    ids = summaries.map(\.id)
    let report = ReportPages(of: findings, letters: summaries, in: language)
    drawings = report.drawings
    var digests: [LetterDigest] = []
    for (letter, id) in zip(read, ids) {
      let page = report.page(of: letter, id: id)
      for file in page.files { files[file.path.joined(separator: "/")] = file.bytes }
      digests.append(page.digest)
    }
    for file in report.files(letters: digests, drawn: drawn) {
      files[file.path.joined(separator: "/")] = file.bytes
    }
  }

  /// The report of one letter in Markdown.
  init(text: String) throws {
    try self.init([("brief.md", Array(text.utf8))])
  }

  /// The report of the specimens of the project.
  static func ofCorpus(
    drawn: [String: [UInt8]]? = nil, in language: Language = .dutch
  ) throws -> SpecimenReport {
    try SpecimenReport(
      LetterFile.specimens.map { ($0.name, $0.bytes) }, drawn: drawn, in: language)
  }

  /// Its pages, read strictly.
  func pages() throws -> [String: PageElement] {
    try files.filter { $0.key.hasSuffix(".html") }.mapValues { try PageElement(page: $0) }
  }

  /// The page of its first letter.
  func letterPage() throws -> PageElement {
    try PageElement(page: files["brieven/\(ids[0]).html"] ?? [])
  }
}
