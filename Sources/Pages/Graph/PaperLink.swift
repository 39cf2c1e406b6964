internal import LetterModel
internal import ReferenceGraph

/// The name of a paper, as a link to where it can be read.
struct PaperLink {
  private let node: CitationGraph.Node
  private let address: String?

  /// A paper of the graph.
  ///
  /// - Parameter root: the way from the page to the folder of the report.
  init(_ node: CitationGraph.Node, root: String, letters: [String: String]) {
    self.node = node
    address =
      letters[node.id].map { root + PageAddress.letter($0) } ?? PageAddress.web(node.url)
  }

  /// Writes the name, and behind it what the paper is about.
  func write(in html: inout HTMLText) {
    if let address {
      html.element(
        "a", [.link(address)] + (node.isRead ? [.type("read")] : []), text: node.label)
    } else {
      html.text(node.label)
    }
    if let title = node.title, title != node.label {
      html.element("span", [.language("nl")], text: " \(title)")
    }
  }
}
