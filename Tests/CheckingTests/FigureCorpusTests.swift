import Checking
import Extraction
import LetterModel
import TestSupport
import Testing

/// Every case is a few letters, in alphabetical order of their names, and what they show together.
struct FigureCorpusTests {
  @Test(arguments: CaseFile.cases("corpus-figures"))
  func `letters are held against each other`(_ example: CaseFile.Case) {
    let names = example.blocks.keys.filter { $0.hasPrefix("letter-") }.sorted()
    let facts = names.map { name in
      let letter = PlainLetter.letter(example[name])
      return LetterFacts(letter: name, of: letter, records: extractRecords(from: letter))
    }
    let found = corpusVerifications(facts).map(CheckLine.line)
    #expect(found == example.lines(of: "checks"))
  }
}
