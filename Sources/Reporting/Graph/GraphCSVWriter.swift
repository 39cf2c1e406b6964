public import ReferenceGraph

/// Writes two tables as CSV (RFC 4180): nodes and edges, with the column names that Gephi knows.
///
///     Id,Label,Kind,…                      Source,Target,Type,Weight,…
///     kst-34352-299,"34 352, nr. 299",…    kst-34352-299,kst-34352-281,Directed,3,…
///
/// On standard output the table of edges follows that of nodes after an empty line. A cell that a
/// spreadsheet would take for a formula gets an apostrophe in front, as spreadsheets do themselves.
public struct GraphCSVWriter: GraphWriter {
  /// The name that `--format` takes.
  public let format = "csv"
  /// What `griffier list writers` says.
  public let summary = "The graph as two CSV tables, nodes and edges, for Gephi and spreadsheets."

  /// The writer.
  public init() {}

  /// Two files: `nodes` and `edges`.
  public func documents(of graph: CitationGraph) -> [GraphDocument] {
    [
      GraphDocument(part: "nodes", bytes: nodes(of: graph)),
      GraphDocument(part: "edges", bytes: edges(of: graph)),
    ]
  }

  private func nodes(of graph: CitationGraph) -> [UInt8] {
    var text = GraphText()
    text.append(csv: ["Id", "Label"] + GraphProperty.nodeColumns.map(title))
    for node in graph.nodes {
      text.append(csv: [node.id, node.label] + GraphProperty.properties(of: node).map(cell))
    }
    return text.bytes
  }

  private func edges(of graph: CitationGraph) -> [UInt8] {
    var text = GraphText()
    text.append(csv: ["Source", "Target", "Type", "Weight"] + GraphProperty.edgeColumns.map(title))
    for edge in graph.edges {
      let ends = [graph.nodes[edge.source].id, graph.nodes[edge.target].id]
      text.append(
        csv: ends + ["Directed", String(edge.weight)] + GraphProperty.properties(of: edge).map(cell)
      )
    }
    return text.bytes
  }

  /// `SessionYear` of `sessionYear`.
  private func title(_ column: GraphProperty) -> String {
    column.name.prefix(1).uppercased() + column.name.dropFirst()
  }

  private func cell(_ property: GraphProperty) -> String { property.written ?? "" }
}
