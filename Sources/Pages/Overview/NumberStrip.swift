internal import LetterModel

/// The letters in numbers: how much was read, how much of it was redone.
struct NumberStrip {
  private let letters: [LetterDigest]

  init(_ letters: [LetterDigest]) {
    self.letters = letters
  }

  /// Writes the numbers, each with what it counts.
  func write(in html: inout HTMLText) {
    let figures = letters.reduce(0) { $0 + $1.figures }
    let citations = letters.reduce(0) { $0 + $1.citations }
    let tables = letters.reduce(0) { $0 + $1.tables }
    let redone = letters.reduce(0) { $0 + $1.redone }
    html.element("dl", [.type("strip")]) { html in
      for (count, words) in [
        (letters.count, letters.count == 1 ? Self.letter : Self.letters),
        (figures, figures == 1 ? Self.figure : Self.figures),
        (redone, Self.redone),
        (citations, citations == 1 ? Self.citation : Self.citations),
        (tables, tables == 1 ? Self.table : Self.tables),
      ] {
        html.element("div") { html in
          html.element("dt", say: words)
          html.element("dd", say: .number(count))
        }
      }
    }
  }

  private static let letter = Message(english: "letter", dutch: "brief")
  private static let letters = Message(english: "letters", dutch: "brieven")
  private static let figure = Message(english: "figure", dutch: "cijfer")
  private static let figures = Message(english: "figures", dutch: "cijfers")
  private static let redone = Message(english: "of them redone", dutch: "daarvan nagerekend")
  private static let citation = Message(english: "citation", dutch: "verwijzing")
  private static let table = Message(english: "table", dutch: "tabel")
  private static let citations = Message(english: "citations", dutch: "verwijzingen")
  private static let tables = Message(english: "tables", dutch: "tabellen")
}
