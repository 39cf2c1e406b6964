public import LetterModel

/// Reads the citations of a letter: parliamentary papers, laws, rulings, pages on the web.
///
///     Kamerstukken II 2024/2025, 34 352 nr. 328 en 329   →   kst-34352-328, kst-34352-329
///
/// Furniture cites nothing, and letterhead only what `Zie ook` stands before: the numbers printed
/// there are the letter's own.
public struct CitationExtractor: Extractor {
  public let name = "reference"
  public let summary = "citations of papers, laws, rulings and pages, each with its identifiers"
  private let scanner = CitationScanner(citationForms)

  public init() {}

  public func extract(from letter: Letter, into records: inout LetterRecords) {
    let noteOfBlock = Self.notes(of: letter)
    for (index, block) in letter.blocks.enumerated() {
      if let table = block.table, letter.tables.indices.contains(table) {
        read(letter.tables[table], at: table, into: &records)
      } else if block.kind != .furniture {
        let site = CitationSite(
          place: .block(index), footnote: noteOfBlock[index], passage: block.passage)
        if block.kind == .letterhead {
          readLetterhead(site, into: &records)
        } else {
          read(site, into: &records)
        }
      }
    }
    if let own = letter.header.identifier?.value {
      records.citations.removeAll { Self.isOwn($0, own, in: letter) }
    }
    CitationContext(letter).apply(to: &records.citations)
    var named = NamedPapers(letter)
    named.resolve(&records.citations)
    var shortForms = ShortForms(letter)
    shortForms.resolve(&records.citations)
  }

  /// How often a form is asked to read in running text: the work that a letter takes.
  package func attempts(in letter: Letter) -> Int {
    letter.blocks.indices.reduce(0) { sum, index in
      let site = CitationSite(
        place: .block(index), footnote: nil, passage: letter.blocks[index].passage)
      return sum + scanner.findings(in: site).attempts
    }
  }

  private func read(_ table: Table, at index: Int, into records: inout LetterRecords) {
    for (row, line) in table.rows.enumerated() {
      append(line.label, at: .label(table: index, row: row), into: &records)
      for (column, cell) in line.cells.enumerated() {
        append(cell.passage, at: .cell(table: index, row: row, column: column), into: &records)
      }
    }
  }

  private func append(_ passage: Passage, at place: Place, into records: inout LetterRecords) {
    read(CitationSite(place: place, footnote: nil, passage: passage), into: &records)
  }

  private func read(_ site: CitationSite, into records: inout LetterRecords) {
    guard !site.passage.isEmpty else { return }
    var findings = scanner.findings(in: site)
    PublisherLinks.apply(to: &findings.citations, in: site)
    let room = max(0, MissedCitations.most - records.diagnostics.count)
    records.diagnostics += MissedCitations.diagnostics(
      findings.suspects.prefix(room), outside: findings.citations, in: site.passage)
    records.citations += findings.citations
  }

  /// Reads `(ontvangen 18 november 2024). Zie ook Aanhangsel Handelingen, …` in the head of answers,
  /// and `(Kamerstuk 36100-3)` in a subject.
  private func readLetterhead(_ site: CitationSite, into records: inout LetterRecords) {
    let found = scanner.findings(in: site).citations
    for (index, citation) in found.enumerated() {
      let before = site.bytes[..<citation.range.lowerBound]
      if before.last == UInt8(ascii: "("), citation.kind == .kamerstuk,
        site.bytes[citation.range.lowerBound...].starts(with: "Kamerstuk".utf8)
      {
        // `motie van het lid Klaver (Kamerstuk 35510-16)` names the motion too.
        if index > 0, found[index - 1].kind == .motion,
          found[index - 1].range.upperBound + 2 == citation.range.lowerBound
        {
          records.citations.append(found[index - 1])
        }
        records.citations.append(citation)
      } else if ["Zie ook ", "zie ook "].contains(where: {
        before.suffix(8).elementsEqual($0.utf8)
      }) {
        records.citations.append(citation)
      }
    }
  }

  /// Whether a mention is nothing but the letter's own identifier or case number.
  private static func isOwn(_ citation: Citation, _ own: String, in letter: Letter) -> Bool {
    guard citation.targets.count == 1, let id = citation.targets.first?.id,
      own == id || own.hasSuffix("-" + id)
    else { return false }
    return letter.passage(at: citation.place).text(of: citation.range) == id
  }

  private static func notes(of letter: Letter) -> [Int: Int] {
    var notes: [Int: Int] = [:]
    for (index, note) in letter.footnotes.enumerated() {
      if let block = note.block, notes[block] == nil { notes[block] = index }
    }
    return notes
  }
}
