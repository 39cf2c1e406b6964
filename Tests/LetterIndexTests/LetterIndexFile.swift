internal import Driver
internal import Foundation
internal import LetterIndex

/// An index of some letters, in a folder that is gone when the test is over.
final class LetterIndexFile {
  /// The folder.
  let folder: URL
  /// The path of the index.
  let database: String

  /// Indexes some letters.
  init(_ letters: [ReadLetter]) throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("griffier-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    database = folder.appendingPathComponent("letters.db").path
    var writer = try IndexWriter(IndexFile(writing: database))
    for letter in letters { try writer.put(IndexEntry(letter), modified: nil, rules: "1") }
    try writer.finish()
  }

  /// The index, to be asked.
  var file: IndexFile {
    get throws { try IndexFile(reading: database) }
  }

  deinit {
    try? FileManager.default.removeItem(at: folder)
  }
}
