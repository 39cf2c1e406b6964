import Extraction
import LetterModel
import LetterReaders
import TestSupport
import Testing

/// Twenty letters as pages of government sites, word processors and converters, in our own words, and
/// what a reader found in each before the program read one: `Tests/Gold/html`.
@Suite struct PageLetterTests {
  private static let kinds = [
    "identifier", "date", "subject", "addressee", "signed", "note", "row", "cites", "figure",
  ]

  @Test func `letters as pages are read as a person reads them`() throws {
    #expect(PageGold.pages.count == 20)
    var scores: [String: Score] = [:]
    for page in PageGold.pages {
      let letter = try readLetter(from: SourceFile(name: page.name, bytes: page.bytes))
      let records = extractRecords(from: letter)
      let gold = PageGold.answer(to: page)
      for kind in Self.kinds {
        // What is not annotated of a page is not measured there: a site's page has no subject.
        if kind == "subject", gold[kind] == nil { continue }
        scores[kind, default: Score()].add(
          found: Self.found(kind, in: letter, records), wanted: Self.wanted(kind, gold[kind] ?? []),
          in: page.name)
      }
    }
    for kind in Self.kinds {
      let score = scores[kind] ?? Score()
      print(score.line("letters as pages, \(kind)"))
      for miss in score.missed { print("  missed    \(miss)") }
      for extra in score.invented { print("  invented  \(extra)") }
      #expect(score.precision >= 0.98 && score.recall >= 0.9, "\(kind)")
    }
  }

  private static func wanted(_ kind: String, _ lines: [[String]]) -> [String] {
    switch kind {
    case "addressee": ["yes"]
    case "signed": lines.map { "de \($0[1].lowercased()) | \($0[2])" }
    case "note": lines.map { "\($0[1]) after «\($0[2])»: \($0[3])" }
    case "row": lines.map { $0.dropFirst().joined(separator: " | ") }
    case "cites": Set(lines.map { $0[1] }).sorted()
    case "figure": lines.map { FigureGold.key(ofGold: $0[1]) }
    default: lines.map { $0[1] }
    }
  }

  private static func found(_ kind: String, in letter: Letter, _ records: LetterRecords) -> [String]
  {
    let header = letter.header
    switch kind {
    case "identifier": return header.identifier.map { [$0.value] } ?? []
    case "date": return header.date.map { ["\($0.value)"] } ?? []
    case "subject": return header.subject.map { [$0.value] } ?? []
    case "addressee":
      let words = header.addressee?.value.lowercased() ?? ""
      return words.contains("voorzitter van de tweede kamer") ? ["yes"] : []
    case "signed":
      return header.signatories.map { signed in
        let role = signed.value.role?.lowercased() ?? "-"
        return
          "\(role.hasSuffix(",") ? String(role.dropLast()) : role) | \(signed.value.name ?? "-")"
      }
    case "note": return letter.footnotes.flatMap { notes($0, in: letter) }
    case "row":
      return letter.tables.flatMap(\.rows).map { row in
        ([row.label.text] + row.cells.map(\.passage.text)).joined(separator: " | ")
      }
    case "cites":
      let ids = records.citations.filter { $0.kind != .url }.flatMap(\.targets).compactMap(\.id)
      return Set(ids).sorted()
    default:
      return records.figures.compactMap { figure in
        guard case .block = figure.place else { return nil }
        if let ratio = figure.ratio { return "\(ratio.numerator)/\(ratio.denominator)" }
        return figure.value.map(FigureGold.key) ?? "-"
      }
    }
  }

  /// A note for each of its marks, with the word that the mark stands behind.
  private static func notes(_ note: Footnote, in letter: Letter) -> [String] {
    let text = note.block.map { letter.blocks[$0].passage.text } ?? "-"
    guard !note.calls.isEmpty else { return ["\(note.marker): \(text)"] }
    return note.calls.map { call in
      let before = letter.passage(at: call.place).text(of: 0..<call.offset)
      let last = before.split(whereSeparator: \.isWhitespace).last ?? ""
      let word = last.last.map { ".,;".contains($0) } == true ? last.dropLast() : last
      return "\(note.marker) after «\(word)»: \(text)"
    }
  }
}
