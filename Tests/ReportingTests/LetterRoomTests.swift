internal import Checking
internal import Driver
internal import Extraction
internal import Foundation
internal import LetterModel
internal import Reporting
internal import TestSupport
import Testing

/// Records are written into room that is asked for beforehand; too little of it would be a trap.
@Suite struct LetterRoomTests {
  /// Words of which every byte takes six: control characters.
  private static let words = String(repeating: "\u{1}", count: 40)
  private static let largest = PrintedNumber(.min, exponent: -20)
  private static let span = SourceSpan(pieces: (0..<9).map { 2 * $0..<(2 * $0 + 1) })

  private static func citation(in passage: Int) -> Citation {
    var target = Citation.Target(id: words, range: 0..<40, span: span)
    target.dossier = words
    target.suffix = words
    target.number = words
    target.sessionYear = words
    target.pages = words
    target.item = words
    target.chamber = .second
    target.status = .unregistered
    target.alternatives = [words, words]
    var citation = Citation(
      kind: .tractatenblad, place: .block(passage), range: 0..<40, span: span, targets: [target])
    citation.description = words
    citation.role = .amendment
    citation.date = CalendarDate(year: 2023, month: 12, day: 31)
    citation.notes = [words, words]
    return citation
  }

  private static func figure(in passage: Int) -> Figure {
    var figure = Figure(
      place: .block(passage), range: 0..<40, span: span, value: largest, kind: .percentagePoints)
    figure.resolution = largest
    figure.low = largest
    figure.high = largest
    figure.ratio = Figure.Ratio(.min, of: .min)
    figure.unit = words
    figure.hedgeWords = words
    figure.isNegativeInWords = true
    figure.notes = [words]
    return figure
  }

  private static var check: Verification {
    Verification(
      rule: words, operation: .restatement,
      operands: [
        Verification.Operand(
          value: largest, sign: .min, factor: largest, figure: .max - 1, citation: .max - 1,
          letter: words, span: span)
      ],
      stated: largest, statedFigure: .max - 1, statedSpan: span, computed: largest,
      difference: largest, tolerance: largest, slackUsed: largest, verdict: .contradiction,
      statement: Message(words), remarks: [Message(words), Message(words)], span: span)
  }

  @Test func `every record asks for enough room, whatever its words and numbers are`() throws {
    let words = Self.words
    var letter = PlainLetter.letter(words)
    let passage = try #require(letter.blocks.firstIndex { $0.passage.bytes.count == 40 })
    letter.header.subject = Sourced(words, span: Self.span)
    letter.header.dossiers = [
      Sourced(LetterHeader.Dossier(number: words, suffix: words, title: words), span: Self.span)
    ]
    letter.header.signatories = [
      Sourced(LetterHeader.Signatory(role: words, name: words), span: Self.span)
    ]
    letter.footnotes = [
      Footnote(
        marker: words, scope: .table(.max - 1), block: passage,
        calls: [Footnote.Call(place: .block(passage), offset: 0, span: Self.span)])
    ]
    let cells = letter.blocks[passage].passage
    let number = Table.CellNumber(value: Self.largest, range: 0..<1)
    letter.tables = [
      Table(
        number: words, caption: passage, unit: words, unitFactor: .min, columns: [[cells, cells]],
        rows: [
          Table.Row(
            label: cells, code: words, role: .subtotal,
            cells: [Table.Cell(passage: cells, number: number)])
        ], notes: [0], span: Self.span)
    ]
    letter.diagnostics = [
      Diagnostic(
        DiagnosticKind(words, .warning, words), Message(words), span: Self.span,
        notes: [words, words])
    ]
    var records = LetterRecords()
    records.citations = [Self.citation(in: passage)]
    records.figures = [Self.figure(in: passage)]
    records.claims = [
      Claim(
        figures: [.max - 1, 0], measure: words, dimensions: [.init(name: words, value: words)],
        period: words, baseline: words, change: .increase, role: .definition,
        place: .block(passage), range: 0..<40, span: Self.span)
    ]
    let read = ReadLetter(letter, records: records, verifications: [Self.check])
    for style in [DocumentStyle.line, .file] {
      let json = Data(RenderedLetter(read, by: LetterJSONWriter(), as: style).bytes)
      #expect(try JSONDecoder().decode(Named.self, from: json).id == read.id)
    }
    var lines: [UInt8] = []
    CheckJSONWriter().write(read, CheckRequest(in: .english), to: &lines)
    #expect(try JSONDecoder().decode(Named.self, from: Data(lines)).id == "k1")
  }

  private struct Named: Decodable { var id: String }
}
