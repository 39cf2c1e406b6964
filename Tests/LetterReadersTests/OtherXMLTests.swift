import LetterModel
import TestSupport
import Testing

@testable import LetterReaders

/// XML of any kind is read, and text from which nothing is read is an error.
struct OtherXMLTests {
  @Test(arguments: CaseFile.cases("other-xml"))
  func `any XML file gives the draft that its case shows`(_ test: CaseFile.Case) throws {
    let file = SourceFile(name: "case.xml", bytes: Array(test["xml"].utf8))
    let reader = try #require(allReaders.first { $0.claims(file) })
    let draft = try reader.draft(of: file)
    #expect(DraftDump(draft: draft).lines.joined(separator: "\n") == test["draft"])
  }

  @Test func `a root that is not known is reported`() throws {
    func ids(_ xml: String) throws -> [String] {
      try readLetter(from: SourceFile(name: "a.xml", bytes: Array(xml.utf8))).diagnostics.map(\.id)
    }
    #expect(try ids("<rapport><al>Een brief.</al></rapport>").contains("xml.unknown-root"))
    #expect(
      try !ids("<?xml version=\"1.0\"?><akomaNtoso><p>Een brief.</p></akomaNtoso>")
        .contains("xml.unknown-root"))
  }

  @Test(arguments: [
    ("leeg.xml", "<?xml version=\"1.0\"?><rapport><meta>niets</meta></rapport>"),
    ("leeg.html", "<html><head><title>Niets</title></head><body><script>1</script></body></html>"),
  ])
  func `a file with text and no block is an error`(name: String, text: String) {
    let error = #expect(throws: ReadError.self) {
      try readLetter(from: SourceFile(name: name, bytes: Array(text.utf8)))
    }
    #expect(error?.code == .nothingRead)
  }

  @Test(arguments: [
    ("gegevens.json", "{\"a\": 1}"), ("gegevens", "[{\"naam\": \"Jansen\"}]"),
    ("cijfers.csv", "a;b\n1;2"), ("bericht.eml", "Beste Kamer"),
    ("bericht", "From: a@example.org\nSubject: Brief\nMIME-Version: 1.0\n\nHallo"),
  ])
  func `data and messages are named, not read`(name: String, text: String) {
    let error = #expect(throws: ReadError.self) {
      try readLetter(from: SourceFile(name: name, bytes: Array(text.utf8)))
    }
    #expect(error?.code == .otherKind)
  }

  @Test(arguments: [
    "<!-- image -->\n\n# Brief\n\nEr waren 12 banen.\n", "<!-- a --> <!-- b -->\n\nEen brief.\n",
    "<brief> zei zij, en zij ging.\n", "<?> is geen teken.\n", "<! let op: een brief.\n",
  ])
  func `text that begins as markup does and is none is read`(text: String) throws {
    let letter = try readLetter(from: SourceFile(name: "brief.txt", bytes: Array(text.utf8)))
    #expect(!letter.blocks.isEmpty)
    #expect(letter.layout == .pageText || letter.layout == .markdown)
  }

  @Test(arguments: ["\u{FEFF}", "\u{FEFF}\n", "\u{EF}\u{BB}\u{BF}", "\u{EF}\u{BB}\u{BF}\r\n", ""])
  func `a mark and a line end before the declaration do no harm`(mark: String) throws {
    let xml =
      mark
      + "<?xml version=\"1.0\"?>\n<officiele-publicatie><al>Een brief.</al></officiele-publicatie>"
    let letter = try readLetter(from: SourceFile(name: "a.xml", bytes: Array(xml.utf8)))
    #expect(letter.layout == .officialXML)
    #expect(letter.blocks.map(\.passage.text) == ["Een brief."])
  }

  @Test func `lines that are parted by empty ones are one paragraph, with any line end`() throws {
    let lines = [
      "Eerste regel van de alinea die over twee regels", "loopt en hier eindigt met een punt.",
      "Tweede alinea van deze brief die ook over twee",
      "regels loopt en hier eindigt met een punt.",
      "Derde alinea van deze brief die ook over twee", "regels loopt, met een zin.",
    ]
    func blocks(_ end: String) throws -> [String] {
      let text = lines.joined(separator: end + end) + end
      let file = SourceFile(name: "brief.txt", bytes: Array(text.utf8))
      return try readLetter(from: file).blocks.map(\.passage.text)
    }
    #expect(try blocks("\r\n") == blocks("\n"))
  }
}
