internal import LetterModel
internal import ReferenceGraph

/// The pages of who cites whom: all letters together, and each dossier in the order of time.
struct GraphPages {
  private let graph: CitationGraph
  /// The ids of the letters, by their names in the graph.
  private let letters: [String: String]
  private let site: PageSite
  /// The dossiers of which a letter was read.
  private let dossiers: [String]

  /// Papers that are cited less than the first of these are counted and not listed.
  private static let mostCited = 200
  /// Of more dossiers no pictures are drawn.
  private static let mostDrawings = 200
  static let whole = "graaf"

  /// The pages of a graph.
  init(_ graph: CitationGraph, letters: [String: String], on site: PageSite) {
    self.site = site
    self.graph = graph
    self.letters = letters
    var dossiers: Set<String> = []
    for node in graph.nodes where node.isRead { dossiers.formUnion(node.dossiers) }
    self.dossiers = dossiers.sorted()
  }

  /// The pictures that can be drawn.
  var drawings: [GraphDrawing] {
    let all = GraphDrawing(graph, named: Self.whole, root: "", letters: letters, in: site.language)
    let parts = dossiers.prefix(Self.mostDrawings).compactMap { dossier in
      GraphDrawing(
        graph.part(ofDossier: dossier), named: "dossier-\(dossier)", root: "../", letters: letters,
        in: site.language)
    }
    return [all].compactMap { $0 } + parts
  }

  /// The pages.
  ///
  /// - Parameter drawn: the pictures that Graphviz drew, by name; `nil` where it is not installed.
  func files(drawn: [String: [UInt8]]?) -> [PageFile] {
    [PageFile(["graaf.html"], overview(drawn: drawn))]
      + dossiers.map { dossier in
        let page = DossierPage(dossier, of: graph, letters: letters, on: site)
        return PageFile(["dossiers", "\(dossier).html"], page.bytes(drawn: drawn))
      }
  }

  private func overview(drawn: [String: [UInt8]]?) -> [UInt8] {
    PageFrame(site: site, title: Self.title, depth: 0, type: "graph").page { html in
      html.element("header", [.type("masthead")]) { html in
        html.element("h1", say: Self.title)
        html.element("p", [.type("explained")], say: counts)
      }
      GraphPicture(Self.whole, drawn, size: graph.nodes.count).write(in: &html)
      writeDossiers(in: &html)
      writeCited(in: &html)
    }
  }

  private var counts: Message {
    let letters = graph.nodes.count(where: \.isRead)
    return .letters(letters)
      + Message(
        english: letters == 1 ? " cites " : " cite ", dutch: letters == 1 ? " haalt " : " halen ")
      + .count(
        graph.nodes.count { !$0.isRead && $0.mentions > 0 }, ("ander stuk aan", "other paper"),
        ("andere stukken aan", "other papers")) + Message(".")
  }

  private func writeDossiers(in html: inout HTMLText) {
    guard !dossiers.isEmpty else { return }
    html.element("section", [.type("dossiers"), .id("dossiers")]) { html in
      html.element("h2", say: Self.dossierTitle)
      html.element("ul", [.type("plain")]) { html in
        for dossier in dossiers {
          html.element("li") { html in
            html.element(
              "a", [.link(PageAddress.dossier(dossier))], text: DossierPage.label(of: dossier))
            if let title = graph.dossierTitles[dossier] {
              html.element("span", [.type("where"), .language("nl")], text: " \(title)")
            }
          }
        }
      }
    }
  }

  private func writeCited(in html: inout HTMLText) {
    let cited = graph.nodes.filter { $0.mentions > 0 }.enumerated()
      .sorted { left, right in
        let (one, other) = (left.element, right.element)
        return (-one.citingLetters, -one.mentions, left.offset)
          < (-other.citingLetters, -other.mentions, right.offset)
      }.map(\.element)
    guard !cited.isEmpty else { return }
    html.element("section", [.type("cited"), .id("aangehaald")]) { html in
      html.element("h2", say: Self.citedTitle)
      html.element("ul", [.type("plain")]) { html in
        for node in cited.prefix(Self.mostCited) {
          html.element("li") { html in
            PaperLink(node, root: "", letters: letters).write(in: &html)
            html.element("span", [.type("where")], say: Message(" ") + Self.times(node))
          }
        }
      }
      if cited.count > Self.mostCited {
        html.element("p", say: Self.more(cited.count - Self.mostCited))
      }
    }
  }

  private static func times(_ node: CitationGraph.Node) -> Message {
    .count(
      node.mentions, ("keer, in ", "time, in "), ("keer, in ", "times, in "))
      + .letters(node.citingLetters)
  }

  private static let title = Message(english: "Who cites whom", dutch: "Wie haalt wie aan")
  private static let dossierTitle = Message("Dossiers")
  private static let citedTitle = Message(english: "Cited most", dutch: "Meest aangehaald")
  private static func more(_ count: Int) -> Message {
    .count(
      count, ("ander stuk is minder vaak aangehaald", "more paper is cited less often"),
      ("andere stukken zijn minder vaak aangehaald", "more papers are cited less often"))
  }
}
