public import ReferenceGraph

/// Writes GraphML, which yEd, Cytoscape, igraph and networkx read.
public struct GraphMLWriter: GraphWriter {
  /// The name that `--format` takes.
  public let format = "graphml"
  /// What `griffier list writers` says.
  public let summary = "The graph as GraphML, for Cytoscape, yEd, igraph and networkx."

  /// The writer.
  public init() {}

  /// One file.
  public func documents(of graph: CitationGraph) -> [GraphDocument] {
    var text = GraphText()
    text.append(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <graphml xmlns="http://graphml.graphdrawing.org/xmlns" \
      xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
      xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns \
      http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">

      """)
    declare("label", type: "string", for: "node", in: &text)
    for column in GraphProperty.nodeColumns {
      declare(column.name, of: column, for: "node", in: &text)
    }
    declare("weight", type: "int", for: "edge", in: &text)
    for column in GraphProperty.edgeColumns {
      declare(column.name, of: column, for: "edge", in: &text)
    }
    text.append("  <graph id=\"citations\" edgedefault=\"directed\">\n")
    for node in graph.nodes {
      text.append("    <node id=\"")
      text.append(xml: node.id)
      text.append("\">\n")
      datum("node-label", node.label, in: &text)
      for property in GraphProperty.properties(of: node) {
        datum("node-" + property.name, property.written, in: &text)
      }
      text.append("    </node>\n")
    }
    for edge in graph.edges {
      text.append("    <edge source=\"")
      text.append(xml: graph.nodes[edge.source].id)
      text.append("\" target=\"")
      text.append(xml: graph.nodes[edge.target].id)
      text.append("\">\n")
      datum("edge-weight", String(edge.weight), in: &text)
      for property in GraphProperty.properties(of: edge) {
        datum("edge-" + property.name, property.written, in: &text)
      }
      text.append("    </edge>\n")
    }
    text.append("  </graph>\n</graphml>\n")
    return [GraphDocument(bytes: text.bytes)]
  }

  private func declare(
    _ name: String, of property: GraphProperty, for element: String, in text: inout GraphText
  ) {
    declare(name, type: property.type == "integer" ? "int" : property.type, for: element, in: &text)
  }

  private func declare(
    _ name: String, type: String, for element: String, in text: inout GraphText
  ) {
    text.append("  <key id=\"\(element)-\(name)\" for=\"\(element)\" attr.name=\"\(name)\" ")
    text.append("attr.type=\"\(type)\"/>\n")
  }

  private func datum(_ key: String, _ value: String?, in text: inout GraphText) {
    guard let value else { return }
    text.append("      <data key=\"\(key)\">")
    text.append(xml: value)
    text.append("</data>\n")
  }
}
