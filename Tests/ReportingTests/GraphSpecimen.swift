import LetterModel
import ReferenceGraph
import Reporting
import TestSupport
import Testing

/// The graph of the letters of a case: its blocks ` ```letter <name> `.
struct GraphSpecimen: Sendable, CustomTestStringConvertible {
  let example: CaseFile.Case
  let graph: CitationGraph

  init(_ example: CaseFile.Case) {
    self.example = example
    graph = Self.graph(of: example)
  }

  var testDescription: String { example.title }

  /// The graph made once more, from new dictionaries and sets.
  func rebuilt() -> CitationGraph { Self.graph(of: example) }

  /// The graph in a format that has one file.
  func bytes(_ format: String) throws -> [UInt8] {
    let writer = try #require(WriterRegistry.all.graphs.first { $0.format == format })
    return try #require(writer.documents(of: graph).first).bytes
  }

  private static func graph(of example: CaseFile.Case) -> CitationGraph {
    var corpus = CitationCorpus()
    for key in example.blocks.keys.sorted() where key.hasPrefix("letter ") {
      let name = String(key.dropFirst(7))
      let made = HandMadeLetter(example[key], file: "\(name).txt")
      corpus.append(
        LetterSummary(of: made.letter, records: made.records, id: name, sentences: .kept))
    }
    return CitationGraph(corpus)
  }
}

/// A line of JSON as Python's `json.dumps` writes it.
enum JSONLine {
  enum Value {
    case text(String?)
    case number(Int)
    case flag(Bool)
    case raw(String)
  }

  static func array(_ values: [Value]) -> String {
    let written = values.map { value in
      switch value {
      case .text(nil): "null"
      case .text(let text?): quoted(text)
      case .number(let number): String(number)
      case .flag(let flag): flag ? "true" : "false"
      case .raw(let raw): raw
      }
    }
    return "[\(written.joined(separator: ", "))]"
  }

  private static func quoted(_ text: String) -> String {
    let escaped = text.split(separator: "\\", omittingEmptySubsequences: false)
      .joined(separator: "\\\\")
      .split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\\\"")
    return "\"\(escaped)\""
  }
}
