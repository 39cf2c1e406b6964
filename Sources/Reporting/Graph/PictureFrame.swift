internal import LetterModel
internal import ReferenceGraph

/// A frame of the picture: the papers of one dossier, or publications of one kind.
struct PictureFrame {
  /// The colours of a frame: lines and read letters, and the ground.
  struct Palette {
    /// Dark enough for white letters on it.
    let line: String
    /// A light tint of it.
    let ground: String
  }

  /// `34 352`, `Handelingen`.
  let title: String
  /// The dossier's own title.
  let subtitle: String?
  /// The colours.
  let palette: Palette
  /// The nodes in it, as indices.
  var nodes: [Int]

  /// The frames of a graph: dossiers in the order of their numbers, then the other kinds.
  static func frames(of graph: CitationGraph) -> [PictureFrame] {
    var frames: [PictureFrame] = []
    var places: [String: Int] = [:]
    var colour = 0
    for (index, node) in graph.nodes.enumerated() where !node.dossiers.isEmpty {
      let dossier = node.dossiers[0]
      if let place = places[dossier] {
        frames[place].nodes.append(index)
        continue
      }
      places[dossier] = frames.count
      let parts = dossier.split(separator: "-", maxSplits: 1).map(String.init)
      frames.append(
        PictureFrame(
          title: PaperIdentifier.dossierLabel(
            parts[0], suffix: parts.count > 1 ? parts[1] : nil),
          subtitle: graph.dossierTitles[dossier].map { PictureLabel.shortened($0, to: 60) },
          palette: palettes[colour % palettes.count], nodes: [index]))
      colour += 1
    }
    let others = graph.nodes.indices.filter { graph.nodes[$0].dossiers.isEmpty }
    for heading in headings {
      let nodes = others.filter { self.heading(of: graph.nodes[$0]) == heading }
      guard !nodes.isEmpty else { continue }
      frames.append(PictureFrame(title: heading, subtitle: nil, palette: plain, nodes: nodes))
    }
    return frames
  }

  private static let letters = "Brieven zonder dossier"

  /// What stands over papers without a dossier: letters first, then the series in their order.
  private static let headings = PaperSeries.all.reduce(into: [letters]) { headings, series in
    if !headings.contains(series.heading) { headings.append(series.heading) }
  }

  private static func heading(of node: CitationGraph.Node) -> String {
    node.isRead ? letters : node.paper.series.heading
  }

  /// What does not belong to a dossier is grey.
  static let plain = Palette(line: "#5F6670", ground: "#F6F6F7")

  private static let palettes = [
    Palette(line: "#1F5F99", ground: "#F1F6FB"), Palette(line: "#2B7548", ground: "#F1F8F3"),
    Palette(line: "#A35A00", ground: "#FDF6EC"), Palette(line: "#6B4690", ground: "#F7F3FA"),
    Palette(line: "#A63A2B", ground: "#FCF3F2"), Palette(line: "#15716E", ground: "#EFF8F7"),
    Palette(line: "#8A2F66", ground: "#FBF2F7"), Palette(line: "#5E6B12", ground: "#F7F8EC"),
  ]
}
