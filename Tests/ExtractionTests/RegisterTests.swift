import Extraction
import Foundation
import LetterModel
import TestSupport
import Testing

@Suite struct RegisterTests {
  static let lines = """
    kst-34352-115
    kst-34352-281
    kst-34352-281-b1
    kst-34352-P
    kst-36200-XV-71
    kst-36200-XV-80
    kst-21501-33-D
    kst-21501-33-1112
    kst-36200-V-3
    kst-20082009-31700-VI-D
    h-tk-20222023-84-12
    h-tk-20072008-7900-7950
    h-tk-20222023-90-1
    ah-tk-20222023-3276
    ah-tk-20222023-3277
    """
  let register = PaperRegister(Array(lines.utf8))

  func targets(_ text: String) -> [Citation.Target] {
    var records = extractRecords(from: PlainLetter.letter(text))
    settle(&records, with: register)
    return records.citations.flatMap(\.targets)
  }

  @Test func `lines out of order are found, and prefixes`() {
    #expect(register.count == 15)
    #expect(register.contains("kst-34352-281") && register.contains("kst-21501-33-D"))
    #expect(!register.contains("kst-34352-28") && !register.contains("kst-34352-2811"))
    #expect(register.containsPrefix("kst-36200-XV-") && !register.containsPrefix("kst-36200-VI"))
    #expect(register.highestNumber(in: "34352") == 281)
    #expect(register.highestNumber(in: "36200") == nil)
  }

  @Test func `a number inside the known range is unregistered, one beyond it is cited`() {
    let statuses = targets(
      "Kamerstuk 34 352, nr. 281; Kamerstuk 34 352, nr. 200; Kamerstuk 34 352, nr. 400."
    ).map(\.status)
    #expect(statuses == [.registered, .unregistered, .cited])
  }

  @Test func `a part of a dossier and a Roman numeral are settled`() {
    let read = targets("Kamerstuk 21501-33 en Kamerstuk 36 200 V.")
    #expect(read.map(\.id) == ["dossier-21501-33", "dossier-36200-V"])
    #expect(read.map(\.status) == [.registered, .registered])
  }

  @Test func `a paper of two chapters is kept in the one that the register knows it in`() {
    let read = targets("Kamerstukken 36 200 XV en 36 200 V, nr. 71.")
    #expect(read.map(\.id) == ["kst-36200-XV-71", "dossier-36200-V"])
    #expect(read.map(\.status) == [.registered, .registered])
  }

  @Test func `pages are found in the item that holds them`() {
    let read = targets("Handelingen II 2007/08, nr. 108, p. 7909-7943.")
    #expect(read.map(\.id) == ["h-tk-20072008-7900-7950"])
    #expect(read.first?.status == .registered)
  }

  @Test func `written questions are looked up by year`() {
    let read = targets(
      "Aanhangsel Handelingen, vergaderjaar 2022–2023, nr. 3276 en nr. 12 en nr. 9999")
    #expect(read.map(\.status) == [.registered, .unregistered, .cited])
  }

  @Test func `an empty register changes nothing`() {
    var records = extractRecords(from: PlainLetter.letter("Kamerstuk 34 352, nr. 281."))
    settle(&records, with: PaperRegister())
    #expect(records.citations.first?.targets.first?.status == .cited)
  }
}
