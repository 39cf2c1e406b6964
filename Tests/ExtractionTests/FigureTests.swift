import DutchText
import Extraction
import LetterModel
import TestSupport
import Testing

/// Figures as the case file writes them: `6300e0 | banen | count | 6300 .. 6400 | justOver ruim`.
struct FigureTests {
  @Test(
    arguments: ["figures", "figures-names", "figures-forms"].flatMap { CaseFile.cases($0) })
  func `figures are read as a person reads them`(example: CaseFile.Case) {
    let marked = MarkedText(example["text"].replacing("\n", with: " "))
    let letter = PlainLetter.letter(String(decoding: marked.bytes, as: UTF8.self))
    var records = LetterRecords()
    FigureExtractor().extract(from: letter, into: &records)
    let words = marked.marked.map { String(decoding: marked.bytes[$0], as: UTF8.self) }
    let found = records.figures.map { letter.passage(at: $0.place).text(of: $0.range) }
    #expect(found == words)
    #expect(records.figures.map(FigureLine.line) == example.lines(of: "figures"))
  }
}

/// A figure on one line.
enum FigureLine {
  static func line(_ figure: Figure) -> String {
    var value = figure.ratio.map { "\($0.numerator)/\($0.denominator)" } ?? "-"
    if let number = figure.value {
      value = "\(number.coefficient)e\(number.exponent)"
      if figure.isNegativeInWords { value = "-" + value }
    }
    let hedge = [figure.hedge?.rawValue, figure.hedgeWords].compactMap { $0 }
    let bounds = "\(plain(figure.low)) .. \(plain(figure.high))"
    let words = hedge.isEmpty ? "-" : hedge.joined(separator: " ")
    return [value, figure.unit ?? "-", figure.kind.rawValue, bounds, words].joined(separator: " | ")
  }

  /// A number with a comma, without zeros that say nothing: `1250,495`.
  static func plain(_ number: PrintedNumber?) -> String {
    guard let number else { return "-" }
    if let whole = number.coefficient(at: 0) { return String(whole) }
    var digits = String(abs(number.coefficient))
    let places = -number.exponent
    while digits.count <= places { digits = "0" + digits }
    var text = digits.dropLast(places) + "," + digits.suffix(places)
    while text.last == "0" { text.removeLast() }
    return (number.coefficient < 0 ? "-" : "") + text
  }
}
