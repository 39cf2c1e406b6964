import LetterModel
import LetterReaders
import Testing

/// Notes that a site left as numbered paragraphs at the end, their marks glued to words.
@Suite struct TrailingNoteTests {
  private static func notes(_ paragraphs: [String]) throws -> [String] {
    let page = "<html><body>" + paragraphs.map { "<p>\($0)</p>\n" }.joined() + "</body></html>"
    let letter = try readLetter(from: SourceFile(name: "brief.html", bytes: Array(page.utf8)))
    return letter.footnotes.map { note in
      let words = note.block.map { letter.blocks[$0].passage.text } ?? "-"
      return "\(note.marker): \(words) (\(note.calls.count))"
    }
  }

  private static let body = [
    "Geachte voorzitter,", "De motie is uitgevoerd.1 Het doel ligt in 20272 en is haalbaar.",
  ]

  @Test(arguments: [
    ["1 Kamerstuk 27 999, nr. 601.", "2 Zie de brief van 8 maart."],
    ["[1] Kamerstuk 27 999, nr. 601.", "[2] Zie de brief van 8 maart."],
    ["1&nbsp;Kamerstuk 27 999, nr. 601.", "2&nbsp;Zie de brief van 8 maart."],
    [
      "1 Kamerstuk <i>27 999</i>, nr. 601.", "2 <a href='#'>Zie</a> de brief van 8 maart.", "", " ",
    ],
  ])
  func `numbered paragraphs at the end that are called are notes`(last: [String]) throws {
    #expect(
      try Self.notes(Self.body + last) == [
        "1: Kamerstuk 27 999, nr. 601. (1)", "2: Zie de brief van 8 maart. (1)",
      ])
  }

  @Test(arguments: [
    // Not all are called.
    ["1 Kamerstuk 27 999.", "2 Zie de brief.", "3 Zie de bijlage."],
    // Something else stands behind.
    ["1 Kamerstuk 27 999.", "2 Zie de brief.", "Zo eindigt het."],
    // They do not count from 1, or not on.
    ["2 Kamerstuk 27 999.", "3 Zie de brief."], ["1 Kamerstuk 27 999.", "3 Zie de brief."],
    // They count something.
    ["1 gemeente doet mee.", "2 gemeenten niet."],
  ])
  func `other numbered paragraphs stay`(last: [String]) throws {
    #expect(try Self.notes(Self.body + last).isEmpty)
  }

  @Test func `a list that nothing calls stays a list`() throws {
    let body = ["Geachte voorzitter,", "Ik neem twee maatregelen."]
    #expect(try Self.notes(body + ["1 Kamerstuk 27 999.", "2 Zie de brief."]).isEmpty)
  }
}
