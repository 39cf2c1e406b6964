import LetterModel
import LetterReaders
import TestSupport
import Testing

@Suite struct PictureDescriptionTests {
  @Test(arguments: [
    "A handwritten signature in blue ink.", "A logo of the ministry.", "![logo](l.png)",
  ])
  func `a converter's words have one diagnostic, in Markdown and elsewhere`(words: String) throws {
    let text = "Geachte voorzitter,\n\n\(words)\n\nHet aantal banen nam toe.\n"
    let file = SourceFile(name: "brief.md", bytes: Array(text.utf8))
    let markdown = try readLetter(from: file, layout: .markdown)
    for letter in [markdown, PlainDraft(text).letter] {
      let said = letter.diagnostics.filter { $0.id == "text.not-of-letter" }
      #expect(said.map(\.severity) == [.note])
      #expect(letter.blocks.filter { $0.kind == .furniture }.map(\.span) == said.map(\.span))
    }
  }

  @Test func `a letter's own sentence about a picture is its text`() {
    let letter = PlainDraft("Een foto van de brug staat in de bijlage.").letter
    #expect(!letter.blocks.contains { $0.kind == .furniture })
  }
}
