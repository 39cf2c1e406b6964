internal import LetterModel

/// Smaller graphs of a large one, with the counts of what is left.
extension CitationGraph {
  /// The papers that so many letters cite at least, and the letters that cite them.
  public func part(citedByAtLeast count: Int) -> CitationGraph {
    part { $0.citingLetters >= count }
  }

  /// What the letters of some years cite, those letters too where nobody cites them.
  public func part(ofYears years: ClosedRange<Int>) -> CitationGraph {
    part(
      keeping: nodes.map { $0.isRead && ($0.date.map { years.contains($0.year) } ?? false) },
      with: edges.filter { $0.date.map { years.contains($0.year) } ?? false })
  }

  /// The papers for which something holds, and the letters that cite them.
  func part(where holds: (Node) -> Bool) -> CitationGraph {
    let kept = nodes.map(holds)
    return part(keeping: kept, with: edges.filter { kept[$0.target] })
  }

  /// Some nodes and edges, with the ends of these edges.
  private func part(keeping nodes: [Bool], with edges: [Edge]) -> CitationGraph {
    var kept = nodes
    for edge in edges {
      kept[edge.source] = true
      kept[edge.target] = true
    }
    var ranks = [Int](repeating: 0, count: kept.count)
    var left: [Node] = []
    for (index, node) in self.nodes.enumerated() where kept[index] {
      ranks[index] = left.count
      left.append(node)
      left[left.count - 1].citingLetters = 0
      left[left.count - 1].mentions = 0
    }
    let moved = edges.map { edge in
      var edge = edge
      edge.source = ranks[edge.source]
      edge.target = ranks[edge.target]
      left[edge.target].citingLetters += 1
      left[edge.target].mentions += edge.weight
      return edge
    }
    return CitationGraph(nodes: left, edges: moved, dossierTitles: dossierTitles)
  }
}
