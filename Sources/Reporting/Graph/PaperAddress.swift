internal import LetterModel
internal import ReferenceGraph

/// The address that names a node in linked data.
///
/// A paper has the address at which it is published; what has none, such as a letter without a
/// number or an article of a law, is named by a URN of ours.
enum PaperAddress {
  /// The address of a node.
  static func address(of node: CitationGraph.Node) -> String {
    node.url ?? "urn:griffier:\(node.isRead ? "letter" : "paper"):\(node.id)"
  }

  /// The address of a dossier: `34352`, `36200-XV`.
  static func address(ofDossier dossier: String) -> String {
    "https://zoek.officielebekendmakingen.nl/dossier/\(dossier)"
  }

  /// The dossiers whose title a letterhead prints, in the order of their numbers.
  static func titledDossiers(of graph: CitationGraph) -> [(address: String, title: String)] {
    graph.dossierTitles.sorted { $0.key < $1.key }.map { (address(ofDossier: $0.key), $0.value) }
  }

  /// The names of our own facts: note, sentence, role, weight, chamber, parliamentary year.
  static let vocabulary = "urn:griffier:terms:"
}
