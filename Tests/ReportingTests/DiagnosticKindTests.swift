import Extraction
import Foundation
import LetterModel
import LetterReaders
import Reporting
import TestSupport
import Testing

/// The list of diagnostics against what the program emits and declares.
struct DiagnosticKindTests {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  @Test func `every kind has an id of its own and a sentence`() {
    #expect(Set(allDiagnostics.map(\.id)).count == allDiagnostics.count)
    for kind in allDiagnostics {
      #expect(kind.id.split(separator: ".").count == 2, "\(kind.id)")
      #expect(kind.summary.hasSuffix("."), "\(kind.id)")
    }
  }

  @Test func `every kind that is declared is listed`() throws {
    var declared: Set<String> = []
    for file in Self.files(under: "Sources", ending: ".swift") {
      let code = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
        .filter { !$0.drop { $0 == " " }.hasPrefix("//") }.joined(separator: "\n")
      for part in code.components(separatedBy: "= DiagnosticKind(").dropFirst() {
        declared.insert(part.components(separatedBy: "\"")[1])
      }
    }
    #expect(declared == Set(allDiagnostics.map(\.id)))
  }

  @Test func `what the letters of the corpus and of the cases say is listed`() throws {
    var read = 0
    for file in Self.files(under: "corpus", ending: "") {
      try Self.expectListed([UInt8](Data(contentsOf: file)), name: file.lastPathComponent)
      read += 1
    }
    for file in Self.files(under: "Tests", ending: ".md") {
      for example in CaseFile.cases(in: try String(contentsOf: file, encoding: .utf8)) {
        for text in example.blocks.values {
          try Self.expectListed(Array(text.utf8), name: file.lastPathComponent)
          read += 1
        }
      }
    }
    #expect(read > 500)
  }

  /// Expects that all diagnostics of a letter are listed, with their severity.
  private static func expectListed(_ bytes: [UInt8], name: String) throws {
    guard let letter = try? readLetter(from: SourceFile(name: name, bytes: bytes)) else { return }
    for diagnostic in letter.diagnostics + extractRecords(from: letter).diagnostics {
      let kind = allDiagnostics.first { $0.id == diagnostic.id }
      #expect(kind?.severity == diagnostic.severity, "\(name): \(diagnostic.id)")
    }
  }

  private static func files(under folder: String, ending: String) -> [URL] {
    let start = root.appendingPathComponent(folder)
    let all = FileManager.default.enumerator(at: start, includingPropertiesForKeys: nil)
    return (all?.compactMap { $0 as? URL } ?? []).filter {
      $0.path.hasSuffix(ending) && !$0.hasDirectoryPath
    }
  }
}
