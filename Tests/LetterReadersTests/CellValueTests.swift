import LetterModel
import TestSupport
import Testing

@testable import LetterReaders

@Suite struct CellValueTests {
  @Test(arguments: CaseFile.cases("cell-values"))
  func `a cell is what its case says`(_ example: CaseFile.Case) {
    let isCell = example.blocks["cell"] != nil
    let lines = example.lines(of: isCell ? "cell" : "text").map { words in
      let bytes = Array(words.utf8)
      let value = CellValue(bytes, in: 0..<bytes.count, nouns: isCell)
      let number = value.number.map { number in
        "\(number.value.coefficient)e\(number.value.exponent)" + (number.isPercentage ? " %" : "")
          + (number.unit.map { " " + String(decoding: bytes[$0], as: UTF8.self) } ?? "")
      }
      return "\(words) → \(number ?? value.kind.rawValue)"
    }
    #expect(lines == example.lines(of: "values"))
  }
}
