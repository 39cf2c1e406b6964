public import ReferenceGraph
internal import LetterModel

/// Writes linked data as JSON-LD: the same facts as `TurtleWriter`.
public struct JSONLDWriter: GraphWriter {
  /// The name that `--format` takes.
  public let format = "jsonld"
  /// What `griffier list writers` says.
  public let summary = "The graph as linked data in JSON-LD: Dublin Core and PROV."

  /// The writer.
  public init() {}

  /// One file.
  public func documents(of graph: CitationGraph) -> [GraphDocument] {
    var text = GraphText()
    text.append(
      """
      {
        "@context": {
          "dcterms": "http://purl.org/dc/terms/",
          "prov": "http://www.w3.org/ns/prov#",
          "xsd": "http://www.w3.org/2001/XMLSchema#",
          "griffier": "\(PaperAddress.vocabulary)",
          "title": {"@id": "dcterms:title", "@language": "nl"},
          "citation": {"@id": "dcterms:bibliographicCitation", "@language": "nl"},
          "creator": {"@id": "dcterms:creator", "@language": "nl"},
          "sentence": {"@id": "griffier:sentence", "@language": "nl"},
          "identifier": "dcterms:identifier",
          "source": "dcterms:source",
          "chamber": "griffier:chamber",
          "sessionYear": "griffier:sessionYear",
          "note": "griffier:note",
          "role": "griffier:role",
          "isPartOf": {"@id": "dcterms:isPartOf", "@type": "@id"},
          "references": {"@id": "dcterms:references", "@type": "@id"},
          "influencer": {"@id": "prov:influencer", "@type": "@id"},
          "wasGeneratedBy": {"@id": "prov:wasGeneratedBy", "@type": "@id"},
          "wasAssociatedWith": {"@id": "prov:wasAssociatedWith", "@type": "@id"},
          "qualifiedInfluence": "prov:qualifiedInfluence"
        },
        "@graph": [
          {"@id": "griffier:software", "@type": "prov:SoftwareAgent", "dcterms:title": "Griffier"},
          {"@id": "griffier:reading", "@type": "prov:Activity", \
      "wasAssociatedWith": "griffier:software"}
      """)
    var outgoing = [[Int]](repeating: [], count: graph.nodes.count)
    for (index, edge) in graph.edges.enumerated() { outgoing[edge.source].append(index) }
    for (index, node) in graph.nodes.enumerated() {
      text.append(",\n    ")
      write(node, outgoing[index].map { graph.edges[$0] }, of: graph, in: &text)
    }
    for dossier in PaperAddress.titledDossiers(of: graph) {
      text.append(",\n    {\"@id\": ")
      quote(address: dossier.address, in: &text)
      fact("title", dossier.title, in: &text)
      text.append("}")
    }
    text.append("\n  ]\n}\n")
    return [GraphDocument(bytes: text.bytes)]
  }

  private func write(
    _ node: CitationGraph.Node, _ edges: [CitationGraph.Edge], of graph: CitationGraph,
    in text: inout GraphText
  ) {
    text.append("{\"@id\": ")
    quote(address: PaperAddress.address(of: node), in: &text)
    text.append(", \"@type\": \"prov:Entity\"")
    fact("identifier", node.id, in: &text)
    fact("citation", node.label, in: &text)
    fact("title", node.title, in: &text)
    date(node.date, in: &text)
    fact("creator", node.sender, in: &text)
    fact("chamber", node.chamber?.rawValue, in: &text)
    fact("sessionYear", node.sessionYear, in: &text)
    fact("source", node.file, in: &text)
    if node.isRead { fact("wasGeneratedBy", "griffier:reading", in: &text) }
    let dossiers = node.paper.series == .dossier ? [] : node.dossiers
    addresses("isPartOf", dossiers.map(PaperAddress.address(ofDossier:)), in: &text)
    addresses(
      "references", edges.map { PaperAddress.address(of: graph.nodes[$0.target]) }, in: &text)
    var isFirst = true
    for edge in edges {
      let target = PaperAddress.address(of: graph.nodes[edge.target])
      for place in edge.places {
        text.append(isFirst ? ", \"qualifiedInfluence\": [\n      " : ",\n      ")
        isFirst = false
        write(place, edge, target, in: &text)
      }
    }
    text.append(isFirst ? "}" : "]}")
  }

  private func write(
    _ place: CitationGraph.Place, _ edge: CitationGraph.Edge, _ target: String,
    in text: inout GraphText
  ) {
    text.append("{\"@type\": \"prov:Influence\", \"influencer\": ")
    quote(address: target, in: &text)
    fact("note", place.note, in: &text)
    fact("sentence", place.sentence.isEmpty ? nil : place.sentence, in: &text)
    if !edge.roles.isEmpty {
      text.append(", \"role\": [")
      for (index, role) in edge.roles.enumerated() {
        if index > 0 { text.append(", ") }
        text.append(quoted: role)
      }
      text.append("]")
    }
    date(edge.date, in: &text)
    text.append("}")
  }

  private func date(_ date: CalendarDate?, in text: inout GraphText) {
    guard let date else { return }
    let type = date.day != nil ? "date" : date.month == nil ? "gYear" : "gYearMonth"
    text.append(
      ", \"dcterms:date\": {\"@value\": \"\(date.description)\", \"@type\": \"xsd:\(type)\"}")
  }

  private func fact(_ name: String, _ value: String?, in text: inout GraphText) {
    guard let value else { return }
    text.append(", \"\(name)\": ")
    text.append(quoted: value)
  }

  private func addresses(_ name: String, _ values: [String], in text: inout GraphText) {
    guard !values.isEmpty else { return }
    text.append(", \"\(name)\": [")
    for (index, value) in values.enumerated() {
      if index > 0 { text.append(", ") }
      quote(address: value, in: &text)
    }
    text.append("]")
  }

  private func quote(address: String, in text: inout GraphText) {
    text.append("\"")
    text.append(address: address)
    text.append("\"")
  }
}
