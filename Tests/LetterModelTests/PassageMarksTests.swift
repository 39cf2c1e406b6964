import LetterModel
import Testing

/// Marks taken out in one pass are as if each were taken out alone.
@Suite struct PassageMarksTests {
  private let source = SourceText(
    file: "t", utf8: Array("de banen1 in 20239 en het maatschap-\npelijk debat. 12, 13 en 14".utf8))

  private func passage() -> Passage {
    var builder = PassageBuilder()
    builder.keep(0..<12, of: source)
    builder.mark("*", at: 12..<13, of: source)
    let start = builder.count
    builder.keep(12..<35, of: source)
    builder.link(from: start, to: "https://x.nl")
    builder.keep(37..<source.text.count, of: source)
    return builder.finish()
  }

  private func ranges(of words: [String], in passage: Passage) -> [Range<Int>] {
    words.compactMap { word in
      (0...(passage.bytes.count - word.utf8.count)).first {
        passage.bytes[$0..<($0 + word.utf8.count)].elementsEqual(word.utf8)
      }.map { $0..<($0 + word.utf8.count) }
    }
  }

  @Test func `marks are taken out in one pass as one by one`() {
    let passage = passage()
    let digits = ranges(of: ["1", "9", "12", "13", "14"], in: passage)
    #expect(digits.count == 5)
    var one = passage
    for range in digits.reversed() { one = one.takingOut(mark: range) }
    let all = passage.takingOut(marks: digits.map { (removed: $0, digits: $0) })
    #expect(all == one)
    #expect(all.text == "de banen in 2023 en het maatschappelijk debat. ,  en ")
    #expect(all.marks.map(\.marker) == ["1", "*", "9", "12", "13", "14"])
    #expect(all.links.map { all.text(of: $0.range) } == one.links.map { one.text(of: $0.range) })
  }

  @Test func `marks side by side stand in reading order`() {
    let passage = passage()
    let digits = ranges(of: ["12", "13", "14"], in: passage)
    var start = digits[0].lowerBound
    let found = digits.map { range in
      defer { start = range.upperBound }
      return (removed: start..<range.upperBound, digits: range)
    }
    let cut = passage.takingOut(marks: found)
    #expect(cut.marks.map(\.marker) == ["*", "12", "13", "14"])
    #expect(cut.text.hasSuffix("debat. "))
  }
}
