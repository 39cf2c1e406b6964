internal import LetterModel

/// Writes a letter as a plain page: headings, paragraphs, lists, tables, footnote links.
///
/// Its damage: the notes stand at the page's end with links back; words are entities or run on
/// over line ends; headers span rows and columns.
struct HTMLRendering {
  let letter: SpecimenLetter

  init(_ letter: SpecimenLetter) { self.letter = letter }

  var text: String {
    """
    <!DOCTYPE html>
    <html lang="nl">
    <head><meta charset="utf-8"><title>Brief</title><style>p { margin: 1em }</style></head>
    <body>
    <main>
    \(head)
    \(letter.parts.map(written).joined(separator: "\n"))
    <p>De \(letter.office),<br>
    \(letter.signatory)</p>
    </main>
    <hr>
    \(letter.notes.map(written).joined(separator: "\n"))
    </body>
    </html>
    """
  }

  private var head: String {
    switch letter.head {
    case .paper(let dossier, let title, let number, let session):
      """
      <p>Vergaderjaar \(session)&ndash;\(session + 1)</p>
      <p>\(SpecimenLetter.spaced(dossier))</p>
      <h1>\(MarkupText.escaped(title))</h1>
      <p>\(letter.chamber == .second ? "Nr. \(number)" : number)</p>
      <h2>BRIEF VAN DE \(letter.office.uppercased())</h2>
      <p>Aan de \(letter.addressee)</p>
      <p>\(letter.place), \(letter.writtenDate)</p>
      """
    case .ministry(let name, let kenmerk, let subject):
      """
      <p>Ministerie van \(name)</p>
      <p>De \(letter.addressee)<br>Postbus 20018<br>2500 EA Den Haag</p>
      <p>Datum: \(letter.writtenDate)<br>
      Ons kenmerk: \(kenmerk)<br>
      Betreft: \(MarkupText.escaped(subject))</p>
      <p>Geachte voorzitter,</p>
      """
    }
  }

  private func written(_ text: [SpecimenLetter.Inline]) -> String {
    text.written(words: MarkupText.plain) { number in
      "<sup><a id=\"ref\(number)\" href=\"#note\(number)\">\(number)</a></sup>"
    }
  }

  private func written(_ note: SpecimenLetter.Note) -> String {
    "<p id=\"note\(note.number)\"><a href=\"#ref\(note.number)\">\(note.number)</a>. "
      + "\(written(note.text))</p>"
  }

  private func written(_ part: SpecimenLetter.Part) -> String {
    switch part {
    case .heading(let words): "<h2>\(MarkupText.escaped(words))</h2>"
    case .paragraph(let text): "<p>\(written(text))</p>"
    case .list(let items):
      "<ul>\n" + items.map { "<li>\(written($0))</li>" }.joined(separator: "\n") + "\n</ul>"
    case .table(let table): written(table)
    }
  }

  private func written(_ table: SpecimenTable) -> String {
    let prefix = "t\(table.number)n"
    let headers = MarkupText.headerRows(of: table).map { row in
      "<tr>"
        + row.map { cell in
          let rows = cell.rowSpan > 1 ? " rowspan=\"\(cell.rowSpan)\"" : ""
          let columns = cell.columnSpan > 1 ? " colspan=\"\(cell.columnSpan)\"" : ""
          return "<th\(rows)\(columns)>\(MarkupText.escaped(cell.words))</th>"
        }.joined() + "</tr>"
    }
    let rows = table.rows.map { row in
      let cells = row.cells.map { cell in
        let mark =
          switch cell.mark {
          case .own(let number): "<sup><a href=\"#\(prefix)\(number)\">\(number)</a></sup>"
          case .letter(let number): written([.mark(number)])
          case nil: ""
          }
        return "<td>\(row.text(of: cell))\(mark)</td>"
      }
      return "<tr><td>\(MarkupText.escaped(row.label))</td>\(cells.joined())</tr>"
    }
    let notes = table.notes.enumerated().map { index, note in
      "<p id=\"\(prefix)\(index + 1)\"><sup>\(index + 1)</sup> \(written(note))</p>"
    }
    return """
      <table>
      <caption>\(MarkupText.escaped(table.title))</caption>
      <thead>
      \(headers.joined(separator: "\n"))
      </thead>
      <tbody>
      \(rows.joined(separator: "\n"))
      </tbody>
      </table>
      \(notes.joined(separator: "\n"))
      """
  }
}
