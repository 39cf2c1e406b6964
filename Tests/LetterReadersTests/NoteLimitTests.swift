import LetterModel
import LetterReaders
import Testing

/// What is said of a letter in which hundreds of notes are missing.
@Suite struct NoteLimitTests {
  @Test func `two hundred notes without a text are named, and the others counted`() throws {
    let marks = (1...350).map { "Dit staat vast<sup>\($0)</sup>." }.joined(separator: " ")
    let text = "Geachte voorzitter,\n\n\(marks)\n"
    let letter = try readLetter(from: SourceFile(name: "a.md", bytes: Array(text.utf8)))
    let told = letter.diagnostics.filter { $0.id == "footnote.text-missing" }
    #expect(told.count == 201)
    #expect(told.last?.words.dutch == "hetzelfde geldt voor nog 150 noten")
  }
}
