import LetterModel
import LetterReaders
import Testing

/// Markup that asks for far more than it holds.
@Suite struct HostileMarkupTests {
  private func html(_ text: String) throws -> LetterDraft {
    try HTMLReader().draft(from: SourceText(file: "t", utf8: Array(text.utf8)))
  }

  @Test func `defaults of attributes in a DOCTYPE are refused`() {
    let text = """
      <!DOCTYPE officiele-publicatie [<!ATTLIST al kind (a|b) "a" other CDATA "">]>
      <officiele-publicatie><al>Een.</al></officiele-publicatie>
      """
    #expect(throws: ReadError.self) {
      try OfficialXMLReader().draft(from: SourceText(file: "t", utf8: Array(text.utf8)))
    }
  }

  @Test func `an empty internal subset is no reason to refuse`() throws {
    let text =
      "<!DOCTYPE officiele-publicatie []><officiele-publicatie><al>Een.</al></officiele-publicatie>"
    let draft = try OfficialXMLReader().draft(from: SourceText(file: "t", utf8: Array(text.utf8)))
    #expect(draft.blocks.count == 1)
  }

  @Test func `no half of a character stays of a block whose elements began in another`() throws {
    let markup = "<?xml ><a><noot.nr>1<b/n<noot.al><r><a></</</"
    let bytes = Array(markup.utf8) + [0x22, 0x9C, 0x3C, 0x2F]
    let letter = try readLetter(from: SourceFile(name: "a.xml", bytes: bytes))
    #expect(!letter.blocks.isEmpty)
    for block in letter.blocks {
      #expect(String(validating: block.passage.bytes, as: UTF8.self) != nil)
    }
  }

  @Test(arguments: ["\n", "\r\n"])
  func `a CDATA section is read whole, whatever its line ends`(end: String) throws {
    let words = "<![CDATA[Er zijn\(end)12 & meer.]]>"
    let text = "<officiele-publicatie><al>\(words)</al></officiele-publicatie>"
    let draft = try OfficialXMLReader().draft(from: SourceText(file: "t", utf8: Array(text.utf8)))
    guard case .text(_, _, let passage) = try #require(draft.blocks.first).content else {
      Issue.record("there is no text")
      return
    }
    #expect(passage.bytes.elementsEqual("Er zijn 12 & meer.".utf8))
  }

  @Test func `cells that span thousands of rows are cut, and it is said`() throws {
    let rows = String(repeating: "<tr><td rowspan=9999>1</td></tr>", count: 2000)
    let draft = try html("<html><body><table>\(rows)</table></body></html>")
    let cells = draft.blocks.map { block in
      if case .table(let table) = block.content { table.rows.map(\.count).reduce(0, +) } else { 0 }
    }
    #expect(cells.reduce(0, +) <= 200_000)
    #expect(draft.diagnostics.map(\.id) == ["table.cut"])
  }

  @Test func `a long table under one wide row stays small`() throws {
    let wide = "<tr><td colspan=900>Kop</td></tr>"
    let rows = String(repeating: "<tr><td>1</td></tr>", count: 4000)
    let draft = try html("<html><body><table>\(wide)\(rows)</table></body></html>")
    guard case .table(let table) = try #require(draft.blocks.first).content else {
      Issue.record("there is no table")
      return
    }
    #expect(table.rows.map(\.count).reduce(0, +) < 60_000)
    #expect(draft.diagnostics.map(\.id) == ["table.cut"])
  }

  @Test func `many small tables that ask for wide cells share what is free`() throws {
    let table = "<table><tr><td colspan=\"1000\">a</td><td>1</td></tr></table>"
    let page = "<html><body>" + String(repeating: table, count: 200) + "</body></html>"
    let letter = try readLetter(from: SourceFile(name: "a.html", bytes: Array(page.utf8)))
    #expect(letter.tables.count == 200)
    #expect(letter.tables.reduce(0) { $0 + $1.columns.count } < 40_000)
    #expect(letter.diagnostics.contains { $0.id == "table.cut" })
  }

  @Test func `a label that spans forty rows is whole`() throws {
    let first = "<tr><td rowspan=40>Zorg</td><td>a</td><td>1</td></tr>"
    let others = String(repeating: "<tr><td>b</td><td>2</td></tr>", count: 39)
    let draft = try html("<html><body><table>\(first)\(others)</table></body></html>")
    #expect(draft.diagnostics.isEmpty)
    guard case .table(let table) = try #require(draft.blocks.first).content else {
      Issue.record("there is no table")
      return
    }
    #expect(table.rows.count == 40 && table.rows.allSatisfy { $0.count == 3 })
  }

  @Test(arguments: [" a%=\"1\"", " a%"])
  func `a tag with thousands of attributes is not read`(attribute: String) throws {
    let attributes = (0..<6000).map { attribute.replacing("%", with: "\($0)") }.joined()
    let draft = try html("<html><body><p\(attributes)>Een.</p></body></html>")
    #expect(draft.isPartial)
    #expect(draft.blocks.isEmpty)
  }

  @Test func `a long comment and a long attribute are no crowded tag`() throws {
    let words = String(repeating: "woord ", count: 20_000)
    let draft = try html(
      "<html><body><!-- \(words) --><p title=\"\(words)\">Een.</p></body></html>")
    #expect(!draft.isPartial)
    #expect(draft.blocks.count == 1)
  }
}
