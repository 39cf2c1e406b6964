import Driver
import LetterModel
import Testing

/// The id of a letter, which depends on nothing but the letter.
@Suite struct LetterIdentityTests {
  private func read(_ text: String, named name: String) throws -> ReadLetter {
    try LetterDriver().read(Array(text.utf8), named: name)
  }

  @Test func `an official identifier is the id`() throws {
    let text =
      "Kamerstuk\n\n34 352\n\nNr. 299\n\nBRIEF VAN DE MINISTER\n\nGeachte voorzitter,\n\nTekst.\n"
    let read = try read(text, named: "x.md")
    #expect(read.letter.header.identifier.map { $0.value == read.id } ?? true)
  }

  @Test func `without one it is made of the bytes, whatever the file is called`() throws {
    let one = try read("# Brief\n\nEr zijn 12 scholen.\n", named: "a.md")
    let other = try read("# Brief\n\nEr zijn 12 scholen.\n", named: "map/b.md")
    let another = try read("# Brief\n\nEr zijn 13 scholen.\n", named: "a.md")
    #expect(one.id == other.id)
    #expect(one.id != another.id)
    #expect(one.id.hasPrefix("sha256-"))
    #expect(one.id.count == "sha256-".count + 16)
    #expect(one.name == "a")
    #expect(other.name == "b")
  }
}
