import Checking
import Extraction
import Foundation
import LetterModel
import LetterReaders

/// Real letters beside the project, read for tests and never copied into it.
enum SharedLetters {
  /// The folder, `../shared/letters` seen from the package.
  static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("shared/letters")

  /// Whether the letters are at hand; a suite that needs them is skipped where they are not.
  static var areAtHand: Bool {
    FileManager.default.fileExists(atPath: folder.appendingPathComponent("seeds").path)
  }

  /// A letter with its records and verdicts.
  struct Reading {
    let letter: Letter
    let records: LetterRecords
    let verifications: [Verification]
  }

  /// Reads the file whose path within the folder begins so: `seeds/003`.
  static func read(_ prefix: String) throws -> Reading {
    let path = folder.appendingPathComponent(prefix)
    let names = try FileManager.default.contentsOfDirectory(
      atPath: path.deletingLastPathComponent().path)
    let name = names.sorted().first { $0.hasPrefix(path.lastPathComponent) } ?? prefix
    let file = path.deletingLastPathComponent().appendingPathComponent(name)
    let bytes = Array(try Data(contentsOf: file))
    let letter = try readLetter(from: SourceFile(name: name, bytes: bytes))
    let records = extractRecords(from: letter)
    return Reading(
      letter: letter, records: records,
      verifications: verifications(of: letter, records: records))
  }

  /// The last word before each call of each note of the letter's own series.
  static func wordsBeforeMarks(in letter: Letter) -> [String] {
    letter.footnotes.filter { $0.scope == .letter }.map { note in
      let calls = note.calls.map { call in
        let words = letter.passage(at: call.place).bytes[..<call.offset].split(separator: 32)
        return String(decoding: words.last ?? [], as: UTF8.self)
      }
      return "\(note.marker) " + calls.joined(separator: " ")
    }
  }
}
