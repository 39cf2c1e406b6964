internal import Checking
internal import Driver
internal import Extraction
internal import Finding
internal import LetterIndex
internal import LetterModel
internal import TestSupport
import Testing

/// The life of a figure and series through the years: Cases/life.md.
@Suite struct LifeCaseTests {
  private static func cases(with block: String) -> [CaseFile.Case] {
    CaseFile.cases("life").filter { $0.blocks[block] != nil }
  }

  /// The letters of a case, each with the date on its first line.
  private static func index(_ example: CaseFile.Case) throws -> LetterIndexFile {
    let names = example.blocks.keys.filter { $0.hasPrefix("brief-") }.sorted()
    return try LetterIndexFile(
      names.map { name in
        let lines = example.lines(of: name)
        let text = lines.dropFirst().joined(separator: "\n\n") + "\n"
        let read = try LetterDriver(layout: .init(rawValue: "markdown"))
          .read(Array(text.utf8), named: "\(name).md")
        var letter = read.letter
        let date = lines[0].split(separator: "-").compactMap { Int($0) }
        letter.header.date = Sourced(
          CalendarDate(year: date[0], month: date[1], day: date[2]), span: SourceSpan(0..<0))
        return ReadLetter(letter, records: read.records, verifications: read.verifications)
      })
  }

  @Test(arguments: cases(with: "leven"))
  func `a figure has the life of its case`(example: CaseFile.Case) throws {
    let index = try Self.index(example)
    let figure = try #require(AskedFigure(example["getal"]))
    let events = try FigureTrace(figure, in: index.file).events
    let lines = events.map { event in
      "\(event.place.letter.date ?? "") \(event.kind.rawValue) \(event.figure.text)"
    }
    #expect(lines == example.lines(of: "leven"))
  }

  @Test(arguments: cases(with: "reeksen"))
  func `words have the series of their case`(example: CaseFile.Case) throws {
    let index = try Self.index(example)
    let words = try #require(WordQuery(example["woorden"]))
    let lines = try index.file.series(of: words).series.map { series in
      let points = series.points.map { point in
        let others = point.statements.filter { !$0.value.hasValue(of: point.latest.value) }
        let also = others.isEmpty ? "" : " (ook \(others.map(\.text).joined(separator: ", ")))"
        return "\(point.period) \(point.latest.text)\(also)"
      }
      return ([series.measure] + series.traits).joined(separator: ", ") + ": "
        + points.joined(separator: ", ")
    }
    #expect(lines == example.lines(of: "reeksen"))
  }
}
