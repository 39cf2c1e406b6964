internal import LetterModel
internal import ReferenceGraph

/// The page of a dossier: its papers in the order of time, and who cites them.
struct DossierPage {
  private let dossier: String
  private let part: CitationGraph
  private let timeline: [CitationGraph.Node]
  private let letters: [String: String]
  private let site: PageSite
  private let title: String?

  /// The page of a dossier: `34352`, `36200-XV`.
  init(
    _ dossier: String, of graph: CitationGraph, letters: [String: String], on site: PageSite
  ) {
    self.site = site
    self.dossier = dossier
    self.letters = letters
    part = graph.part(ofDossier: dossier)
    timeline = graph.timeline(ofDossier: dossier)
    title = graph.dossierTitles[dossier]
  }

  /// `34 352`, as it is printed.
  static func label(of dossier: String) -> String {
    let parts = dossier.split(separator: "-", maxSplits: 1).map(String.init)
    return PaperIdentifier.dossierLabel(parts[0], suffix: parts.count > 1 ? parts[1] : nil)
  }

  /// The page.
  func bytes(drawn: [String: [UInt8]]?) -> [UInt8] {
    let name = "Dossier \(Self.label(of: dossier))"
    return PageFrame(site: site, title: Message(name), depth: 1, type: "dossier").page { html in
      html.element("header", [.type("masthead")]) { html in
        html.element("p", [.type("kicker")]) { html in
          html.element("a", [.link("../graaf.html#dossiers")], say: Self.all)
        }
        html.element("h1", text: name)
        if let title { html.element("p", [.type("byline"), .language("nl")], text: title) }
      }
      html.element("section", [.type("timeline"), .id("tijdlijn")]) { html in
        html.element("h2", say: Self.timelineTitle)
        html.element("ol", [.type("line-of-time")]) { html in
          for node in timeline { write(node, in: &html) }
        }
      }
      html.element("section", [.type("picture-section"), .id("tekening")]) { html in
        html.element("h2", say: Self.pictureTitle)
        GraphPicture("dossier-\(dossier)", drawn, size: part.nodes.count).write(in: &html)
      }
    }
  }

  private func write(_ node: CitationGraph.Node, in html: inout HTMLText) {
    html.element("li", [.type(node.isRead ? "read" : "cited")]) { html in
      html.element("span", [.type("when")]) { html in
        if let date = node.date { html.say(date.words) } else { html.say(Self.undated) }
      }
      html.text(" ")
      html.element("span", [.type("which")]) { html in
        PaperLink(node, root: "../", letters: letters).write(in: &html)
        if node.citingLetters > 0 {
          html.element(
            "span", [.type("where")], say: Self.cited + .letters(node.citingLetters))
        }
      }
    }
  }

  private static let all = Message(english: "All dossiers", dutch: "Alle dossiers")
  private static let timelineTitle = Message(english: "In the order of time", dutch: "Tijdlijn")
  private static let pictureTitle = Message(english: "Who cites whom", dutch: "Wie haalt wie aan")
  private static let undated = Message(english: "date unknown", dutch: "datum onbekend")
  private static let cited = Message(english: " cited in ", dutch: " aangehaald in ")
}
