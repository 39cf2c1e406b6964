import Extraction
import Foundation
import LetterModel
import ReferenceGraph
import Reporting
import TestSupport
import Testing

/// Every graph format, read back by a program that others wrote.
struct GraphFormatTests {
  static let graphs = CaseFile.cases("graph-corpus").map(GraphSpecimen.init)

  @Test func `every format has a name of its own and writes the same bytes twice`() {
    #expect(Self.graphs.count == 3)
    #expect(Set(WriterRegistry.all.graphs.map(\.format)).count == WriterRegistry.all.graphs.count)
    for writer in WriterRegistry.all.graphs {
      for specimen in Self.graphs {
        #expect(writer.documents(of: specimen.graph) == writer.documents(of: specimen.rebuilt()))
      }
    }
  }

  @Test(arguments: ["graphml", "gexf"], graphs)
  func `networkx reads what was written`(format: String, specimen: GraphSpecimen) throws {
    let bytes = try specimen.bytes(format)
    let outcome = try ExternalTool.script("graph_networkx.py").run([format], on: bytes)
    #expect(outcome.status == 0, "\(outcome.errors)")
    let graph = specimen.graph
    let nodes = graph.nodes.map { node in
      JSONLine.array([
        .text(node.id), .text(node.label), .text(node.title),
        .text(node.date?.description), .flag(node.isRead), .number(node.citingLetters),
      ])
    }
    let edges = graph.edges.map { edge in
      let notes = edge.places.compactMap(\.note).joined(separator: "; ")
      return JSONLine.array([
        .text(graph.nodes[edge.source].id), .text(graph.nodes[edge.target].id),
        .number(edge.weight), .text(edge.date?.description), .text(notes.isEmpty ? nil : notes),
        .text(edge.places.map(\.sentence).joined(separator: " | ")),
      ])
    }
    let expected = Set(nodes.map { "node \($0)" } + edges.map { "edge \($0)" })
    #expect(Set(outcome.output.split(separator: "\n").map(String.init)) == expected)
  }

  @Test(arguments: ["turtle", "jsonld"], graphs)
  func `rdflib reads what was written`(format: String, specimen: GraphSpecimen) throws {
    let bytes = try specimen.bytes(format)
    let outcome = try ExternalTool.script("graph_rdflib.py").run([format], on: bytes)
    #expect(outcome.status == 0, "\(outcome.errors)")
    let graph = specimen.graph
    var expected: Set<String> = []
    let lines = outcome.output.split(separator: "\n").map(String.init)
    for node in graph.nodes {
      let found = lines.filter { line in
        line.hasPrefix("node " + JSONLine.array([.text(node.id), .text(node.label)]).dropLast())
          && line.contains(node.isRead ? ", true, " : ", false, ")
          && node.date.map { line.contains("\"\($0)\"") } ?? true
      }
      #expect(found.count == 1, "\(node.id) in \(lines)")
    }
    for edge in graph.edges {
      let facts = edge.places.map { [$0.note ?? "", $0.sentence] }
        .sorted { ($0[0], $0[1]) < ($1[0], $1[1]) }
        .map { JSONLine.array($0.map(JSONLine.Value.text)) }
      expected.insert(
        "edge "
          + JSONLine.array([
            .text(graph.nodes[edge.source].id), .text(graph.nodes[edge.target].id),
            .number(edge.weight), .raw("[\(facts.joined(separator: ", "))]"),
          ]))
    }
    #expect(Set(lines.filter { $0.hasPrefix("edge ") }) == expected)
  }

  @Test(arguments: ["graphml": "graphml.xsd", "gexf": "gexf-1.3.xsd"], graphs)
  func `xmllint finds no fault against the schema`(
    format: (key: String, value: String), specimen: GraphSpecimen
  ) throws {
    let schema = ExternalTool.root
      .appendingPathComponent("Tests/ReportingTests/Cases/schemas/\(format.value)").path
    let outcome = try ExternalTool.named("xmllint")
      .run(["--noout", "--nonet", "--schema", schema], on: try specimen.bytes(format.key))
    #expect(outcome.status == 0, "\(outcome.errors)")
  }

  @Test(arguments: graphs)
  func `Graphviz draws every node and every edge`(specimen: GraphSpecimen) throws {
    let outcome = try ExternalTool.named("dot").run(["-Tjson"], on: try specimen.bytes("dot"))
    #expect(outcome.status == 0)
    #expect(outcome.errors.isEmpty, "\(outcome.errors)")
    let drawing = try JSONDecoder().decode(Drawing.self, from: Data(outcome.output.utf8))
    let objects = drawing.objects ?? []
    #expect(
      objects.filter { $0.nodes == nil && $0.subgraphs == nil && $0.bb == nil }.count
        == specimen.graph.nodes.count)
    #expect((drawing.edges ?? []).count == specimen.graph.edges.count)
  }

  private struct Drawing: Decodable {
    struct Item: Decodable {
      var nodes: [Int]?
      var subgraphs: [Int]?
      var bb: String?
    }
    struct Edge: Decodable {
      var tail: Int
      var head: Int
    }
    var objects: [Item]?
    var edges: [Edge]?
  }

  @Test(arguments: graphs)
  func `the tables have a row for every node and edge`(specimen: GraphSpecimen) throws {
    let writer = try #require(WriterRegistry.all.graphs.first { $0.format == "csv" })
    let documents = writer.documents(of: specimen.graph)
    #expect(documents.map(\.part) == ["nodes", "edges"])
    #expect(documents[0].bytes.starts(with: Array("Id,Label,".utf8)))
    #expect(documents[1].bytes.starts(with: Array("Source,Target,Type,Weight,".utf8)))
    let reader = try ExternalTool.script("graph_csv.py")
    let nodes = try reader.run(on: documents[0].bytes)
    let edges = try reader.run(on: documents[1].bytes)
    #expect(nodes.status == 0 && edges.status == 0, "\(nodes.errors)\(edges.errors)")
    #expect(nodes.output.split(separator: "\n").count == specimen.graph.nodes.count)
    #expect(edges.output.split(separator: "\n").count == specimen.graph.edges.count)
    for line in (nodes.output + edges.output).split(separator: "\n") {
      for start in ["\"=", "\"+", "\"-", "\"@"] {
        #expect(!line.contains(": " + start), "a spreadsheet takes this for a formula: \(line)")
      }
    }
  }
}
