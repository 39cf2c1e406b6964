import DutchText
import LetterModel
import TestSupport
import Testing

struct NumberWordTests {
  @Test(arguments: CaseFile.cases("number-words"))
  func `numbers in words are read whole or not at all`(example: CaseFile.Case) {
    let lines = example.lines(of: "words")
    #expect(!lines.isEmpty)
    for line in lines {
      let parts = line.split(separator: "=").map { $0.trimmingPrefix(" ") }
      guard parts.count == 2 else { continue }
      let word = Array(parts[0].utf8.dropLast())
      let number = DutchNumber.words(in: word, at: 0)
      let read = number.map { "\($0.value.coefficient)e\($0.value.exponent)" } ?? "-"
      #expect(read == parts[1], "\(line)")
    }
  }
}
