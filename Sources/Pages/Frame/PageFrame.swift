internal import LetterModel

/// What every page has: its head, the bar above it and the foot below.
struct PageFrame {
  /// What it has like all pages of its folder.
  let site: PageSite
  /// What the page is about; it stands in the window's bar.
  let title: Message
  /// How many folders it stands below that of the report.
  let depth: Int
  /// The scripts it asks for, by the names of their files.
  var scripts: [String] = []
  /// The class of the page.
  let type: String

  /// The way from the page to the folder of the report: `../`.
  var root: String { String(repeating: "../", count: depth) }

  /// Nothing runs and nothing is shown but what stands in the files beside the page.
  private static let policy =
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
    + "base-uri 'none'; form-action 'none'"

  /// The whole page.
  func page(_ content: (inout HTMLText) -> Void) -> [UInt8] {
    var html = HTMLText(in: site.language)
    html.markup("<!DOCTYPE html>\n")
    html.open(
      "html",
      [HTMLAttribute("xmlns", "http://www.w3.org/1999/xhtml"), .language(site.language.rawValue)])
    html.markup("\n")
    html.element("head") { writeHead(in: &$0) }
    html.markup("\n")
    html.element("body", [.type(type)]) { html in
      html.element("a", [.type("skip"), .link("#inhoud")], say: Self.skip)
      writeBar(in: &html)
      html.element("main", [.id("inhoud")]) { content(&$0) }
      html.element("footer", [.type("foot")], say: site.foot)
    }
    html.markup("\n")
    html.close("html")
    html.markup("\n")
    return html.bytes
  }

  private func writeHead(in html: inout HTMLText) {
    html.void("meta", [HTMLAttribute("charset", "utf-8")])
    html.void(
      "meta",
      [
        HTMLAttribute("http-equiv", "Content-Security-Policy"),
        HTMLAttribute("content", Self.policy),
      ])
    html.void(
      "meta",
      [
        HTMLAttribute("name", "viewport"),
        HTMLAttribute("content", "width=device-width, initial-scale=1"),
      ])
    html.void(
      "meta", [HTMLAttribute("name", "referrer"), HTMLAttribute("content", "no-referrer")])
    html.plain("title", say: title + Message(" – Griffier"))
    html.void(
      "link",
      [
        HTMLAttribute("rel", "stylesheet"),
        .link("\(root)\(PageAssets.folder)/griffier.css"),
      ])
    for script in ["pagina.js"] + scripts {
      html.element(
        "script",
        [
          HTMLAttribute("src", "\(root)\(PageAssets.folder)/\(script)"),
          HTMLAttribute("defer", "defer"),
        ]
      ) { _ in }
    }
  }

  private func writeBar(in html: inout HTMLText) {
    html.element("header", [.type("bar")]) { html in
      html.element("a", [.type("brand"), .link("\(root)index.html")], text: "Griffier")
      html.element("nav", [.label(Self.navigation)]) { html in
        for place in site.places {
          html.element("a", [.link(root + place.file)], say: place.name)
          html.text(" ")
        }
      }
      html.element(
        "button",
        [HTMLAttribute("type", "button"), .id("taal"), HTMLAttribute("hidden", "hidden")]
      ) { html in
        html.element("span", [.type("nl"), .language("en")], text: "English")
        html.element("span", [.type("en"), .language("nl")], text: "Nederlands")
      }
    }
  }

  private static let skip = Message(english: "Skip to the content", dutch: "Naar de inhoud")
  private static let navigation = Message(english: "Pages", dutch: "Pagina’s")
}
