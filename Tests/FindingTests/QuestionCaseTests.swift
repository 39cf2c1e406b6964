import Checking
import Driver
import Finding
import LetterModel
import LetterReaders
import TestSupport
import Testing

/// Which places of a letter answer a question: Cases/find.md.
@Suite struct QuestionCaseTests {
  @Test(arguments: CaseFile.cases("find"))
  func `the places of a case answer its question`(question: CaseFile.Case) throws {
    let text = Array("\(question["brief"])\n".utf8)
    let read = try LetterDriver(layout: .markdown).read(text, named: "brief.md")
    let places = try LetterQuestion(lines: question.lines(of: "vraag")).places(in: read)
    #expect(places.map { $0.line(in: read.letter) } == question.lines(of: "plaatsen"))
  }

  @Test func `the case file has cases`() {
    #expect(CaseFile.cases("find").count > 10)
  }
}

extension FoundPlace {
  /// The place as a case file has it.
  fileprivate func line(in letter: Letter) -> String {
    let passage = letter.passage(at: place)
    let name =
      switch subject {
      case .figure(_, .same): "zelfde"
      case .figure(_, .rounded): "afgerond"
      case .figure(_, .finer): "nauwkeuriger"
      case .citation: "aangehaald"
      case .words: "woorden"
      }
    let before = passage.text(of: sentence.lowerBound..<range.lowerBound)
    let after = passage.text(of: range.upperBound..<sentence.upperBound)
    return "\(name): \(before)⟦\(passage.text(of: range))⟧\(after)"
  }
}

extension LetterQuestion {
  /// The question of some lines `name: value`.
  fileprivate init(lines: [String]) throws {
    self.init()
    for line in lines {
      let parts = line.split(separator: ":", maxSplits: 1).map {
        String($0.drop { $0 == " " })
      }
      let value = try #require(parts.last)
      switch parts.first {
      case "figure":
        figure = AskedFigure(value)
        #expect(figure != nil)
      case "words": phrases.append(try #require(Phrase(value)))
      case "unit": unit = UnitWord(value)
      case "cites": cites = value
      case "year": year = Int(value)
      case "verdict": verdict = Verification.Verdict(rawValue: value)
      case "between":
        let ends = value.split(separator: " ").compactMap { AskedFigure(String($0))?.exact }
        between = try #require(ends.first)...(try #require(ends.last))
      default: Issue.record("\(line) asks nothing")
      }
    }
  }
}
