import Checking
import Extraction
import LetterModel
import Testing

/// What the five seeds hold, noted by eye before any output was seen.
@Suite(.enabled(if: SharedLetters.areAtHand, "needs the letters in ../shared/letters"))
struct SeedTests {
  static let marks: [(String, [String])] = [
    (
      "seeds/000",
      [
        "verbeteren", "banen", "hiertoe", "SEO", "uren", "2022", "Maatoug", "Kort", "2022",
        "Beleidsonderzoekers", "regio", "uit",
      ]
    ),
    (
      "seeds/001",
      ["2024", "Binnenwerk", "cijfers", "banen", "SCP-rapport", "2024", "Rijk"]
    ),
    ("seeds/002", ["werk.", "MLT-advies", "maken."]),
    (
      "seeds/003",
      [
        "verbeteren", "uitgewerkt", "Kamer", "86.815", "SEO", "uren", "banenafspraak", "2023.",
        "2023", "Rijk", "vallen", "aanvragen", "populatie", "schoolverlaters", "gekomen",
        "Arbeidsinspectie", "toenemen.", "wijziging", "2023", "2024", "Leeragenda", "SAM",
        "Divosa", "gestuurd", "ingediend.", "Innovatiefonds", "SIF", "werkgever.",
        "onderneming.", "Wtl-beschikking", "c.s.", "Jong", "2024", "2023", "april",
        "arbeidsmarktinfrastructuur", "2018", "2019", "2023", "Haan", "“Werkcentrum”",
      ]
    ),
    (
      "seeds/004",
      [
        "P", "arbeidsbeperkten", "geleid", "zijn", "2015", "2016", "stellen", "2015",
        "doelgroepregister", "arbeidsbeperkten",
      ]
    ),
  ]

  @Test(arguments: marks)
  func `every note has its mark`(seed: String, words: [String]) throws {
    let letter = try SharedLetters.read(seed).letter
    let found = SharedLetters.wordsBeforeMarks(in: letter).map { line in
      // The word after a hyphen, as marks stand behind a whole word.
      line.split(separator: " ").last.map { $0.split(separator: "-").last.map(String.init) ?? "" }
    }
    let wanted = words.map { $0.split(separator: "-").last.map(String.init) }
    #expect(found == wanted, "\(SharedLetters.wordsBeforeMarks(in: letter))")
  }

  @Test func `note 9 of the letter of 2024 has a mark and no text`() throws {
    let letter = try SharedLetters.read("seeds/003").letter
    let missing = letter.diagnostics.filter { $0.id == "footnote.text-missing" }
    #expect(missing.map(\.message) == ["note 9 has a mark and no text"])
  }

  @Test func `the table note of the letter of 2023 belongs to its table`() throws {
    let letter = try SharedLetters.read("seeds/000").letter
    let notes = letter.footnotes.filter { $0.scope == .table(0) }
    #expect(notes.map(\.marker) == ["1"])
    #expect(notes.map(\.calls.count) == [1])
  }

  @Test(arguments: [
    (
      "seeds/000",
      [
        [70388, 8874, 79262], [724, 1130, 1855], [71113, 10004, 81117], [70000, 22500, 92500],
      ]
    ),
    (
      "seeds/003",
      [
        [76027, 10788, 86815], [-1996, 846, -1150], [74031, 11634, 85665],
        [80000, 25000, 105000],
      ]
    ),
  ])
  func `both tables have all their cells`(seed: String, cells: [[Int]]) throws {
    let letter = try SharedLetters.read(seed).letter
    try #require(letter.tables.count == 1)
    let table = letter.tables[0]
    #expect(
      table.rows.map { $0.cells.compactMap { $0.number?.value.coefficient } } == cells)
    #expect(table.rows.map(\.role) == [.data, .data, .total, .target])
    #expect(table.number == "1")
    #expect(table.columns.count == 3)
    #expect(table.rows.map(\.label.text).last == "Doelstelling Sociaal Akkoord")
    #expect(
      table.columns.compactMap { $0.last?.text } == [
        "Toename aantal banen markt", "Toename aantal banen overheid",
        "Totale toename aantal banen",
      ])
  }

  @Test(arguments: ["seeds/001", "seeds/002", "seeds/004"])
  func `no table is invented`(seed: String) throws {
    #expect(try SharedLetters.read(seed).letter.tables.isEmpty)
  }

  @Test(arguments: [("seeds/000", "kst-34352-299"), ("seeds/004", "kst-33981-P")])
  func `an official identifier is recognised`(seed: String, identifier: String) throws {
    let letter = try SharedLetters.read(seed).letter
    #expect(letter.header.identifier?.value == identifier)
  }

  @Test func `both dossiers are the letter's own`() throws {
    let letter = try SharedLetters.read("seeds/004").letter
    #expect(letter.header.dossiers.map(\.value.number).sorted() == ["33981", "34352"])
  }

  @Test(arguments: marks.map(\.0))
  func `no sum contradicts`(seed: String) throws {
    let reading = try SharedLetters.read(seed)
    let wrong = reading.verifications.filter {
      $0.verdict == .contradiction && $0.operation != .citation
    }
    #expect(wrong.map(\.message).isEmpty, "\(wrong.map(\.message))")
  }
}
