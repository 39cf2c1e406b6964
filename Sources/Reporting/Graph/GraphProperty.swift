internal import LetterModel
internal import ReferenceGraph

/// One column of a node or an edge, the same in every table-like format.
struct GraphProperty {
  /// What a value is, with the names that GraphML and GEXF give it.
  enum Kind {
    case text(String?)
    case integer(Int)
    case boolean(Bool)
  }

  /// The name of the column: `sessionYear`.
  let name: String
  /// The value.
  let value: Kind

  /// The value as written; `nil` where it is not known.
  var written: String? {
    switch value {
    case .text(let text): text
    case .integer(let number): String(number)
    case .boolean(let flag): flag ? "true" : "false"
    }
  }

  /// `string`, `integer` or `boolean`, as GEXF says.
  var type: String {
    switch value {
    case .text: "string"
    case .integer: "integer"
    case .boolean: "boolean"
    }
  }

  private init(_ name: String, _ value: Kind) {
    self.name = name
    self.value = value
  }

  /// What is known of a node, its identifier and label apart.
  static func properties(of node: CitationGraph.Node) -> [GraphProperty] {
    [
      GraphProperty("kind", .text(node.isRead ? "letter" : node.paper.series.name)),
      GraphProperty("title", .text(node.title)),
      GraphProperty("date", .text(node.date?.description)),
      GraphProperty("chamber", .text(node.chamber?.rawValue)),
      GraphProperty(
        "dossier", .text(node.dossiers.isEmpty ? nil : node.dossiers.joined(separator: "; "))),
      GraphProperty("sessionYear", .text(node.sessionYear)),
      GraphProperty("sender", .text(node.sender)),
      GraphProperty("read", .boolean(node.isRead)),
      GraphProperty("file", .text(node.file)),
      GraphProperty("code", .text(node.code)),
      GraphProperty("url", .text(node.url)),
      GraphProperty("citedBy", .integer(node.citingLetters)),
      GraphProperty("mentions", .integer(node.mentions)),
    ]
  }

  /// What is known of an edge, its ends and weight apart.
  static func properties(of edge: CitationGraph.Edge) -> [GraphProperty] {
    let notes = edge.places.compactMap(\.note)
    let sentences = edge.places.map(\.sentence).filter { !$0.isEmpty }
    let articles = edge.places.compactMap(\.article)
    return [
      GraphProperty("role", .text(edge.roles.isEmpty ? nil : edge.roles.joined(separator: "; "))),
      GraphProperty("date", .text(edge.date?.description)),
      GraphProperty("notes", .text(notes.isEmpty ? nil : notes.joined(separator: "; "))),
      GraphProperty(
        "sentences", .text(sentences.isEmpty ? nil : sentences.joined(separator: " | "))),
      GraphProperty("articles", .text(articles.isEmpty ? nil : articles.joined(separator: "; "))),
      GraphProperty("resolved", .integer(edge.places.count { $0.isResolved })),
    ]
  }

  /// The columns of nodes, for formats that name them first.
  static var nodeColumns: [GraphProperty] { properties(of: CitationGraph.Node("")) }

  /// The columns of edges.
  static var edgeColumns: [GraphProperty] {
    properties(of: CitationGraph.Edge(source: 0, target: 0))
  }
}
