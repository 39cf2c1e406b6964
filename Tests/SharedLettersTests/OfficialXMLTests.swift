import Checking
import Extraction
import LetterModel
import Testing

/// The two official publications in XML, noted by eye.
@Suite(.enabled(if: SharedLetters.areAtHand, "needs the letters in ../shared/letters"))
struct OfficialXMLTests {
  @Test func `the letter has 15 notes, each with its mark`() throws {
    let letter = try SharedLetters.read("official-xml/kst-28844-269").letter
    #expect(letter.footnotes.map(\.marker) == (1...15).map(String.init))
    #expect(letter.footnotes.allSatisfy { $0.calls.count == 1 && $0.block != nil })
  }

  @Test func `the publisher's links are its official citations`() throws {
    let reading = try SharedLetters.read("official-xml/kst-28844-269")
    let ids = reading.records.citations.flatMap { $0.targets.compactMap(\.id) }
    for id in [
      "kst-28844-266", "kst-28844-261", "h-tk-20222023-84-12", "kst-36101-15",
      "https://www.rijksoverheid.nl/archief",
    ] {
      #expect(ids.contains(id), "\(ids)")
    }
    let numbered = reading.records.citations.filter { $0.kind == .kamerstuk }
    let motion = numbered.flatMap(\.targets).filter { $0.id == "kst-28844-261" }
    #expect(motion.count == 2)
  }

  @Test func `its header is the publisher's`() throws {
    let header = try SharedLetters.read("official-xml/kst-28844-269").letter.header
    #expect(header.identifier?.value == "kst-28844-269")
    #expect(header.chamber?.value == .second)
    #expect(header.sessionYear?.value == "2022-2023")
    #expect(header.number?.value == "269")
    #expect(header.kind?.value == "brief")
    #expect(header.date?.value == CalendarDate(year: 2023, month: 7, day: 7))
    #expect(header.signatories.first?.value.name == "H.G.J. Bruins Slot")
  }

  @Test func `both budget tables add up`() throws {
    let reading = try SharedLetters.read("official-xml/kst-37020-X-1")
    let tables = reading.letter.tables
    try #require(tables.count == 2)
    #expect(tables.map(\.unitFactor) == [1000, 1000])
    #expect(
      tables[0].columns.map { $0.map(\.text) } == [
        ["Vastgestelde begroting", "Verplichtingen"], ["Vastgestelde begroting", "Uitgaven"],
        ["Vastgestelde begroting", "Ontvangsten"],
      ])
    #expect(tables[0].rows.filter { $0.role == .data }.count == 11)
    #expect(tables[0].rows.filter { $0.role == .data }.allSatisfy { $0.code != nil })
    let sums = reading.verifications.filter { $0.rule.hasPrefix("table.") }
    #expect(sums.count >= 6)
    #expect(sums.allSatisfy { $0.verdict == .exact }, "\(sums.map(\.message))")
  }
}
