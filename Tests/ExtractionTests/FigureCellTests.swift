import Extraction
import LetterModel
import LetterReaders
import TestSupport
import Testing

struct FigureCellTests {
  /// A table of one row under a header, its cells with numbers.
  private func letter(unit: String?, factor: Int?, role: Table.Role = .data) -> Letter {
    let source = SourceText(file: "t", utf8: Array("aantal banen marktFormeel1.250-12,5".utf8))
    func passage(_ range: Range<Int>) -> Passage {
      var builder = PassageBuilder()
      builder.keep(range, of: source)
      return builder.finish()
    }
    let cells = [
      Table.Cell(
        passage: passage(25..<30), number: .init(value: PrintedNumber(1250), range: 0..<5)),
      Table.Cell(
        passage: passage(30..<35),
        number: .init(value: PrintedNumber(-125, exponent: -1), range: 0..<5, isPercentage: true)),
      Table.Cell(passage: .empty),
    ]
    let table = Table(
      unit: unit, unitFactor: factor,
      columns: [[passage(0..<18)], [.empty], [.empty]],
      rows: [Table.Row(label: passage(18..<25), role: role, cells: cells)],
      span: SourceSpan(0..<35))
    var letter = Letter(source: source, layout: .markdown)
    letter.tables = [table]
    letter.blocks = [Block(table: 0, span: table.span)]
    return letter
  }

  private func records(_ letter: Letter) -> LetterRecords {
    var records = LetterRecords()
    FigureExtractor().extract(from: letter, into: &records)
    ClaimExtractor().extract(from: letter, into: &records)
    return records
  }

  @Test func `a cell is scaled by the unit line, a percentage is not`() {
    let figures = records(letter(unit: "x 1.000", factor: 1000)).figures
    #expect(
      figures.map(\.value) == [PrintedNumber(1250, exponent: 3), PrintedNumber(-125, exponent: -1)])
    #expect(
      figures.map(\.place) == [
        .cell(table: 0, row: 0, column: 0), .cell(table: 0, row: 0, column: 1),
      ])
    #expect(figures.map(\.kind) == [.count, .percentage])
  }

  @Test func `a column of counts in a table of euros is not scaled`() {
    let figures = records(letter(unit: "x € 1.000", factor: 1000)).figures
    #expect(figures.first?.value == PrintedNumber(1250))
    #expect(figures.first?.unit == "banen")
  }

  @Test func `a cell counts what its header says after aantal`() {
    #expect(records(letter(unit: nil, factor: nil)).figures.map(\.unit) == ["banen", "%"])
  }

  @Test func `a cell's claim speaks from its row and column`() {
    let claims = records(letter(unit: nil, factor: nil, role: .target)).claims
    #expect(claims.count == 2)
    #expect(claims.first?.role == .target)
    #expect(
      claims.first?.dimensions == [
        .init(name: "sector", value: "markt"), .init(name: "vorm", value: "formeel"),
      ])
  }

  @Test func `odd texts give figures inside their bounds`() {
    let odd = [
      "1", "-1", "€", "€1", "%", "1%", "12,", "1.", "1-", "1–", "0,", "00", "één", "een derde",
      "de helft", "tussen 1 en", "1 op de", "1 op de 5", "ruim", "9999999999999999999999 banen",
      "1,2,3,4,5,6", "van 1 naar 2", "\u{2212}", "\u{2212} 5", "999.999.999.999.999.999",
    ]
    for text in odd {
      let letter = PlainLetter.letter(text)
      for figure in records(letter).figures {
        #expect(figure.range.upperBound <= text.utf8.count && !figure.range.isEmpty, "\(text)")
      }
    }
  }
}
