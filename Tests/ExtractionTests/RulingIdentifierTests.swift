import Extraction
import LetterModel
import TestSupport
import Testing

/// European identifiers of rulings, made by rule in the forms that letters print: whole ones are read
/// as they are, and of one that lost a part nothing is made.
@Suite struct RulingIdentifierTests {
  /// The same sequence of numbers on every run.
  private struct Dice: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }

  private struct Ruling {
    var country = "NL"
    var court: String
    var year: Int
    var number: String

    var identifier: String { "ECLI:\(country):\(court):\(year):\(number)" }
  }

  private static let dutchCourts = [
    "HR", "PHR", "RVS", "CRVB", "CBB", "RBDHA", "RBAMS", "RBROT", "GHARL", "GHAMS", "OGHACMB", "XX",
  ]
  private static let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ")

  private static func ruling(_ dice: inout Dice) -> Ruling {
    if Int.random(in: 0..<5, using: &dice) == 0 {
      return Ruling(
        country: "EU", court: ["C", "T", "F"].randomElement(using: &dice) ?? "C",
        year: Int.random(in: 1954...2025, using: &dice),
        number: "\(Int.random(in: 1...1300, using: &dice))")
    }
    let court = dutchCourts.randomElement(using: &dice) ?? "HR"
    let year = Int.random(in: 1925...2025, using: &dice)
    guard Bool.random(using: &dice) else {
      return Ruling(court: court, year: year, number: "\(Int.random(in: 1...19999, using: &dice))")
    }
    let letter = { (dice: inout Dice) in "\(letters.randomElement(using: &dice) ?? "A")" }
    return Ruling(
      court: court, year: year,
      number: letter(&dice) + letter(&dice) + "\(Int.random(in: 1000...9999, using: &dice))")
  }

  /// A ruling as letters print it, in a sentence.
  private static func printed(_ ruling: Ruling, _ dice: inout Dice) -> String {
    let whole = ruling.identifier
    let forms = [
      whole, whole.lowercased(), whole.replacing(":", with: ": "),
      whole.replacing(":", with: " : "),
      "(\(whole))", "\(whole), r.o. 3", "«\(whole)»", "\(whole)).", "\(whole);", "[\(whole)]",
      ruling.country == "EU" ? String(whole.dropFirst(5)) : whole,
      whole.replacing("\(ruling.year):", with: "\(ruling.year):\n"),
    ]
    return forms.randomElement(using: &dice) ?? whole
  }

  /// What a ruling becomes that lost something no reader can give back.
  private static func broken(_ ruling: Ruling, _ dice: inout Dice) -> String {
    let (country, court, year, number) = (ruling.country, ruling.court, ruling.year, ruling.number)
    let forms = [
      "ECLI:\(country):\(court):\(year)", "ECLI:\(country):\(court):\(year): in deze zaak",
      "ECLI:\(country):\(year):\(number)", "ECLI:\(court):\(year):\(number)",
      "ECLI:\(country):\(court):\(number)", "ECLI:\(country):\(court):\(year % 1000):\(number)",
      "ECLI:\(country):\(court):\(year):\(number)a", "ECLI:\(country):\(court):\(year)::\(number)",
      "ECLI:\(country):\(court):\(year):\(number):9136", "ECLI:\(country):\(court):\(year):A123",
      "ECLI:\(country):\(court):\(year):BK913", "ECLI:\(country):\(court):\(year):B:K9136",
      "ECLI:\(country):\(court)", "ECLI:\(country)", "ECLI \(country) \(court)",
      "ECLI:\(country):\(court):\(year):1234567", "CLI:\(country):\(court):\(year):\(number)",
      "ECLI:\(country):\(court):\(year):-", "ECLI:\(country):\(court):\(year):nr",
    ]
    return forms.randomElement(using: &dice) ?? forms[0]
  }

  private static func rulings(in text: String) -> [String] {
    extractRecords(from: PlainLetter.letter(text)).citations.filter { $0.kind == .ecli }
      .flatMap(\.targets).compactMap(\.id)
  }

  @Test func `whole identifiers are read as they are`() {
    var dice = Dice(state: 20_261_201)
    var misread: [String] = []
    for _ in 0..<40 {
      let batch = (0..<100).map { _ in Self.ruling(&dice) }
      let text = batch.map { "Zie ook \(Self.printed($0, &dice)) hierover." }
        .joined(separator: "\n\n")
      let read = Self.rulings(in: text)
      if read != batch.map(\.identifier) {
        misread += zip(batch, text.split(separator: "\n\n")).filter { ruling, words in
          Self.rulings(in: String(words)) != [ruling.identifier]
        }.map { String($0.1) }
      }
    }
    #expect(misread.isEmpty, "\(misread.prefix(5))")
  }

  @Test func `of an identifier that lost a part nothing is made`() {
    var dice = Dice(state: 20_261_202)
    var invented: [String] = []
    for _ in 0..<4_000 {
      let ruling = Self.ruling(&dice)
      let words = "Het hof volgt dat (\(Self.broken(ruling, &dice))) niet."
      let read = Self.rulings(in: words)
      if !read.isEmpty { invented.append("\(words) \(read)") }
    }
    #expect(invented.isEmpty, "\(invented.count): \(invented.prefix(12))")
  }
}
