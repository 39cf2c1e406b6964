import Extraction
import Foundation
import LetterModel
import LetterReaders
import Reporting
import TestSupport
import Testing

/// docs/diagnostics.md against the diagnostics that there are.
struct DiagnosticPageTests {
  @Test func `the page of diagnostics is what the sources say`() throws {
    let page = WrittenPage("diagnostics.md", try Self.text())
    let committed = try #require(try page.committed(), "docs/diagnostics.md is missing: make pages")
    let difference = page.firstDifference(from: committed)
    #expect(difference == nil, "docs/diagnostics.md is stale, run make pages: \(difference ?? "")")
    #expect(WrittenPage.sections(of: committed) == allDiagnostics.map(\.id))
  }

  private static func text() throws -> String {
    let examples = try examples()
    var text = """
      # The diagnostics

      Made by `make pages` from `griffier list diagnostics` and the letters in corpus/ and the cases.

      A diagnostic is what a person should know about the reading of a letter. It stands in the letter's
      `diagnostics`, with the bytes it is about; it changes no exit status. A note loses nothing; a
      warning says that something may be missing or read wrongly.

      | diagnostic | severity | says |
      |---|---|---|

      """
    for kind in allDiagnostics {
      let anchor = kind.id.replacing(".", with: "")
      text += "| [\(kind.id)](#\(anchor)) | \(kind.severity.rawValue) | \(kind.summary) |\n"
    }
    for kind in allDiagnostics {
      text += "\n## \(kind.id)\n\n\(kind.severity.rawValue): \(kind.summary)\n"
      if let example = examples[kind.id] { text += "\n    \(example)\n" }
    }
    return text
  }

  /// The first message of each kind, in the letters of corpus/ and then in the cases.
  private static func examples() throws -> [String: String] {
    var examples: [String: String] = [:]
    func read(_ bytes: [UInt8], _ name: String) {
      guard let letter = try? readLetter(from: SourceFile(name: name, bytes: bytes)) else { return }
      for diagnostic in letter.diagnostics + extractRecords(from: letter).diagnostics
      where examples[diagnostic.id] == nil {
        examples[diagnostic.id] = diagnostic.message
      }
    }
    let corpus = ExternalTool.root.appendingPathComponent("corpus")
    for name in try FileManager.default.contentsOfDirectory(atPath: corpus.path).sorted()
    where name != "README.md" {
      read([UInt8](try Data(contentsOf: corpus.appendingPathComponent(name))), name)
    }
    let tests = ExternalTool.root.appendingPathComponent("Tests")
    for name in try FileManager.default.subpathsOfDirectory(atPath: tests.path).sorted()
    where name.contains("/Cases/") && name.hasSuffix(".md") {
      let text = try String(contentsOf: tests.appendingPathComponent(name), encoding: .utf8)
      for example in CaseFile.cases(in: text) {
        for (_, block) in example.blocks.sorted(by: { $0.key < $1.key }) {
          read(Array(block.utf8), name)
        }
      }
    }
    return examples
  }
}
