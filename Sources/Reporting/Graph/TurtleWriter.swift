public import ReferenceGraph
internal import LetterModel

/// Writes RDF as Turtle, with Dublin Core and PROV.
///
///     <https://zoek.officielebekendmakingen.nl/kst-34352-299>
///       dcterms:identifier "kst-34352-299" ;
///       dcterms:references <https://zoek.officielebekendmakingen.nl/kst-34352-281> .
///
/// Each citation is also a `prov:Influence` of its own, which says in which note and sentence.
public struct TurtleWriter: GraphWriter {
  /// The name that `--format` takes.
  public let format = "turtle"
  /// The registered extension.
  public let fileExtension = "ttl"
  /// What `griffier list writers` says.
  public let summary = "The graph as linked data in Turtle: Dublin Core and PROV."

  /// The writer.
  public init() {}

  /// One file.
  public func documents(of graph: CitationGraph) -> [GraphDocument] {
    var text = GraphText()
    text.append(
      """
      @prefix dcterms: <http://purl.org/dc/terms/> .
      @prefix prov: <http://www.w3.org/ns/prov#> .
      @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
      @prefix griffier: <\(PaperAddress.vocabulary)> .

      griffier:software a prov:SoftwareAgent ; dcterms:title "Griffier" .
      griffier:reading a prov:Activity ; prov:wasAssociatedWith griffier:software .

      """)
    var outgoing = [[Int]](repeating: [], count: graph.nodes.count)
    for (index, edge) in graph.edges.enumerated() { outgoing[edge.source].append(index) }
    for (index, node) in graph.nodes.enumerated() {
      write(node, outgoing[index].map { graph.edges[$0] }, of: graph, in: &text)
    }
    for dossier in PaperAddress.titledDossiers(of: graph) {
      text.append("\n<")
      text.append(address: dossier.address)
      text.append(">\n  dcterms:title ")
      text.append(quoted: dossier.title)
      text.append("@nl .\n")
    }
    return [GraphDocument(bytes: text.bytes)]
  }

  private func write(
    _ node: CitationGraph.Node, _ edges: [CitationGraph.Edge], of graph: CitationGraph,
    in text: inout GraphText
  ) {
    text.append("\n<")
    text.append(address: PaperAddress.address(of: node))
    text.append(">\n  a prov:Entity")
    fact("dcterms:identifier", node.id, in: &text)
    fact("dcterms:bibliographicCitation", node.label, "@nl", in: &text)
    fact("dcterms:title", node.title, "@nl", in: &text)
    fact("dcterms:date", node.date?.description, dateType(node.date), in: &text)
    fact("dcterms:creator", node.sender, "@nl", in: &text)
    fact("griffier:chamber", node.chamber?.rawValue, in: &text)
    fact("griffier:sessionYear", node.sessionYear, in: &text)
    fact("dcterms:source", node.file, in: &text)
    if node.isRead { text.append(" ;\n  prov:wasGeneratedBy griffier:reading") }
    for dossier in node.dossiers where node.paper.series != .dossier {
      link("dcterms:isPartOf", PaperAddress.address(ofDossier: dossier), in: &text)
    }
    for edge in edges {
      let target = PaperAddress.address(of: graph.nodes[edge.target])
      link("dcterms:references", target, in: &text)
      for place in edge.places { write(place, edge, target, in: &text) }
    }
    text.append(" .\n")
  }

  private func write(
    _ place: CitationGraph.Place, _ edge: CitationGraph.Edge, _ target: String,
    in text: inout GraphText
  ) {
    text.append(" ;\n  prov:qualifiedInfluence [\n    a prov:Influence ;\n    prov:influencer <")
    text.append(address: target)
    text.append(">")
    fact("  griffier:note", place.note, in: &text)
    fact("  griffier:sentence", place.sentence.isEmpty ? nil : place.sentence, "@nl", in: &text)
    for role in edge.roles { fact("  griffier:role", role, in: &text) }
    fact("  dcterms:date", edge.date?.description, dateType(edge.date), in: &text)
    text.append("\n  ]")
  }

  /// `^^xsd:date`, or a month or a year where that is all that is known.
  private func dateType(_ date: CalendarDate?) -> String {
    guard let date else { return "" }
    if date.day != nil { return "^^xsd:date" }
    return date.month == nil ? "^^xsd:gYear" : "^^xsd:gYearMonth"
  }

  private func fact(
    _ name: String, _ value: String?, _ type: String = "", in text: inout GraphText
  ) {
    guard let value else { return }
    text.append(" ;\n  \(name) ")
    text.append(quoted: value)
    text.append(type)
  }

  private func link(_ name: String, _ address: String, in text: inout GraphText) {
    text.append(" ;\n  \(name) <")
    text.append(address: address)
    text.append(">")
  }
}
