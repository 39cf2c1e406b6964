import Driver
import Foundation
import LetterModel

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

  /// The marked articles of Tests/Gold/articles.
  static func all() throws -> [MarkedArticle] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
      .filter { $0.first?.isNumber == true }
      .map { MarkedArticle(name: $0, marked: try text(of: folder.appendingPathComponent($0))) }
  }

  /// The letters that they speak of: those of corpus/ and those beside the articles.
  static func letters() throws -> [ReadLetter] {
    let own = folder.appendingPathComponent("letters")
    let corpus = folder.appendingPathComponent("../../../corpus").standardizedFileURL
    return try [corpus, own].flatMap { folder in
      try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        .filter { $0 != "README.md" }
        .map { name in
          let bytes = try Data(contentsOf: folder.appendingPathComponent(name))
          return try LetterDriver().read(Array(bytes), named: name, until: .records)
        }
    }
  }

  private static var folder: URL {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Gold/articles")
  }

  private static func text(of file: URL) throws -> String {
    try String(contentsOf: file, encoding: .utf8)
  }
}
