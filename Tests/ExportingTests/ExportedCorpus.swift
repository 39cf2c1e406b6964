internal import Driver
internal import Exporting
internal import Foundation
internal import LetterModel
internal import TestSupport

/// The specimens in corpus/ in one of the formats, in a folder that is gone when the test is over.
final class ExportedCorpus: ExportOutput {
  /// The folder, or the folder of the one file.
  let folder: URL
  /// The letters.
  let letters: [ReadLetter]
  /// The path of the one file.
  var file: String { folder.appendingPathComponent("export.xlsx").path }

  /// Exports them.
  init(_ format: String) throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("griffier-\(UUID().uuidString)")
    let corpus = ExternalTool.root.appendingPathComponent("corpus")
    letters = try FileManager.default.contentsOfDirectory(atPath: corpus.path).sorted()
      .filter { !$0.hasPrefix("README") }
      .map { name in
        let bytes = Array(try Data(contentsOf: corpus.appendingPathComponent(name)))
        return try LetterDriver().read(bytes, named: "corpus/\(name)")
      }
    let exporter = allExporters.first { $0.format == format }
    guard var export = exporter?.begin(Self.context) else {
      throw ExportError(format, Message("is no format"))
    }
    for letter in letters { export.add(letter, underID: letter.id) }
    try export.finish(in: self)
  }

  deinit {
    try? FileManager.default.removeItem(at: folder)
  }

  private static let context = ExportContext(
    version: "0.0.0", time: "2020-01-01T00:00:00Z", options: [])

  func write(_ bytes: [UInt8], to name: String) throws(ExportError) {
    let path = folder.appendingPathComponent(name.isEmpty ? "export.xlsx" : name)
    do {
      try FileManager.default.createDirectory(
        at: path.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(bytes).write(to: path)
    } catch {
      throw ExportError(name, Message("\(error)"))
    }
  }

  func writeFile(_ body: (String) -> String?) throws(ExportError) {
    try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    if let reason = body(file) { throw ExportError(file, Message(reason)) }
  }
}
