internal import LetterModel
public import ReferenceGraph

/// Writes DOT for Graphviz: a picture with one frame a dossier.
///
///     griffier graph corpus --format dot | dot -Tsvg -o graaf.svg
///
/// Letters that were read are filled; papers that were only cited are white with a dashed border.
/// A line is thicker where a letter cites a paper more often. Letters stand left of what they cite.
public struct DOTWriter: GraphWriter {
  /// The name that `--format` takes.
  public let format = "dot"
  /// What `griffier list writers` says.
  public let summary = "The graph as DOT, which Graphviz draws with a frame for each dossier."

  /// The writer.
  public init() {}

  /// One file, which `dot -Tsvg` draws.
  public func documents(of graph: CitationGraph) -> [GraphDocument] {
    var text = GraphText()
    text.append(
      """
      digraph citations {
        graph [rankdir=LR, nodesep=0.12, ranksep=1.8, newrank=true, outputorder=edgesfirst,
          bgcolor="white", pad=0.4, fontname="Helvetica", fontsize=11, fontcolor="#555555",
          labelloc=b, label="gevuld: gelezen brief  ·  gestreept: aangehaald, niet gelezen  ·  \
      dikke lijn: vaker aangehaald"]
        node [shape=box, style="rounded,filled", fontname="Helvetica", fontsize=10,
          margin="0.14,0.07", penwidth=1.2]
        edge [arrowsize=0.6, arrowhead=vee]

      """)
    let frames = PictureFrame.frames(of: graph)
    for (index, frame) in frames.enumerated() { write(frame, index, of: graph, in: &text) }
    var colours = [String](repeating: PictureFrame.plain.line, count: graph.nodes.count)
    for frame in frames { for node in frame.nodes { colours[node] = frame.palette.line } }
    for edge in graph.edges {
      text.append("  ")
      name(graph.nodes[edge.source].id, in: &text)
      text.append(" -> ")
      name(graph.nodes[edge.target].id, in: &text)
      // Half transparent, so that crossing lines can be told apart.
      text.append(" [color=\"\(colours[edge.source])90\", penwidth=\(width(edge.weight))")
      if edge.weight > 1 {
        text.append(", label=\"\(edge.weight)×\", fontname=\"Helvetica\", fontsize=8, ")
        text.append("fontcolor=\"\(colours[edge.source])\"")
      }
      text.append(", tooltip=")
      quote(tooltip(of: edge), in: &text)
      text.append("]\n")
    }
    text.append("}\n")
    return [GraphDocument(bytes: text.bytes)]
  }

  private func write(
    _ frame: PictureFrame, _ index: Int, of graph: CitationGraph, in text: inout GraphText
  ) {
    text.append("  subgraph cluster_\(index) {\n    label=<")
    text.append("<b>")
    text.append(xml: frame.title)
    text.append("</b>")
    if let subtitle = frame.subtitle {
      text.append("  ")
      text.append(xml: subtitle)
    }
    text.append(">\n    style=\"rounded,filled\"; fillcolor=\"\(frame.palette.ground)\"; ")
    text.append("color=\"\(frame.palette.line)\"; penwidth=0.8\n    fontname=\"Helvetica\"; ")
    text.append("fontsize=12; fontcolor=\"\(frame.palette.line)\"; labeljust=l; labelloc=t; ")
    text.append("margin=14\n")
    for node in frame.nodes { write(graph.nodes[node], in: frame, &text) }
    text.append("  }\n")
  }

  private func write(
    _ node: CitationGraph.Node, in frame: PictureFrame, _ text: inout GraphText
  ) {
    let line = frame.palette.line
    text.append("    ")
    name(node.id, in: &text)
    text.append(" [label=<")
    for (index, words) in PictureLabel.lines(of: node, in: frame).enumerated() {
      text.append(index == 0 ? "<b>" : "<br/><font point-size=\"8.5\">")
      text.append(xml: words)
      text.append(index == 0 ? "</b>" : "</font>")
    }
    text.append(">, color=\"\(line)\"")
    text.append(
      node.isRead
        ? ", fillcolor=\"\(line)\", fontcolor=\"white\""
        : ", style=\"rounded,filled,dashed\", fillcolor=\"white\", fontcolor=\"#222222\"")
    if let url = node.url {
      text.append(", URL=")
      quote(url, in: &text)
    }
    text.append(", tooltip=")
    quote(node.title ?? node.label, in: &text)
    text.append("]\n")
  }

  /// One point, and half a point for each further mention; at most five.
  private func width(_ weight: Int) -> String {
    let halves = min(2 + (weight - 1), 10)
    return halves % 2 == 0 ? String(halves / 2) : "\(halves / 2).5"
  }

  private func tooltip(of edge: CitationGraph.Edge) -> String {
    let places = edge.places.prefix(8).map { $0.note.map { "noot \($0)" } ?? "tekst" }
    return places.joined(separator: ", ") + (edge.places.count > 8 ? ", …" : "")
  }

  private func name(_ id: String, in text: inout GraphText) { quote(id, in: &text) }

  /// A string between quotation marks; a backslash is doubled, for it begins an escape in DOT.
  private func quote(_ words: String, in text: inout GraphText) {
    text.append("\"")
    for scalar in words.unicodeScalars {
      switch scalar {
      case "\"": text.append("\\\"")
      case "\\": text.append("\\\\")
      case "\u{0}"..<" ": text.append(" ")
      default: text.append(String(scalar))
      }
    }
    text.append("\"")
  }
}
