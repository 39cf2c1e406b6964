import Extraction
import LetterModel
import LetterReaders
import TestSupport
import Testing

/// What is said where the publisher's link and its words name two papers.
struct PublisherLinkTests {
  /// A link in an official publication: the identifier it leads to, and its words.
  private static func diagnostics(link: String, words: String) throws -> [String] {
    let xml = """
      <?xml version="1.0" encoding="utf-8"?>
      <officiele-publicatie><kamerstuk><stuk><algemeen><vrije-tekst><tekst>
      <al>Zie Kamerstuk <extref doc="\(link)" soort="document">\(words)</extref>.</al>
      </tekst></vrije-tekst></algemeen></stuk></kamerstuk></officiele-publicatie>
      """
    let letter = try readLetter(from: SourceFile(name: "link.xml", bytes: Array(xml.utf8)))
    return extractRecords(from: letter).diagnostics.map(\.id)
  }

  @Test(arguments: [
    ("kst-29689-1098", "29 689, nr. 1099"), ("kst-29689-1099", "29 680, nr. 1099"),
    ("kst-29689-A", "29 689, nr. 12"), ("kst-36200-XV-3", "36 200 XV, nr. 4"),
    ("kst-34352-281", "34 352, nr. 218"),
  ])
  func `a link that leads elsewhere is reported`(link: String, words: String) throws {
    #expect(try Self.diagnostics(link: link, words: words) == ["reference.link-differs"])
  }

  @Test(arguments: [
    ("kst-29689-1099", "29 689, nr. 1099"), ("kst-29689-1099-h1", "29 689, nr. 1099"),
    ("dossier/29689", "29 689, nr. 1099"),
  ])
  func `a link to the paper that its words name is not`(link: String, words: String) throws {
    #expect(try Self.diagnostics(link: link, words: words).isEmpty)
  }
}
