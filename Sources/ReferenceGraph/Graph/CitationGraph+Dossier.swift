internal import LetterModel

extension CitationGraph {
  /// The papers of one dossier in the order of time.
  ///
  /// Within a chamber the numbers of a dossier follow each other in time, so a paper without a
  /// date stands after the dated paper with the next lower number.
  ///
  /// - Parameter dossier: `34352`; with a suffix (`36200-XV`) only that chapter.
  public func timeline(ofDossier dossier: String) -> [Node] {
    var latest: [Chamber?: CalendarDate] = [:]
    var dated: [(date: CalendarDate, node: Node)] = []
    for node in nodes where node.belongs(to: dossier) && node.paper.series != .dossier {
      var date = node.date ?? latest[node.chamber] ?? CalendarDate(year: 0)
      if let before = latest[node.chamber], date < before, node.date == nil { date = before }
      if node.date != nil { latest[node.chamber] = date }
      dated.append((date, node))
    }
    return dated.enumerated()
      .sorted { ($0.element.date, $0.offset) < ($1.element.date, $1.offset) }
      .map(\.element.node)
  }

  /// The papers of one dossier and the letters that cite them, with the edges in between.
  public func part(ofDossier dossier: String) -> CitationGraph {
    part { $0.belongs(to: dossier) }
  }
}

extension CitationGraph.Node {
  /// Whether it is one of a dossier's papers.
  fileprivate func belongs(to dossier: String) -> Bool {
    dossiers.contains { own in
      own == dossier || (own.hasPrefix(dossier) && own.dropFirst(dossier.count).first == "-")
    }
  }
}
