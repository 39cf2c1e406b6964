internal import Driver
internal import Foundation
internal import LetterIndex
internal import TestSupport

/// An index of the letters in corpus/, in a folder that is gone when the test is over.
final class IndexedCorpus {
  /// The folder.
  let folder: URL
  /// The path of the index.
  let database: String
  /// The letters.
  let letters: [ReadLetter]

  /// Reads and indexes them.
  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("griffier-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    database = folder.appendingPathComponent("letters.db").path
    let corpus = ExternalTool.root.appendingPathComponent("corpus")
    let names = try FileManager.default.contentsOfDirectory(atPath: corpus.path).sorted()
      .filter { !$0.hasPrefix("README") }
    letters = try names.map { name in
      let bytes = Array(try Data(contentsOf: corpus.appendingPathComponent(name)))
      return try LetterDriver().read(bytes, named: "corpus/\(name)")
    }
    var writer = try IndexWriter(IndexFile(writing: database))
    for letter in letters { try writer.put(IndexEntry(letter), modified: nil, rules: "1") }
    try writer.finish()
  }

  deinit {
    try? FileManager.default.removeItem(at: folder)
  }
}
