import LetterModel
import Testing

@Suite struct PassageTests {
  let source = SourceText(file: "t", utf8: Array("het maatschap-\npelijk debat20239 en".utf8))

  func passage() -> Passage {
    var builder = PassageBuilder()
    builder.keep(0..<13, of: source)
    builder.keep(15..<35, of: source)
    return builder.finish()
  }

  @Test func `a hyphenated word is whole in the passage and torn in the span`() {
    let word = passage().bytes.firstIndex(of: UInt8(ascii: "m")).map { $0..<($0 + 15) } ?? 0..<0
    #expect(passage().text(of: word) == "maatschappelijk")
    #expect(passage().span(of: word).parts == [4..<13, 15..<21])
  }

  @Test func `taking out a mark keeps the offsets of the words after it`() {
    let text = passage().text
    let at = text.utf8.count - 4
    let cut = passage().takingOut(mark: at..<(at + 1))
    #expect(cut.text == "het maatschappelijk debat2023 en")
    #expect(cut.marks.map(\.span) == [SourceSpan(31..<32)])
    #expect(cut.span(of: (cut.bytes.count - 2)..<cut.bytes.count) == SourceSpan(33..<35))
  }

  @Test func `a builder that goes on to a next passage leaves the last one as it was`() {
    var builder = PassageBuilder()
    builder.keep(0..<13, of: source)
    let first = builder.finish()
    builder.keep(15..<22, of: source)
    let second = builder.finish()
    #expect(first.text == "het maatschap")
    #expect(first.span == SourceSpan(0..<13))
    #expect(second.text == "pelijk")
    #expect(second.span == SourceSpan(15..<21))
    #expect(builder.finish() == .empty)
  }

  @Test func `a link that ends in a space ends with the text`() {
    var builder = PassageBuilder()
    builder.keep(0..<13, of: source)
    builder.replace(13..<15, of: source, with: CollectionOfOne(0x20))
    builder.link(from: 4, to: "kst-34352-281")
    let passage = builder.finish()
    #expect(passage.text == "het maatschap")
    #expect(passage.links == [Passage.Link(range: 4..<13, target: "kst-34352-281")])
  }

  @Test func `a link on nothing but a space at the end is none`() {
    var builder = PassageBuilder()
    builder.keep(0..<13, of: source)
    builder.replace(13..<15, of: source, with: CollectionOfOne(0x20))
    builder.link(from: 13, to: "kst-34352-281")
    #expect(builder.finish().links == [])
  }
}
