public import Testing
private import Foundation

/// A case file: Markdown that a person who reads Dutch can check.
///
/// Every `## title` begins a case; its fenced blocks are its inputs and expectations, by language:
///
///     ## A dot ends the sentence, not the number
///     ```text
///     Het budget is ⟦1.250⟧.
///     ```
///     ```records
///     1250e0
///     ```
public struct CaseFile: Sendable {
  /// One case.
  public struct Case: Sendable, CustomTestStringConvertible {
    /// The heading.
    public var title: String
    /// The fenced blocks by language, without their last line end.
    public var blocks: [String: String]

    /// The heading, as tests show it.
    public var testDescription: String { title }

    /// A block's text; empty where the case has none.
    public subscript(_ language: String) -> String { blocks[language] ?? "" }

    /// A block's lines, empty ones left out.
    public func lines(of language: String) -> [String] {
      self[language].split(separator: "\n").map(String.init)
    }
  }

  /// The cases of `Cases/<name>.md` beside a test file.
  public static func cases(_ name: String, beside file: String = #filePath) -> [Case] {
    let folder = URL(fileURLWithPath: file).deletingLastPathComponent()
    let path = folder.appendingPathComponent("Cases/\(name).md").path
    guard let text = try? String(contentsOfFile: path, encoding: .utf8) else { return [] }
    return cases(in: text)
  }

  /// The names of the case files beside a test file that begin with some words, in order.
  public static func names(
    beginningWith prefix: String, beside file: String = #filePath
  ) -> [String] {
    let folder = URL(fileURLWithPath: file).deletingLastPathComponent()
    let path = folder.appendingPathComponent("Cases").path
    let files = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    return files.filter { $0.hasPrefix(prefix) && $0.hasSuffix(".md") }
      .map { String($0.dropLast(3)) }.sorted()
  }

  /// The cases of a case file's text.
  public static func cases(in text: String) -> [Case] {
    var cases: [Case] = []
    var open: (language: String, lines: [Substring])?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if let block = open {
        if line == "```" {
          let body = block.lines.joined(separator: "\n")
          if !cases.isEmpty { cases[cases.count - 1].blocks[block.language] = body }
          open = nil
        } else {
          open = (block.language, block.lines + [line])
        }
      } else if line.hasPrefix("## ") {
        cases.append(Case(title: String(line.dropFirst(3)), blocks: [:]))
      } else if line.hasPrefix("```") {
        open = (String(line.dropFirst(3)), [])
      }
    }
    return cases
  }
}
