internal import LetterModel

/// Writes a published paper as the official site's page.
///
/// Its damage: a table of contents that repeats every heading, notes as hidden blocks with
/// `X Noot` before them, words torn over lines by the page's indentation.
struct OfficialHTMLRendering {
  let letter: SpecimenLetter

  init(_ letter: SpecimenLetter) { self.letter = letter }

  var text: String {
    guard case .paper(let dossier, let title, let number, let session) = letter.head else {
      return ""
    }
    let headings = letter.parts.compactMap { part in
      if case .heading(let words) = part { MarkupText.escaped(words) } else { nil }
    }
    let contents = headings.map { "<li><a href=\"#h\">\($0)</a></li>" }.joined(separator: "\n")
    return """
      <?xml version="1.0" encoding="utf-8"?>
      <!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
      <html xmlns="http://www.w3.org/1999/xhtml" lang="nl" xml:lang="nl">
        <head>
          <meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
          <meta name="DC.identifier" content="kst-\(dossier)-\(number)" scheme="OVERHEIDop.ParlID" />
          <meta name="OVERHEIDop.dossiernummer" content="\(dossier)" scheme="" />
          <meta name="OVERHEIDop.dossiertitel" content="\(MarkupText.escaped(title))" scheme="" />
          <meta name="OVERHEIDop.ondernummer" content="\(number)" scheme="" />
          <meta name="OVERHEIDop.vergaderjaar" content="\(session)-\(session + 1)" scheme="" />
          <meta name="DC.type" content="Brief" scheme="OVERHEIDop.KamerstukTypen" />
          <title>\(MarkupText.escaped(title))</title>
        </head>
        <body>
          <div id="PaginaContainer"><div id="Inhoud"><div class="inhoud">
          <div id="left-column"><ul class="toc">
          \(contents)
          </ul></div>
          <div id="main-column">
          <div id="broodtekst">
            <p>Vergaderjaar \(session)-\(session + 1)</p>
            <h1 class="dossiertitel"><span class="dossiernummer">\(SpecimenLetter.spaced(dossier))</span>
              \(MarkupText.escaped(title))</h1>
            <div class="stuk">
              <h2 class="stuktitel"><span class="stuknummer">\(stukNumber(number))</span>
                BRIEF VAN DE \(letter.office.uppercased())</h2>
              <div class="algemeen">
                <p>Aan de \(letter.addressee)</p>
                <p>\(letter.place), \(letter.writtenDate)</p>
                \(letter.parts.map(written).joined(separator: "\n          "))
                <p class="ondertekening"><span class="functie">De \(letter.office),</span><br />
                  <span class="naam"><span class="achternaam">\(letter.signatory)</span></span></p>
              </div>
            </div>
            \(letter.notes.map(written).joined(separator: "\n      "))
          </div>
          </div>
          <div id="VolledigeInhoudsOpgave" class="verberg"><ul class="toc">
          \(contents)
          </ul></div>
          </div></div></div>
        </body>
      </html>
      """
  }

  private func stukNumber(_ number: String) -> String {
    letter.chamber == .second ? "Nr. \(number)" : number
  }

  private func written(_ text: [SpecimenLetter.Inline]) -> String {
    text.written(words: MarkupText.plain) { number in
      "<sup><a class=\"nootnum supernote-click-ID-d\(number)\" href=\"#ID-d\(number)\">"
        + "\(number)</a></sup>"
    }
  }

  private func written(_ note: SpecimenLetter.Note) -> String {
    """
    <div class="voet noot snp-mouseoffset snb-pinned notedefault" id="supernote-note-ID-d\(note.number)">
              <h5 class="note-close"><a class="note-close" href="#">X</a> Noot </h5>
              <sup><span class="nootnum"><a id="ID-d\(note.number)" name="ID-d\(note.number)"></a>\(note.number)</span></sup>
              <p>\(written(note.text))</p>
            </div>
    """
  }

  private func written(_ part: SpecimenLetter.Part) -> String {
    switch part {
    case .heading(let words): return "<h3 class=\"tussenkop\">\(MarkupText.escaped(words))</h3>"
    case .paragraph(let text): return "<p>\(written(text))</p>"
    case .list(let items):
      let lines = items.map { item in
        "<li class=\"li\"><p class=\"labeled\"><span class=\"ol\">–</span>\(written(item))</p></li>"
      }
      return "<ul class=\"expliciet whitespace-small\">\(lines.joined())</ul>"
    case .table(let table): return written(table)
    }
  }

  private func written(_ table: SpecimenTable) -> String {
    let headers = MarkupText.headerRows(of: table).map { row in
      "<tr class=\"left bottom thead\">"
        + row.map { cell in
          "<th rowspan=\"\(cell.rowSpan)\" colspan=\"\(cell.columnSpan)\"><p>"
            + "\(MarkupText.escaped(cell.words))</p></th>"
        }.joined() + "</tr>"
    }
    let id = "ID-t\(table.number)n"
    let rows = table.rows.map { row in
      let cells = row.cells.map { cell in
        let mark =
          switch cell.mark {
          case .own(let number):
            "<sup><a class=\"nootnum\" href=\"#\(id)\(number)\">\(number)</a></sup>"
          case .letter(let number): written([.mark(number)])
          case nil: ""
          }
        let value = row.text(of: cell)
        let bold = row.role == .total ? "<strong class=\"vet\">\(value)</strong>" : value
        return "<td class=\"right\"><p>\(bold)\(mark)</p></td>"
      }
      return "<tr><td class=\"left\"><p>\(MarkupText.escaped(row.label))</p></td>"
        + cells.joined() + "</tr>"
    }
    let notes = table.notes.enumerated().map { index, note in
      "<div class=\"tabel noot\"><sup><span class=\"nootnum\"><a id=\"\(id)\(index + 1)\"></a>"
        + "\(index + 1)</span></sup><p>\(written(note))</p></div>"
    }
    let noteBlock =
      notes.isEmpty ? "" : "\n<div class=\"tabelnoten\">\(notes.joined(separator: "\n"))</div>"
    return """
      <table class="xml portrait" border="1" cellspacing="0">
      <caption>\(MarkupText.escaped(table.title))</caption>
      <thead>\(headers.joined(separator: "\n"))</thead>
      <tbody>\(rows.joined(separator: "\n"))</tbody>
      </table>\(noteBlock)
      """
  }
}
