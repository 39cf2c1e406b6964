internal import Checking
internal import LetterModel

/// The line chart of a series, its target dashed, and the same figures in a table.
struct SeriesChart {
  private let series: Series
  private let scale: SeriesScale
  /// The titles of the letters, by id.
  private let titles: [String: Message]

  /// The chart of a series.
  init(_ series: Series, titles: [String: Message]) {
    self.series = series
    self.titles = titles
    scale = SeriesScale(series.points + series.targets)
  }

  /// Writes the chart.
  func write(id: String, in html: inout HTMLText) {
    html.element("figure", [.type("series"), .id(id)]) { html in
      html.element("figcaption", [.language("nl")]) { html in
        html.element("strong", text: series.name.words)
        if detail != Message("") { html.element("span", [.type("where")], say: detail) }
      }
      writePicture(in: &html)
      writeTable(in: &html)
    }
  }

  /// What the name leaves open: of whom, in what unit, in which dossier.
  private var detail: Message {
    let name = series.name
    return Message { language in
      [name.detail.text(in: language), name.unit, name.dossier.map { "dossier \($0)" } ?? ""]
        .filter { !$0.isEmpty && $0 != name.measure }.map { " \($0)" }.joined(separator: ",")
    }
  }

  private func writePicture(in html: inout HTMLText) {
    html.element(
      "svg",
      [
        .type("chart"), HTMLAttribute("role", "img"),
        HTMLAttribute("viewBox", "0 0 \(SeriesScale.width) \(SeriesScale.height)"),
        .label(summary),
      ]
    ) { html in
      for step in scale.steps { writeStep(step, in: &html) }
      for year in years { writeYear(year, in: &html) }
      writeLine(series.targets, type: "target", in: &html)
      writeLine(series.points, type: "line", in: &html)
      writeDots(series.targets, type: "target", in: &html)
      writeDots(series.points, type: "point", in: &html)
    }
  }

  /// The years under the chart: all where there is room, else every so many.
  private var years: [Int] {
    let all = Set((series.points + series.targets).map(\.year)).sorted()
    let every = (all.count + 9) / 10
    return all.enumerated().filter { $0.offset % every == 0 }.map(\.element)
  }

  private func writeStep(_ step: Double, in html: inout HTMLText) {
    let y = scale.y(step)
    html.void(
      "path",
      [
        .type("grid"),
        HTMLAttribute("d", "M\(scale.x(scale.firstYear)) \(y)H\(SeriesScale.width - 96)"),
      ])
    html.element(
      "text",
      [
        .type("value"), HTMLAttribute("x", String(scale.x(scale.firstYear) - 12)),
        HTMLAttribute("y", String(y + 4)),
      ], text: NumberText.text(SeriesScale.number(step)))
  }

  private func writeYear(_ year: Int, in html: inout HTMLText) {
    html.element(
      "text",
      [
        .type("year"), HTMLAttribute("x", String(scale.x(year))),
        HTMLAttribute("y", String(SeriesScale.height - 10)),
      ], text: String(year))
  }

  private func writeLine(_ points: [SeriesPoint], type: String, in html: inout HTMLText) {
    guard let first = points.first else { return }
    var path = "M\(scale.x(first.year)) \(scale.y(first.value))"
    var year = first.year
    for point in points where point.year > year {
      path += "L\(scale.x(point.year)) \(scale.y(point.value))"
      year = point.year
    }
    // One target is a level that holds from the first year on.
    if type == "target", points.count == 1 {
      path = "M\(scale.x(scale.firstYear)) \(scale.y(first.value))H\(scale.x(first.year))"
    }
    html.void("path", [.type(type), HTMLAttribute("d", path)])
  }

  /// How far the last numbers of the two lines must part, so that both can be read.
  private var parting: Int {
    guard let last = series.points.last, let target = series.targets.last, last.year == target.year
    else { return 0 }
    let distance = scale.y(last.value) - scale.y(target.value)
    return abs(distance) < 16 ? (distance < 0 ? -9 : 9) : 0
  }

  private func writeDots(_ points: [SeriesPoint], type: String, in html: inout HTMLText) {
    let shift = type == "target" ? -parting : parting
    for (index, point) in points.enumerated() {
      let (x, y) = (scale.x(point.year), scale.y(point.value))
      html.void(
        "circle",
        [
          .type(type), HTMLAttribute("cx", String(x)), HTMLAttribute("cy", String(y)),
          HTMLAttribute("r", "3.5"),
        ])
      guard index == points.count - 1 else { continue }
      html.element(
        "text",
        [
          .type("last \(type)"), HTMLAttribute("x", String(x + 10)),
          HTMLAttribute("y", String(y + 4 + shift)),
        ]
      ) { html in
        html.text(NumberText.text(point.value))
      }
    }
  }

  private var summary: Message {
    let (first, last) = (series.points.first, series.points.last)
    guard let first, let last else { return Message(series.name.words) }
    let words =
      "\(series.name.words): \(first.year) \(NumberText.text(first.value)), \(last.year) "
      + NumberText.text(last.value)
    guard let target = series.targets.last else { return Message(words) }
    let goal = "\(target.year) \(NumberText.text(target.value))"
    return Message(english: "\(words); target \(goal)", dutch: "\(words); doel \(goal)")
  }

  private func writeTable(in html: inout HTMLText) {
    html.element("details", [.type("figures-of-series")]) { html in
      html.element("summary", say: Self.figures)
      html.element("ul") { html in
        for point in series.points + series.targets {
          html.element("li") { html in
            html.text("\(point.year) ")
            html.element(
              "a", [.link(PageAddress.letter(point.letter) + "#f\(point.figure + 1)")],
              text: NumberText.text(point.value))
            if point.isTarget { html.element("span", [.type("goal")], say: Self.goal) }
            html.element(
              "span", [.type("where"), .language("nl")],
              say: Message(" ") + (titles[point.letter] ?? Message(point.letter)))
          }
        }
      }
    }
  }

  private static let figures = Message(
    english: "The figures, with their letters", dutch: "De cijfers, met hun brieven")
  private static let goal = Message(english: " (target)", dutch: " (doel)")
}
