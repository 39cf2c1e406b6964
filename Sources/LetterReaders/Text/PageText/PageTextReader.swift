public import LetterModel

extension Letter.Layout {
  /// The text layer of a PDF.
  public static let pageText = Self(rawValue: "page-text")
}

/// Reads the text layer of a PDF: as `pdftotext -layout` and `-raw` write it, and copies of it.
public struct PageTextReader: TextFileReader {
  public let layout = Letter.Layout.pageText
  public let fileExtensions = ["txt", "text"]
  public let summary = "the text layer of a PDF, page by page, as pdftotext writes it"

  /// The reader.
  public init() {}

  public func claims(_ file: SourceFile) -> Bool {
    guard let source = file.source, source.textStart < source.text.count else { return false }
    return !LayoutSigns.isOtherFormat(source.text, source.textStart)
  }

  public func draft(from source: SourceText) throws(ReadError) -> LetterDraft {
    var page = PageLines(source)
    PageSpacing.countPages(of: &page, in: source.text)
    SideColumn.separate(&page.lines, in: source.text)
    page.measure()
    var notes = PageNotes(of: source.text)
    notes.find(in: &page.lines, pagesAreKnown: page.hasFormFeeds)
    var tables = PageTables(source: source, fullLength: page.fullLength)
    tables.find(in: &page.lines)
    var drafter = PageTextDrafter(
      page: page, notes: notes.notes, tables: tables.tables, joiner: tables.joiner, source: source)
    return drafter.draft()
  }
}
