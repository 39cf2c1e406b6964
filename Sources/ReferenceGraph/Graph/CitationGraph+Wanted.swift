internal import LetterModel

extension CitationGraph {
  /// The papers that letters cite and that were not read, most cited first.
  ///
  /// Laws, rulings, web pages and dossiers are no papers that one could read next.
  public func wanted() -> [Node] {
    nodes.indices.filter { !nodes[$0].isRead && nodes[$0].paper.isPaper }
      .sorted { left, right in
        let (first, second) = (nodes[left], nodes[right])
        if first.citingLetters != second.citingLetters {
          return first.citingLetters > second.citingLetters
        }
        return first.mentions != second.mentions ? first.mentions > second.mentions : left < right
      }
      .map { nodes[$0] }
  }
}
