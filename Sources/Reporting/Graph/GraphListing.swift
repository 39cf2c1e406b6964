public import ReferenceGraph
internal import LetterModel

/// A list made of a graph, for people as aligned columns and for programs as CSV.
public struct GraphListing: Sendable, Equatable {
  /// The names of the columns.
  public let columns: [String]
  /// The rows.
  public let rows: [[String]]

  /// The papers that are cited and were not read, most cited first.
  public init(wantedOf graph: CitationGraph) {
    columns = ["letters", "mentions", "id", "label", "date", "title", "url"]
    rows = graph.wanted().map { node in
      [
        String(node.citingLetters), String(node.mentions), node.id, node.label,
        node.date?.description ?? "", node.title ?? "", node.url ?? "",
      ]
    }
  }

  /// The papers of a dossier in the order of time.
  public init(timelineOf graph: CitationGraph, dossier: String) {
    columns = ["date", "year", "id", "label", "read", "letters", "title"]
    rows = graph.timeline(ofDossier: dossier).map { node in
      [
        node.date?.description ?? "", node.sessionYear ?? "", node.id, node.label,
        node.isRead ? "read" : "cited", String(node.citingLetters), node.title ?? "",
      ]
    }
  }

  /// The list as CSV, with the names of the columns.
  public var csv: [UInt8] {
    var text = GraphText()
    text.append(csv: columns)
    for row in rows { text.append(csv: row) }
    return text.bytes
  }

  /// The list as aligned columns, empty ones left out; numbers stand right.
  public var table: [UInt8] {
    let all = [columns] + rows
    var text = GraphText()
    let widths = columns.indices.map { column in
      rows.allSatisfy { $0[column].isEmpty } ? 0 : all.map { $0[column].count }.max() ?? 0
    }
    let shown = columns.indices.filter { widths[$0] > 0 }
    for row in all {
      var line = ""
      for column in shown {
        let cell = row[column]
        let room = String(repeating: " ", count: widths[column] - cell.count)
        let isNumber = columns[column] == "letters" || columns[column] == "mentions"
        line += isNumber ? room + cell + "  " : cell + room + "  "
      }
      while line.last == " " { line.removeLast() }
      text.append(line + "\n")
    }
    return text.bytes
  }
}
