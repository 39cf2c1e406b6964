import Driver
import Foundation
import LetterModel
import TestSupport

/// An article whose figures a person marked: `⟦81 duizend|afgerond⟧`.
struct MarkedArticle {
  /// One marked figure.
  struct Mark {
    let words: String
    let verdict: String
    /// Its bytes in the article without marks.
    let bytes: Range<Int>
  }

  let name: String
  let text: [UInt8]
  let marks: [Mark]

  init(name: String, marked: String) {
    self.name = name
    var text: [UInt8] = []
    var marks: [Mark] = []
    for (index, piece) in marked.components(separatedBy: "⟦").enumerated() {
      guard index > 0 else {
        text += piece.utf8
        continue
      }
      let parts = piece.components(separatedBy: "⟧")
      let fields = parts[0].components(separatedBy: "|")
      let start = text.count
      text += fields[0].utf8
      marks.append(Mark(words: fields[0], verdict: fields[1], bytes: start..<text.count))
      text += parts[1].utf8
    }
    self.text = text
    self.marks = marks
  }

  /// The marked articles of Tests/Gold/articles: those beside specimens, or those beside real letters.
  static func all(besideRealLetters isReal: Bool) throws -> [MarkedArticle] {
    try names(in: folder).filter { $0 != "README.md" && $0.contains(".") }
      .filter { $0.hasPrefix("real-") == isReal }
      .map { name in
        let file = folder.appendingPathComponent(name)
        return MarkedArticle(name: name, marked: try String(contentsOf: file, encoding: .utf8))
      }
  }

  /// The letters that they speak of: those of corpus/ and those beside the articles.
  static func letters() throws -> [ReadLetter] {
    let own = folder.appendingPathComponent("letters")
    let files = try names(in: own).map { name in
      LetterFile(
        name: name, bytes: Array(try Data(contentsOf: own.appendingPathComponent(name))))
    }
    return try (LetterFile.specimens + files).map(Self.read)
  }

  /// A letter with its records.
  static func read(_ file: LetterFile) throws -> ReadLetter {
    try LetterDriver().read(file.bytes, named: file.name, until: .records)
  }

  private static func names(in folder: URL) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
  }

  private static var folder: URL {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Gold/articles")
  }
}
