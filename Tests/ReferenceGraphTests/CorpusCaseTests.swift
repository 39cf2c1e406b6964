import Extraction
import LetterModel
import ReferenceGraph
import TestSupport
import Testing

/// Cases of several letters, written down by hand.
struct CorpusCaseTests {
  @Test(arguments: ["resolution", "graph"])
  func `letters together say what the case file expects`(name: String) {
    let cases = CaseFile.cases(name)
    #expect(!cases.isEmpty, "Cases/\(name).md holds no case")
    for example in cases {
      let corpus = Self.corpus(of: example)
      let register = example.blocks["register"].map { _ in
        PaperRegister(Array(example["register"].utf8))
      }
      let graph = CitationGraph(corpus, register: register)
      let outputs = [
        "resolved": Self.resolved(corpus), "nodes": Self.nodes(graph.nodes),
        "edges": Self.edges(graph), "wanted": graph.wanted().map { "\($0.citingLetters) \($0.id)" },
        "timeline": graph.timeline(ofDossier: "34352").map(Self.dated),
        "cited twice": Self.counts(graph.part(citedByAtLeast: 2)),
        "of 2023": Self.counts(graph.part(ofYears: 2023...2023)),
        "addresses": graph.nodes.map { "\($0.id) \($0.code ?? "-") \($0.url ?? "-")" }.sorted(),
        "copies": corpus.copies.map { "\($0.id) is \($0.original)" },
      ]
      let expected = example.blocks.keys.filter { outputs[$0] != nil }
      #expect(!expected.isEmpty, "\(example.title): nothing is expected")
      for key in expected.sorted() {
        #expect(outputs[key] == example.lines(of: key), "\(example.title): \(key)")
      }
    }
  }

  /// How many letters cite each node, most cited first.
  private static func counts(_ graph: CitationGraph) -> [String] {
    graph.nodes.sorted { ($1.citingLetters, $0.id) < ($0.citingLetters, $1.id) }
      .map { "\($0.citingLetters) \($0.id)" }
  }

  static func corpus(of example: CaseFile.Case) -> CitationCorpus {
    var corpus = CitationCorpus()
    for letter in letters(of: example) { corpus.append(letter) }
    return corpus
  }

  /// The letters of a case: its blocks ` ```letter <name> `, in the order of their names.
  static func letters(of example: CaseFile.Case) -> [LetterSummary] {
    example.blocks.keys.filter { $0.hasPrefix("letter ") }.sorted().map { key in
      let name = String(key.dropFirst(7))
      let made = HandMadeLetter(example[key], file: "\(name).txt")
      return LetterSummary(of: made.letter, records: made.records, id: name, sentences: .kept)
    }
  }

  private static func resolved(_ corpus: CitationCorpus) -> [String] {
    corpus.resolvedCitations().flatMap { found in
      [
        "\(found.letter): \(found.words) → \(found.targets.joined(separator: ", ")) "
          + "(\(found.status.rawValue))"
      ] + found.notes.map { "  " + $0 }
    }
  }

  private static func dated(_ node: CitationGraph.Node) -> String {
    "\(node.date?.description ?? "?") \(node.label)"
  }

  private static func nodes(_ nodes: [CitationGraph.Node]) -> [String] {
    nodes.map { node in
      [
        node.id, node.label, node.title ?? "-", node.date?.description ?? "-",
        node.chamber?.rawValue ?? "-", node.sessionYear ?? "-", node.isRead ? "read" : "cited",
      ].joined(separator: " | ")
    }
  }

  private static func edges(_ graph: CitationGraph) -> [String] {
    graph.edges.flatMap { edge in
      [
        "\(graph.nodes[edge.source].id) → \(graph.nodes[edge.target].id) × \(edge.weight)"
          + (edge.roles.isEmpty ? "" : " \(edge.roles.joined(separator: ", "))")
      ] + edge.places.map { "  noot \($0.note ?? "-"): \($0.sentence)" }
    }
  }
}
