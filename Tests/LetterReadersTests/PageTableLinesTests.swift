import LetterModel
import Testing

@testable import LetterReaders

struct PageTableLinesTests {
  /// Pages of tables between sentences.
  private func pages(_ tables: Int) -> SourceText {
    let page = """
      Tabel 1 Aantal banen
                  2021    2022
      Markt       1.200   1.300
      Overheid    1.100   1.150

      De minister zet de uitvoering van deze regeling voort zonder wijziging van beleid.


      """
    return SourceText(file: "t", utf8: Array(String(repeating: page, count: tables).utf8))
  }

  @Test func `marking the lines of tables copies no other lines`() {
    let source = pages(20)
    var page = PageLines(source)
    PageSpacing.countPages(of: &page, in: source.text)
    page.measure()
    var lines = page.lines
    lines.reserveCapacity(lines.count + 1)
    let before = unsafe lines.withUnsafeBufferPointer { $0.baseAddress }
    var tables = PageTables(source: source, page: page)
    tables.find(in: &lines)
    let after = unsafe lines.withUnsafeBufferPointer { $0.baseAddress }
    #expect(tables.tables.count == 20)
    #expect(unsafe before == after)
  }
}
