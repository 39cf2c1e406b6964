import DutchText
import LetterModel
import TestSupport
import Testing

struct SentenceTests {
  @Test(arguments: CaseFile.cases("sentence"))
  func `a text is split into its sentences`(example: CaseFile.Case) {
    let marked = MarkedText(example["text"])
    #expect(!marked.marked.isEmpty)
    #expect(PassageWords(reading: marked.bytes).sentences == marked.marked)
  }

  @Test(arguments: ["", " ", ".", "....", "a.", "1.", "\u{201D}", "é.", ". . . A"])
  func `odd texts do not trap`(text: String) {
    let sentences = PassageWords(reading: Array(text.utf8)).sentences
    #expect(sentences.allSatisfy { !$0.isEmpty && $0.upperBound <= text.utf8.count })
  }
}
