internal import Checking
internal import Driver
internal import Finding
internal import LetterIndex
internal import LetterModel
internal import TestSupport
import Testing

/// One question, asked of letters and of their index: the answers are the same places.
@Suite struct TwoEvaluatorTests {
  private static var questions: [LetterQuestion] {
    var questions: [LetterQuestion] = []
    func ask(_ set: (inout LetterQuestion) -> Void) {
      var question = LetterQuestion()
      set(&question)
      questions.append(question)
    }
    for figure in [
      "81.117", "81 duizend", "12", "1.000", "58,8%", "€ 3 miljard", "2023", "71.113 banen",
    ] {
      ask { $0.figure = AskedFigure(figure) }
      ask {
        $0.figure = AskedFigure(figure)
        $0.year = 2023
      }
    }
    for words in ["banen", "extra banen", "gemeenten", "in 2022", "de Kamer", "Totaal"] {
      ask { $0.phrases = [Phrase(words)].compactMap { $0 } }
      ask {
        $0.phrases = [Phrase(words), Phrase("de")].compactMap { $0 }
        $0.dossier = "34352"
      }
      ask {
        $0.phrases = [Phrase(words)].compactMap { $0 }
        $0.unit = UnitWord("banen")
      }
    }
    for paper in ["kst-34352-281", "kst-29023-481", "kst-34352-200"] {
      ask { $0.cites = paper }
      ask {
        $0.cites = paper
        $0.between = ExactValue(millionths: 0)...ExactValue(millionths: 1_000_000_000_000)
      }
    }
    for verdict in Verification.Verdict.allCases { ask { $0.verdict = verdict } }
    for unit in ["%", "euro", "banen", "jaar"] {
      ask {
        $0.unit = UnitWord(unit)
        $0.ministry = Phrase("Participatie")
      }
      ask {
        $0.unit = UnitWord(unit)
        $0.between = ExactValue(millionths: 1_500_000)...ExactValue(millionths: 90_000_000_000)
      }
    }
    return questions
  }

  private static func lines(_ letters: [ReadLetter], _ question: LetterQuestion) -> [String] {
    letters.flatMap { read in
      question.places(in: read).map { found in
        let text = read.letter.passage(at: found.place).bytes
        let match =
          if case .figure(_, let likeness) = found.subject { likeness.rawValue } else { "" }
        return "\(read.letter.source.file) \(match) "
          + String(decoding: text[found.sentence], as: UTF8.self)
          + " [\(found.range.lowerBound - found.sentence.lowerBound)]"
      }
    }.sorted()
  }

  private static func lines(_ index: IndexFile, _ question: LetterQuestion) throws -> [String] {
    try index.places(answering: IndexQuestion(question)).map { place in
      let match =
        if case .figure(_, let likeness) = place.subject { likeness.rawValue } else { "" }
      return "\(place.letter.file) \(match) " + String(decoding: place.sentence, as: UTF8.self)
        + " [\(place.marked.lowerBound)]"
    }.sorted()
  }

  private static func compare(_ letters: [ReadLetter]) throws -> Int {
    let index = try LetterIndexFile(letters)
    let file = try index.file
    var found = 0
    for question in questions {
      let told = lines(letters, question)
      found += told.count
      #expect(try lines(file, question) == told, "\(question)")
    }
    return found
  }

  @Test func `the specimens and their index answer alike`() throws {
    #expect(try Self.compare(try IndexedCorpus.letters()) > 300)
  }

  @Test func `real letters and their index answer alike`() throws {
    let letters = try IndexedCorpus.sharedLetters()
    guard !letters.isEmpty else { return }
    #expect(try Self.compare(letters) > 1000)
  }
}
