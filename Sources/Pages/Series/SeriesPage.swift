internal import LetterModel

/// The page of all series.
struct SeriesPage {
  private let series: [Series]
  private let titles: [String: Message]
  private let site: PageSite
  private static let pageSize = 60

  init(_ series: [Series], titles: [String: Message], on site: PageSite) {
    self.site = site
    self.series = series
    self.titles = titles
  }

  /// The pages, of which the first is always there.
  var files: [PageFile] {
    let count = max(1, (series.count + Self.pageSize - 1) / Self.pageSize)
    return (0..<count).map { page in
      PageFile([Self.name(page)], bytes(of: page, count: count))
    }
  }

  private static func name(_ page: Int) -> String {
    page == 0 ? "reeksen.html" : "reeksen-\(page + 1).html"
  }

  private func bytes(of page: Int, count: Int) -> [UInt8] {
    PageFrame(site: site, title: Self.title, depth: 0, type: "series-page").page { html in
      html.element("header", [.type("masthead")]) { html in
        html.element("h1", say: Self.title)
        html.element("p", [.type("explained")], say: series.isEmpty ? Self.none : Self.what)
      }
      html.element("div", [.type("charts")]) { html in
        let start = page * Self.pageSize
        for index in start..<min(series.count, start + Self.pageSize) {
          SeriesChart(series[index], titles: titles).write(id: "reeks-\(index + 1)", in: &html)
        }
      }
      PageLinks(count: count, current: page, name: Self.name).write(in: &html)
    }
  }

  private static let title = Message(english: "Series", dutch: "Reeksen")
  private static let none = Message(
    english: "No letter states a figure for three years or more.",
    dutch: "Geen brief noemt een cijfer voor drie jaar of meer.")
  private static let what = Message(
    english:
      "Figures that letters state for three years or more, as they state them. A dashed line is "
      + "a target.",
    dutch:
      "Cijfers die brieven voor drie jaar of meer noemen, zoals ze er staan. Een streepjeslijn "
      + "is een doel.")
}
