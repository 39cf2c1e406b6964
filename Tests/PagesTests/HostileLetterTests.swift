import Testing

/// That nothing of a letter runs or becomes markup.
@Suite struct HostileLetterTests {
  private static let words = """
    <script>alert("12")</script> en <img src=x onerror=alert(1)> & "aanhalingen" 'enkel'
    """

  @Test func `a letter with markup and script in it shows it as text`() throws {
    let letter = """
      # \(Self.words)

      Er zijn 1.214 banen, waarvan 513 in de markt en 811 bij de overheid. \(Self.words)

      | \(Self.words) | 2022 | 2023 |
      |---|---|---|
      | <b onclick="x()">een</b> | 10 | 20 |
      | "><script>twee</script> | 30 | 40 |
      | Totaal | 41 | 60 |

      Zie <https://voorbeeld.nl/"onmouseover="alert(1)> en javascript:alert(1).
      """
    let report = try SpecimenReport([
      ("<svg onload=alert(1)>.txt", Array(letter.utf8)), ("brief.md", Array(letter.utf8)),
    ])
    for (path, page) in try report.pages() {
      for element in page.all {
        #expect(!["img", "b", "svg:script"].contains(element.name), "\(path)")
        #expect(!element.attributes.keys.contains { $0.hasPrefix("on") }, "\(path)")
        if element.name == "script" { #expect(element.children.isEmpty, "\(path)") }
        #expect(element.attributes["href"]?.hasPrefix("javascript") != true, "\(path)")
      }
    }
    let page = try report.letterPage()
    #expect(page.element("brief")?.dutch.contains("<script>alert(\"12\")</script>") == true)
  }

  @Test func `controls and marks that turn a line round do not reach the page`() throws {
    let report = try SpecimenReport(text: "Er zijn 12\u{1}\u{202E} banen\u{8} en \u{FFFE}.")
    for (path, bytes) in report.files where path.hasSuffix(".html") {
      let scalars = String(decoding: bytes, as: UTF8.self).unicodeScalars
      #expect(!scalars.contains { $0.value < 0x20 && $0 != "\n" && $0 != "\t" }, "\(path)")
      #expect(!scalars.contains("\u{202E}") && !scalars.contains("\u{FFFE}"), "\(path)")
    }
  }

  @Test func `the index that a script reads holds strings and numbers only`() throws {
    let report = try SpecimenReport([("</script>\u{2028}\"'\\.md", Array("Er zijn 12 banen.".utf8))]
    )
    let part = String(decoding: report.files["data/brieven-1.js"] ?? [], as: UTF8.self)
    #expect(part.hasPrefix("griffierDeel([[\""))
    #expect(part.unicodeScalars.allSatisfy { $0.isASCII })
    #expect(!part.contains("<"))
  }
}
