internal import LetterReaders
public import Testing
private import Foundation

/// A letter's file that tests read: a specimen of this project, or a real letter where a folder
/// `../shared/letters` lies beside the project.
public struct LetterFile: Sendable, CustomTestStringConvertible {
  /// The path from the project's folder.
  public var name: String
  /// The bytes.
  public var bytes: [UInt8]

  /// A file of some bytes.
  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  /// The path, as tests show it.
  public var testDescription: String { name }

  /// The specimens.
  public static let specimens = files(under: "corpus")
  /// The real letters; empty where there are none, and tests over them then say nothing.
  public static let real = files(under: "../shared/letters")

  /// The project's folder.
  private static var project: URL {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
  }

  static func files(under folder: String) -> [LetterFile] {
    let root = project.appendingPathComponent(folder).standardizedFileURL
    guard let walk = FileManager.default.enumerator(atPath: root.path) else { return [] }
    var files: [LetterFile] = []
    for case let path as String in walk where !path.hasSuffix("README.md") {
      let file = root.appendingPathComponent(path)
      // A PDF is read by what pdftotext makes of it; a test of the command does that.
      guard file.pathExtension != "pdf", allReaders.fileExtensions.contains(file.pathExtension),
        let data = try? Data(contentsOf: file)
      else {
        continue
      }
      files.append(LetterFile(name: "\(folder)/\(path)", bytes: Array(data)))
    }
    return files.sorted { $0.name < $1.name }
  }
}
