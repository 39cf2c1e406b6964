internal import Driver
internal import Foundation
internal import TestSupport

/// Letters to index: those of corpus/, and real ones where they are at hand beside the project.
enum IndexedCorpus {
  /// The letters of corpus/.
  static func letters() throws -> [ReadLetter] {
    try letters(in: ExternalTool.root.appendingPathComponent("corpus"))
  }

  /// The real letters; none where they are not at hand.
  static func sharedLetters() throws -> [ReadLetter] {
    let shared = ExternalTool.root.deletingLastPathComponent()
      .appendingPathComponent("shared/letters")
    return try ["seeds", "word", "page-text", "official-html", "official-xml"].flatMap { folder in
      try letters(in: shared.appendingPathComponent(folder))
    }
  }

  private static func letters(in folder: URL) throws -> [ReadLetter] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return try names.sorted().compactMap { name in
      let isLetter = ["txt", "md", "html", "xhtml", "xml"].contains { name.hasSuffix(".\($0)") }
      guard isLetter, !name.hasPrefix("README") else { return nil }
      let bytes = Array(try Data(contentsOf: folder.appendingPathComponent(name)))
      return try? LetterDriver().read(bytes, named: "\(folder.lastPathComponent)/\(name)")
    }
  }
}
