import Extraction
import LetterModel
import TestSupport
import Testing

/// Text that is made of nothing but beginnings of citations.
@Suite struct NearCitationTests {
  static let words = [
    "van van ", "brief van juni ", "nr. nr. ", "34 352 34 352 ", "34352 ", "34 352 nr ", "2022/23 ",
    "Kamerstukken II 2022/23, Kamerstukken II ", "Tweede Kamer ", "II ", "2022Z ", "(EU) ",
    "Richtlijn (EU) ", "COM(2020) ", "CELEX 3201 ", "PbEU 2016, ", "artikel 3 ",
    "artikel 3, eerste lid, onder a, ", "Handelingen II 2022/23, ", "Aanhangsel Handelingen ",
    "Kamervragen 2022/23, ", "ECLI:NL:HR:", "Stb. ", "http:// ", ".nl/ ", "zie noot ", "die ",
    "genoemde ", "motie van ", "wetsvoorstel ", "7 juni ", "idem ", "1234567890", "((((",
    "34.352.", "12 345,67 ", "kst-a-",
  ]

  private func letter(_ words: String, times: Int) -> Letter {
    PlainLetter.letter(String(repeating: words, count: times))
  }

  @Test(arguments: words)
  func `near-citations become none`(words: String) {
    #expect(extractRecords(from: letter(words, times: 300)).citations.isEmpty)
  }

  @Test(arguments: words)
  func `twice the text takes twice the attempts`(words: String) {
    let extractor = CitationExtractor()
    let once = extractor.attempts(in: letter(words, times: 500))
    let twice = extractor.attempts(in: letter(words, times: 1000))
    #expect(twice <= 2 * once + 4)
    #expect(twice <= 1000 * words.utf8.count / 2)
  }
}
