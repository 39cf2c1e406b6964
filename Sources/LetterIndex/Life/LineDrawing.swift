/// A line through some values, drawn with characters.
///
///     81.117 ┤          ╭───
///            │    ╭─────╯
///     66.000 ┤────╯
struct LineDrawing {
  /// How many lines it is high at most; fewer where there are few values.
  private static let height = 8
  /// No line is longer.
  private static let width = 60

  /// The lines.
  let lines: [String]

  /// The drawing of two values or more.
  ///
  /// - Parameters:
  ///   - values: in the order of time; only the drawing takes them for approximate.
  ///   - labels: what is written beside the highest and the lowest.
  ///   - ends: what is written below the first and the last.
  init(
    _ values: [Double], labels: (high: String, low: String), ends: (first: String, last: String)
  ) {
    let low = values.min() ?? 0
    let high = values.max() ?? 0
    let step = max(1, min(8, Self.width / max(1, values.count - 1)))
    let rows = high > low ? min(Self.height, 2 + values.count) : 1
    func row(_ value: Double) -> Int {
      guard high > low else { return 0 }
      return Int(((value - low) / (high - low) * Double(rows - 1)).rounded())
    }
    var canvas = Array(repeating: [Character](), count: rows)
    func append(_ column: [Int: Character]) {
      for index in 0..<rows { canvas[index].append(column[index] ?? " ") }
    }
    for (index, value) in values.enumerated() {
      let here = row(value)
      append([here: "●"])
      guard index + 1 < values.count else { break }
      let next = row(values[index + 1])
      let half = (step - 1) / 2
      for _ in 0..<half { append([here: "─"]) }
      if step > 1 {
        var corner: [Int: Character] = [:]
        if next == here {
          corner[here] = "─"
        } else {
          for between in (min(here, next) + 1)..<max(here, next) { corner[between] = "│" }
          corner[here] = next > here ? "╯" : "╮"
          corner[next] = next > here ? "╭" : "╰"
        }
        append(corner)
        for _ in 0..<max(0, step - 2 - half) { append([next: "─"]) }
      }
    }
    let margin = max(labels.high.count, labels.low.count)
    var lines: [String] = []
    for index in stride(from: rows - 1, through: 0, by: -1) {
      let label = index == rows - 1 ? labels.high : index == 0 ? labels.low : ""
      let axis = label.isEmpty ? "│" : "┤"
      let space = String(repeating: " ", count: margin - label.count)
      var line = space + label + " " + axis + String(canvas[index])
      while line.last == " " { line.removeLast() }
      lines.append(line)
    }
    let size = canvas.first?.count ?? 0
    let gap = max(1, size - ends.first.count - ends.last.count)
    lines.append(
      String(repeating: " ", count: margin + 2) + ends.first + String(repeating: " ", count: gap)
        + ends.last)
    self.lines = lines
  }
}
