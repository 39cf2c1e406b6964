import DutchText
import Testing

@testable import LetterReaders

@Suite struct WordBytesTests {
  /// Every byte, each behind a word and before one.
  let text = (0...255).flatMap { (byte: UInt8) in Array("Wajong".utf8) + [byte] + Array("12".utf8) }

  @Test func `words begin and end where their bytes say`() {
    for at in text.indices {
      let start = text[at...].firstIndex(where: ASCII.isWord)
      #expect(WordBytes.start(in: text, from: at) == start)
      let end = text[at...].firstIndex { !ASCII.isWord($0) } ?? text.count
      #expect(WordBytes.end(in: text, from: at) == end)
    }
  }

  @Test func `a word has one hash, wherever it stands and however it is written`() {
    let words = Array("maatschappelijk MAATSCHAPPELIJK maatschappelijke maatschappelijk".utf8)
    let first = WordBytes.hash(words, 0..<15)
    #expect(WordBytes.hash(words, 16..<31) == first)
    #expect(WordBytes.hash(words, 49..<64) == first)
    #expect(WordBytes.hash(words, 32..<48) != first)
    #expect(WordBytes.hash(words, 0..<14) != first)
  }
}
