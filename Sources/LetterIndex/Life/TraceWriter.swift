internal import Reporting

/// Writes the life of a figure.
public enum TraceWriter {
  /// A table for people: a line a place, its sentence below it, and the sums it stands in.
  ///
  ///     2023-07-06  kst-34352-299  eerst genoemd    letters/a.txt:19:31
  ///       In 2022 hebben werkgevers 81.117 extra banen gerealiseerd …
  ///                                 ^^^^^^
  ///       opgeteld: klopt: 71.113 + 10.004 = 81.117, zoals vermeld [table.row-total]
  public static func table(_ trace: FigureTrace) -> [UInt8] {
    let places = trace.events.filter { $0.check == nil }
    let letterWidth = min(40, places.map(\.place.letter.name.count).max() ?? 0)
    let kindWidth = places.map(\.kind.rawValue.count).max() ?? 0
    var text = ""
    for event in trace.events {
      if let check = event.check {
        text += "      \(event.kind.rawValue): \(check)\n"
        continue
      }
      let place = event.place
      let columns = [
        padded(place.letter.date ?? "zonder datum", to: 12),
        padded(place.letter.name, to: letterWidth),
        padded(event.kind.rawValue, to: kindWidth),
      ]
      text += columns.joined(separator: "  ") + "  \(place.description)\n"
      for line in FoundPassage(place: "", sentence: place.sentence, marked: place.marked).quote {
        text += "      \(line)\n"
      }
      if let cell = place.cell { text += "      in \(cell)\n" }
    }
    return Array(text.utf8)
  }

  /// A row an event.
  public static func csv(_ trace: FigureTrace) -> [UInt8] {
    var csv = CSVText()
    csv.append([
      "date", "letter", "event", "text", "unit", "measure", "period", "file", "line", "column",
      "sentence", "check",
    ])
    for event in trace.events {
      let place = event.place
      csv.append([
        place.letter.date.map(CSVText.Cell.number) ?? .empty, .words(place.letter.id),
        .words(event.kind.rawValue), .words(event.figure.text), CSVText.Cell(event.figure.unit),
        CSVText.Cell(event.figure.measure), CSVText.Cell(event.figure.period),
        .words(place.letter.file), .number(String(place.line)), .number(String(place.column)),
        .words(String(decoding: place.sentence, as: UTF8.self)), CSVText.Cell(event.check),
      ])
    }
    return csv.bytes
  }

  private static func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }
}
