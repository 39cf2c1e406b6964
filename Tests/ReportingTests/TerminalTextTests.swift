import Reporting
import Testing

@Suite struct TerminalTextTests {
  private func escaped(_ text: String) -> String {
    String(decoding: TerminalText.escaping(Array(text.utf8)), as: UTF8.self)
  }

  @Test func `words, accents, line ends and tabs stay as they are`() {
    let text = "één\tregel → twee “aanhalingstekens” €\n"
    #expect(escaped(text) == text)
  }

  @Test(arguments: [
    ("a\u{1B}[31mb", #"a\u001B[31mb"#), ("a\u{9B}31m", #"a\u009B31m"#), ("\u{7F}", #"\u007F"#),
    ("gek\u{202E}", #"gek\u202E"#), ("\u{2066}x\u{2069}", #"\u2066x\u2069"#),
    ("\u{061C}\u{200F}", #"\u061C\u200F"#), ("a\r", #"a\u000D"#),
  ])
  func `what steers a terminal is written out`(text: String, shown: String) {
    #expect(escaped(text) == shown)
  }

  @Test func `bytes that are no UTF-8 are kept`() {
    #expect(
      TerminalText.escaping([0xE2, 0x80, 0xC2, 0x1B]) == [0xE2, 0x80, 0xC2] + Array(#"\u001B"#.utf8)
    )
  }
}
