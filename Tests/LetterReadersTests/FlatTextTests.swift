import LetterModel
import LetterReaders
import TestSupport
import Testing

/// A text of which every line end became two spaces.
@Suite struct FlatTextTests {
  private static let letter = """
    Postbus 20015
    2500 EA Den Haag

    datum
    6 juni 2023
    betreft
    Beantwoording vragen over het jaarverslag


    Geachte mevrouw Bakker,

    Hierbij bieden wij u onze antwoorden aan op de vragen die de commissie heeft gesteld over het
    jaarverslag van het ministerie. In 2022 zijn 1.204 schoolgebouwen verbouwd, en in 2023 kwamen
    daar nog eens 310 gebouwen bij. De gemeenten voeren de regeling uit en dragen daarvoor zelf de
    verantwoordelijkheid. De inspectie ziet toe op de kwaliteit en bespreekt haar bevindingen met de
    aanbieders. Daarbij is van belang dat de uitvoering eenvoudig blijft en dat de regels elkaar niet
    tegenspreken. Uw Kamer ontvangt na de zomer een uitgewerkt voorstel, met een toelichting op de
    kosten en op de planning van de volgende fase van het programma.

    Vraag 1
    Hoeveel gebouwen worden er in 2024 verbouwd?

    Naar verwachting worden er in 2024 nog 275 gebouwen verbouwd.
    """

  @Test func `its blocks are those of the text that had its line ends`() throws {
    let flat = Self.letter.replacing("\n", with: "  ")
    let read = try readLetter(
      from: SourceFile(name: "plat.txt", bytes: Array(flat.utf8)), layout: .pageText)
    let kept = try readLetter(
      from: SourceFile(name: "regels.txt", bytes: Array(Self.letter.utf8)), layout: .pageText)
    #expect(read.blocks.map(\.passage.text) == kept.blocks.map(\.passage.text))
    #expect(read.blocks.map(\.kind) == kept.blocks.map(\.kind))
    #expect(read.header.date?.value == kept.header.date?.value)
    #expect(read.header.date != nil)
  }

  @Test func `two spaces between sentences are no line ends`() throws {
    let text = Self.letter.replacing(". ", with: ".  ")
    let read = try readLetter(
      from: SourceFile(name: "spaties.txt", bytes: Array(text.utf8)), layout: .pageText)
    let kept = try readLetter(
      from: SourceFile(name: "regels.txt", bytes: Array(Self.letter.utf8)), layout: .pageText)
    #expect(read.blocks.count == kept.blocks.count)
  }

  /// Sentences without a fact, so that a text is long enough to be told.
  private static let filling = String(
    repeating: "De gemeenten voeren de regeling uit en lichten haar toe waar nodig.\n", count: 13)

  @Test(arguments: CaseFile.cases("flat-text"))
  func `its words show what its lines were`(example: CaseFile.Case) throws {
    let isFlat = example.title.hasPrefix("Plat")
    let text = (example["text"] + "\n" + Self.filling)
      .replacing("\n", with: isFlat ? "  " : " ")
    let letter = try readLetter(
      from: SourceFile(name: "plat.txt", bytes: Array((text + "\n").utf8)), layout: .pageText)
    let header = letter.header
    var lines: [String] = []
    if let date = header.date { lines.append("datum: \(date.value)") }
    if let subject = header.subject { lines.append("betreft: \(subject.value)") }
    if let addressee = header.addressee { lines.append("aan: \(addressee.value)") }
    if let sender = header.sender { lines.append("afzender: \(sender.value)") }
    lines += header.signatories.map {
      "ondertekend: \($0.value.role ?? "-") / \($0.value.name ?? "-")"
    }
    lines += letter.blocks.filter { $0.kind == .furniture && $0.passage.text.contains("/") }
      .map { "bladzijde: \($0.passage.text)" }
    lines += letter.footnotes.filter { !$0.calls.isEmpty }.map { note in
      "noot: \(note.marker) \(note.block.map { letter.blocks[$0].passage.text } ?? "-")"
    }
    #expect(letter.footnotes.allSatisfy { !$0.calls.isEmpty })
    #expect(lines == example.lines(of: "read"))
  }

  @Test func `a short one is told in spite of the line end at its end`() throws {
    let flat = Self.letter.replacing("\n", with: "  ") + "\n"
    let read = try readLetter(
      from: SourceFile(name: "plat.txt", bytes: Array(flat.utf8)), layout: .pageText)
    #expect(read.blocks.count > 5)
    #expect(read.header.date != nil)
  }
}
