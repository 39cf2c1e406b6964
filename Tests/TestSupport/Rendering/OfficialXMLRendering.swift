internal import LetterModel

/// Writes a published paper as the publisher's XML.
///
/// Its damage: lines end in CR LF, a note stands where its mark is, processing instructions stand
/// within words, the publisher's links leave out the word `Kamerstuk`, tables are CALS.
struct OfficialXMLRendering {
  let letter: SpecimenLetter

  init(_ letter: SpecimenLetter) { self.letter = letter }

  func text(_ random: inout SplitMix64) -> String {
    guard case .paper(let dossier, let title, let number, let session) = letter.head else {
      return ""
    }
    let parts = letter.parts.map { written($0, &random) }.joined(separator: "\n        ")
    let text = """
      <?xml version="1.0" encoding="utf-8"?>
      <officiele-publicatie xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="http://technische-documentatie.oep.overheid.nl/op-xsd-2014-05-15.xsd">
        <metadata>
          <meta name="OVERHEIDop.externMetadataRecord" scheme="" content="https://zoek.officielebekendmakingen.nl/kst-\(dossier)-\(number)/metadata.xml" />
        </metadata>
        <kamerstuk>
          <kamerstukkop>
            <tekstregel inhoud="vergaderjaar">Vergaderjaar \(session)-\(session + 1)</tekstregel>
            <tekstregel inhoud="kameraanduiding">\(letter.chamberName) der Staten-Generaal</tekstregel>
            <tekstregel inhoud="kamernummer">\(letter.chamber == .second ? 2 : 1)</tekstregel>
            <tekstregel inhoud="documenttype">Kamerstukken</tekstregel>
          </kamerstukkop>
          <dossier>
            <dossiernummer>
              <dossiernr>\(SpecimenLetter.spaced(dossier))</dossiernr>
            </dossiernummer>
            <titel>\(MarkupText.escaped(title))</titel>
          </dossier>
          <stuk>
            <stuknr>\(letter.chamber == .second ? "Nr. " : "")<ondernummer kamer="\(letter.chamber == .second ? 2 : 1)">\(number)</ondernummer></stuknr>
            <titel>BRIEF VAN DE \(letter.office.uppercased())</titel>
            <algemeen>
              <vrije-tekst>
                <tekst status="goed">
                  <al>Aan de \(letter.addressee)</al>
                  <al>\(letter.place), \(letter.writtenDate)</al>
                  \(parts)
                </tekst>
              </vrije-tekst>
              <tekst-sluiting>
                <ondertekening>
                  <functie>De \(letter.office),</functie>
                  <naam>
                    \(name)
                  </naam>
                </ondertekening>
              </tekst-sluiting>
            </algemeen>
          </stuk>
        </kamerstuk>
      </officiele-publicatie>

      """
    return text.replacing("\n", with: "\r\n")
  }

  private var name: String {
    guard let space = letter.signatory.firstIndex(of: " ") else {
      return "<achternaam>\(letter.signatory)</achternaam>"
    }
    let first = letter.signatory[..<space]
    let last = letter.signatory[letter.signatory.index(after: space)...]
    return "<voornaam>\(first)</voornaam>\n              <achternaam>\(last)</achternaam>"
  }

  /// The words; with `breaks`, an instruction where a line of the printed paper broke a word.
  private func written(_ text: [SpecimenLetter.Inline], breaks: Bool = false) -> String {
    text.written(
      words: { words in
        MarkupText.escaped(words).replacing("\u{AD}", with: breaks ? "<?xpp afbreek?>" : "")
      },
      citation: { words, targets in Self.linked(words, targets) },
      mark: { number in
        guard let note = letter.note(number) else { return "" }
        return Self.note("\(number)", id: "d\(number)", kind: "voet", written(note.text))
      })
  }

  private static func note(_ number: String, id: String, kind: String, _ text: String) -> String {
    "<noot id=\"ID-\(id)\" type=\"\(kind)\"><noot.nr>\(number)</noot.nr>"
      + "<noot.al>\(text)</noot.al></noot>"
  }

  /// The citation of one paper with the publisher's link on its dossier and number.
  private static func linked(_ words: String, _ targets: [String]) -> String {
    guard let target = targets.first, targets.count == 1, target.hasPrefix("kst-"),
      let dossier = target.split(separator: "-").dropFirst().first, dossier.count == 5
    else { return words }
    for form in [SpecimenLetter.spaced(String(dossier)), String(dossier)] {
      guard let place = words.ranges(of: form).last else { continue }
      return words[..<place.lowerBound]
        + "<extref doc=\"\(target)\" soort=\"document\" status=\"actief\">"
        + words[place.lowerBound...] + "</extref>"
    }
    return words
  }

  private func written(_ part: SpecimenLetter.Part, _ random: inout SplitMix64) -> String {
    switch part {
    case .heading(let words):
      let kind = random.word(["vet", "cur", "vetcur"])
      return "<tussenkop kopopmaak=\"\(kind)\">\(MarkupText.escaped(words))</tussenkop>"
    case .paragraph(let text):
      return "<al>\(written(text, breaks: random.happens(50)))</al>"
    case .list(let items):
      let lines = items.map { "<li><li.nr>–</li.nr><al>\(written($0))</al></li>" }
      return "<lijst type=\"expliciet\">\(lines.joined())</lijst>"
    case .table(let table): return written(table)
    }
  }

  private func written(_ table: SpecimenTable) -> String {
    let columns = table.columns.count + 1
    let specs = (1...columns).map { "<colspec colnum=\"\($0)\" colname=\"col\($0)\" />" }
    let headers = MarkupText.headerRows(of: table).map { row in
      "<row>" + row.map { Self.entry($0) }.joined() + "</row>"
    }
    let rows = table.rows.map { row in
      let cells = row.cells.enumerated().map { index, cell in
        let value = row.text(of: cell)
        let bold =
          row.role == .total && !value.isEmpty ? "<nadruk type=\"vet\">\(value)</nadruk>" : value
        return "<entry colname=\"col\(index + 2)\" align=\"right\"><al>"
          + "\(bold)\(mark(cell.mark, of: table))</al></entry>"
      }
      return "<row><entry colname=\"col1\"><al>\(MarkupText.escaped(row.label))</al></entry>"
        + cells.joined() + "</row>"
    }
    return """
      <table frame="topbot" pgwide="1">
        <title>\(MarkupText.escaped(table.title))</title>
        <tgroup cols="\(columns)">\(specs.joined())
          <thead>\(headers.joined(separator: "\n"))</thead>
          <tbody>\(rows.joined(separator: "\n"))</tbody>
        </tgroup>
      </table>
      """
  }

  private func mark(_ mark: SpecimenTable.Mark?, of table: SpecimenTable) -> String {
    switch mark {
    case .own(let number):
      guard table.notes.indices.contains(number - 1) else { return "" }
      let text = written(table.notes[number - 1])
      return Self.note("\(number)", id: "t\(table.number)n\(number)", kind: "tabel", text)
    case .letter(let number): return written([.mark(number)])
    case nil: return ""
    }
  }

  private static func entry(_ cell: MarkupText.HeaderCell) -> String {
    let first = cell.column + 1
    let name =
      cell.columnSpan > 1
      ? "namest=\"col\(first)\" nameend=\"col\(first + cell.columnSpan - 1)\""
      : "colname=\"col\(first)\""
    let rows = cell.rowSpan > 1 ? " morerows=\"\(cell.rowSpan - 1)\"" : ""
    return "<entry \(name)\(rows)><al>\(MarkupText.escaped(cell.words))</al></entry>"
  }
}
