public import ReferenceGraph
internal import LetterModel

/// Writes GEXF 1.3, the format that Gephi advises, with dates for its time line.
///
/// A letter begins to exist on its date, an edge on the date of the letter that cites, a paper
/// without a date on that of the first letter that cites it. GEXF dates are whole days, so a date
/// of which only the year is known is an attribute and no start.
public struct GEXFWriter: GraphWriter {
  /// The name that `--format` takes.
  public let format = "gexf"
  /// What `griffier list writers` says.
  public let summary = "The graph as GEXF 1.3 with dates, for Gephi."

  /// The writer.
  public init() {}

  /// One file.
  public func documents(of graph: CitationGraph) -> [GraphDocument] {
    var text = GraphText()
    text.append(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <gexf xmlns="http://gexf.net/1.3" version="1.3">
        <meta>
          <creator>Griffier</creator>
          <description>Which letter to parliament cites which paper</description>
        </meta>
        <graph mode="dynamic" defaultedgetype="directed" timeformat="date" \
      timerepresentation="interval" idtype="string">

      """)
    declare(GraphProperty.nodeColumns, for: "node", in: &text)
    declare(GraphProperty.edgeColumns, for: "edge", in: &text)
    let starts = self.starts(of: graph)
    text.append("    <nodes count=\"\(graph.nodes.count)\">\n")
    for (index, node) in graph.nodes.enumerated() {
      text.append("      <node id=\"")
      text.append(xml: node.id)
      text.append("\" label=\"")
      text.append(xml: node.label)
      text.append("\"")
      start(starts[index], in: &text)
      text.append(">\n")
      values(GraphProperty.properties(of: node), in: &text)
      text.append("      </node>\n")
    }
    text.append("    </nodes>\n    <edges count=\"\(graph.edges.count)\">\n")
    for (index, edge) in graph.edges.enumerated() {
      text.append("      <edge id=\"e\(index)\" source=\"")
      text.append(xml: graph.nodes[edge.source].id)
      text.append("\" target=\"")
      text.append(xml: graph.nodes[edge.target].id)
      text.append("\" weight=\"\(edge.weight)\"")
      start(edge.date, in: &text)
      text.append(">\n")
      values(GraphProperty.properties(of: edge), in: &text)
      text.append("      </edge>\n")
    }
    text.append("    </edges>\n  </graph>\n</gexf>\n")
    return [GraphDocument(bytes: text.bytes)]
  }

  /// The first day of each node: its own date, or that of the first letter that cites it.
  private func starts(of graph: CitationGraph) -> [CalendarDate?] {
    var starts = graph.nodes.map { $0.date?.day == nil ? nil : $0.date }
    for edge in graph.edges {
      guard let date = edge.date, date.day != nil else { continue }
      starts[edge.target] = min(starts[edge.target] ?? date, date)
    }
    return starts
  }

  private func declare(_ columns: [GraphProperty], for element: String, in text: inout GraphText) {
    text.append("    <attributes class=\"\(element)\" mode=\"static\">\n")
    for column in columns {
      text.append("      <attribute id=\"\(column.name)\" title=\"\(column.name)\" ")
      text.append("type=\"\(column.type)\"/>\n")
    }
    text.append("    </attributes>\n")
  }

  private func start(_ date: CalendarDate?, in text: inout GraphText) {
    guard let date, date.day != nil else { return }
    text.append(" start=\"\(date.description)\"")
  }

  private func values(_ properties: [GraphProperty], in text: inout GraphText) {
    text.append("        <attvalues>\n")
    for property in properties {
      guard let value = property.written else { continue }
      text.append("          <attvalue for=\"\(property.name)\" value=\"")
      text.append(xml: value)
      text.append("\"/>\n")
    }
    text.append("        </attvalues>\n")
  }
}
