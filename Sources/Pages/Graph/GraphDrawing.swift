internal import LetterModel
internal import ReferenceGraph

/// A picture for Graphviz to draw: who cites whom, each box a link.
///
/// Its colours are left to the style sheet, which knows light and dark.
public struct GraphDrawing: Sendable {
  /// What it is called; its page asks for it by this name.
  public let name: String
  /// The picture as DOT.
  public let dot: [UInt8]

  /// A picture of more papers than this says nothing to anybody.
  static let mostNodes = 140
  /// Of more papers those that only one letter cites are counted, not drawn.
  private static let fewNodes = 30

  /// The picture of a graph; `nil` where it is empty or too large.
  ///
  /// - Parameter root: the way from the page to the folder of the report.
  init?(
    _ graph: CitationGraph, named name: String, root: String, letters: [String: String],
    in language: Language
  ) {
    let isLarge = graph.nodes.count > Self.fewNodes
    var isDrawn = graph.nodes.map { !isLarge || $0.isRead || $0.citingLetters > 1 }
    let edges = graph.edges.filter { isDrawn[$0.target] }
    var passedOver = [Int](repeating: 0, count: graph.nodes.count)
    for edge in graph.edges where !isDrawn[edge.target] { passedOver[edge.source] += 1 }
    var hasEdge = [Bool](repeating: false, count: graph.nodes.count)
    for edge in edges {
      hasEdge[edge.source] = true
      hasEdge[edge.target] = true
    }
    for node in graph.nodes.indices where !hasEdge[node] { isDrawn[node] = false }
    guard !edges.isEmpty, isDrawn.count(where: { $0 }) <= Self.mostNodes else { return nil }
    self.name = name
    var text = DOTText()
    text.code(
      """
      digraph g {
        graph [rankdir=LR, nodesep=0.14, ranksep=1.2, bgcolor="transparent", pad=0.1]
        node [shape=box, style="rounded", fontname="Helvetica,Arial,sans-serif", fontsize=11,
          margin="0.14,0.07", penwidth=1]
        edge [arrowsize=0.6, arrowhead=vee]

      """)
    for (index, node) in graph.nodes.enumerated() where isDrawn[index] {
      text.code("  n\(index) [class=\"\(node.isRead ? "read" : "cited")\", label=")
      text.quoted(Self.label(of: node, passedOver: passedOver[index], in: language))
      if let address = Self.address(of: node, root: root, letters: letters) {
        text.code(", URL=")
        text.quoted(address)
      }
      text.code(", tooltip=")
      text.quoted(node.title ?? node.label)
      text.code("]\n")
    }
    for edge in edges {
      let width = min(1 + (edge.weight - 1) / 2, 4)
      text.code("  n\(edge.source) -> n\(edge.target) [penwidth=\(width), tooltip=")
      text.quoted("\(edge.weight)×")
      text.code("]\n")
    }
    text.code("}\n")
    dot = text.bytes
  }

  private static func label(
    of node: CitationGraph.Node, passedOver: Int, in language: Language
  ) -> String {
    let name = node.label.count > 40 ? node.label.prefix(39) + "…" : node.label[...]
    var lines = [String(name)]
    if let date = node.date { lines.append(date.words.text(in: language)) }
    if passedOver > 0 { lines.append("+\(passedOver)") }
    return lines.joined(separator: "\n")
  }

  private static func address(
    of node: CitationGraph.Node, root: String, letters: [String: String]
  ) -> String? {
    if let letter = letters[node.id] { return root + PageAddress.letter(letter) }
    return PageAddress.web(node.url)
  }
}

/// DOT in the making.
private struct DOTText {
  private(set) var bytes: [UInt8] = []

  mutating func code(_ words: String) { bytes.append(contentsOf: words.utf8) }

  /// A string between quotation marks; a line end is a line end of the label.
  mutating func quoted(_ words: String) {
    code("\"")
    for scalar in words.unicodeScalars {
      switch scalar {
      case "\"": code("\\\"")
      case "\\": code("\\\\")
      case "\n": code("\\n")
      case "\u{0}"..<" ", "\u{7F}"..."\u{9F}", "\u{FFFE}", "\u{FFFF}", "\u{202A}"..."\u{202E}",
        "\u{2066}"..."\u{2069}":
        code(" ")
      default: code(String(scalar))
      }
    }
    code("\"")
  }
}
