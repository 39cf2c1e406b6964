import Extraction
import LetterModel
import LetterReaders
import Reporting
import TestSupport
import Testing

/// That a new layout is one file: everything is made from the list of readers.
@Suite struct NewReaderTests {
  static let readers: [any LetterReader] = allReaders + [ChestReader()]
  static let text = """
    Den Haag, 6 juli 2023
    Geachte voorzitter,
    Het budget is 1.250 euro, zie Kamerstuk 34352, nr. 281.
    """

  private var chest: SourceFile {
    SourceFile(
      name: "brief.chest",
      bytes: ChestReader.pack([("cover.txt", "Den Haag, 1 mei 1999"), ("letter.txt", Self.text)]))
  }

  @Test func `a format that is no text is read by the reader that claims it`() throws {
    let letter = try readLetter(from: chest, readers: Self.readers)
    #expect(letter.layout == .chest)
    #expect(letter.source.file == "brief.chest")
    #expect(letter.blocks.map(\.passage.text) == Self.text.split(separator: "\n").map(String.init))
    #expect(letter.header.date?.value == CalendarDate(year: 2023, month: 7, day: 6))
    let records = extractRecords(from: letter)
    #expect(records.figures.compactMap { $0.value?.coefficient } == [1250])
    #expect(records.citations.flatMap { $0.targets.compactMap(\.id) } == ["kst-34352-281"])
    #expect(SpanLaw.violations(in: letter, records: records) == [])
  }

  @Test func `what no reader claims is refused as before`() {
    let refusal = ReadError(
      .wordFile,
      Message(
        english: "this is an archive, and neither a Word file nor OpenDocument text",
        dutch: "dit is een archief, en geen Word-bestand of OpenDocument-tekst"))
    #expect(throws: refusal) { try readLetter(from: chest) }
    let empty = SourceFile(name: "empty.chest", bytes: ChestReader.pack([("cover.txt", "leeg")]))
    #expect(throws: refusal) { try readLetter(from: empty, readers: Self.readers) }
  }

  @Test func `a layout that is named is read by its reader, or said to be unreadable`() throws {
    let letter = try readLetter(from: chest, layout: .chest, readers: Self.readers)
    #expect(letter.blocks.count == 3)
    #expect(throws: ReadError(.unreadable, Message("there is no letter in the chest"))) {
      let file = SourceFile(name: "a.md", bytes: Array("# Brief\n".utf8))
      return try readLetter(from: file, layout: .chest, readers: Self.readers)
    }
  }

  @Test func `its layout and its extension are in every list`() {
    #expect(Self.readers.layouts == allReaders.layouts + [.chest])
    #expect(Self.readers.fileExtensions == allReaders.fileExtensions.union(["chest"]))
    #expect(OutputSchema.json(of: Self.readers).contains(#", "chest"]}"#))
    #expect(!OutputSchema.json.contains("chest"))
  }

  @Test func `every layout has one reader, and every reader an extension`() {
    let names = allReaders.layouts.map(\.rawValue)
    #expect(Set(names).count == names.count)
    #expect(allReaders.allSatisfy { !$0.fileExtensions.isEmpty })
  }

  @Test func `a file gives its text, or none where it has no text`() throws {
    let file = SourceFile(name: "brief.txt", bytes: [0x63, 0x61, 0x66, 0xE9])
    #expect(try file.text().source.encoding == .windows1252)
    #expect(file.source?.text == Array("café".utf8))
    #expect(SourceFile(name: "leeg.txt", bytes: []).source == nil)
  }
}
