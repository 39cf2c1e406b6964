internal import Checking
internal import LetterModel
internal import Reporting

/// Writes series of figures.
public enum SeriesWriter {
  /// Each series for people: a row a time, and a line through the values.
  public static func table(_ series: [MeasureSeries]) -> [UInt8] {
    var text = ""
    for (index, series) in series.enumerated() {
      if index > 0 { text += "\n" }
      text += ([series.measure] + series.traits).joined(separator: ", ") + "\n"
      let rows = series.points.map(cells)
      let widths = (0..<3).map { column in rows.map { $0[column].count }.max() ?? 0 }
      for (row, point) in zip(rows, series.points) {
        text += "  \(padded(row[0], to: widths[0]))  "
        text += String(repeating: " ", count: widths[1] - row[1].count) + row[1]
        text += "  \(padded(row[2], to: widths[2]))  \(point.latest.place)\n"
        for line in disputes(of: point) { text += "      \(line)\n" }
      }
      for line in drawing(of: series) { text += "    \(line)\n" }
    }
    return Array(text.utf8)
  }

  /// A row a statement.
  public static func csv(_ series: [MeasureSeries]) -> [UInt8] {
    var csv = CSVText()
    csv.append([
      "series", "measure", "traits", "period", "value", "text", "date", "letter", "place",
      "sentence",
    ])
    for (index, series) in series.enumerated() {
      for point in series.points {
        for statement in point.statements {
          csv.append([
            .number(String(index + 1)), .words(series.measure),
            .words(series.traits.joined(separator: ", ")), .words(point.period),
            .number(JSONByteWriter.text(of: statement.value)), .words(statement.text),
            statement.letter.date.map(CSVText.Cell.number) ?? .empty,
            .words(statement.letter.id), .words(statement.place), .words(statement.sentence),
          ])
        }
      }
    }
    return csv.bytes
  }

  /// Time, figure and letter of a point.
  private static func cells(_ point: MeasureSeries.Point) -> [String] {
    let letter = point.latest.letter
    let others = Set(point.statements.map(\.letter.id)).count - 1
    let more = others > 0 ? " en \(others) andere" : ""
    return [
      point.period, point.latest.text, "\(letter.name), \(letter.date ?? "zonder datum")\(more)",
    ]
  }

  /// What letters state otherwise than the latest.
  private static func disputes(of point: MeasureSeries.Point) -> [String] {
    point.statements.filter { !$0.value.hasValue(of: point.latest.value) }.map { statement in
      "ook \(statement.text): \(statement.letter.name), \(statement.place)"
    }
  }

  private static func drawing(of series: MeasureSeries) -> [String] {
    let values = series.points.map { approximate($0.latest.value) }
    let texts = series.points.map(\.latest.text)
    guard let high = values.indices.max(by: { values[$0] < values[$1] }),
      let low = values.indices.min(by: { values[$0] < values[$1] }),
      let first = series.points.first, let last = series.points.last
    else { return [] }
    return LineDrawing(
      values, labels: (texts[high], texts[low]), ends: (first.period, last.period)
    ).lines
  }

  private static func approximate(_ number: PrintedNumber) -> Double {
    var value = Double(number.coefficient)
    for _ in 0..<min(abs(number.exponent), 30) {
      if number.exponent < 0 { value /= 10 } else { value *= 10 }
    }
    return value
  }

  private static func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }
}
