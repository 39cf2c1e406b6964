public import LetterModel

extension Letter.Layout {
  /// The text layer of a PDF.
  public static let pageText = Self(rawValue: "page-text")
}

/// Reads the text layer of a PDF: as `pdftotext -layout` and `-raw` write it, and copies of it.
public struct PageTextReader: TextFileReader {
  /// `page-text`.
  public let layout = Letter.Layout.pageText
  /// What such files are called in a folder; their bytes decide.
  public let fileExtensions = ["txt", "text"]
  /// What `griffier list readers` says.
  public let summary = "the text layer of a PDF, page by page, as pdftotext writes it"

  /// The reader.
  public init() {}

  /// Whether there is any text that is no other format: what nobody else claims is page text.
  public func claims(_ file: SourceFile) -> Bool {
    guard let source = file.source, source.textStart < source.text.count else { return false }
    return !LayoutSigns.isOtherFormat(source.text, source.textStart)
  }

  /// The blocks of the pages: side columns, notes and tables are found first, then paragraphs.
  ///
  /// It never throws.
  public func draft(from source: SourceText) throws(ReadError) -> LetterDraft {
    var page = PageLines(source)
    PageSpacing.countPages(of: &page, in: source.text)
    SideColumn.separate(&page.lines, in: source.text)
    Self.markRunningLines(of: &page, in: source.text)
    return Self.draft(of: consume page, in: source)
  }

  /// Marks the running heads and feet, where form feeds say which lines stand at a page's edge.
  private static func markRunningLines(of page: inout PageLines, in text: [UInt8]) {
    guard page.hasFormFeeds, let last = page.lines.last?.page else { return }
    var pages = [[Int]](repeating: [], count: last + 1)
    for index in page.lines.indices where page.lines[index].role != .sideLetterhead {
      pages[page.lines[index].page].append(index)
    }
    for index in RunningLines(of: pages, among: page.lines, in: text).lines
    where page.lines[index].role == .words {
      page.lines[index].role = .furniture
    }
  }

  /// The draft of lines whose pages are counted and whose side columns are set aside.
  ///
  /// - Parameter known: the notes at the foot of the pages, where the pages themselves show them.
  static func draft(
    of lines: consuming PageLines, notes known: [PageNote] = [], in source: SourceText
  ) -> LetterDraft {
    // Taken over: lines are many, and whoever keeps them has a copy made at the first change.
    var page = lines
    page.measure()
    var notes = known
    if notes.isEmpty {
      var found = PageNotes(of: source.text)
      found.find(in: &page.lines, pagesAreKnown: page.hasFormFeeds)
      notes = found.notes
    }
    var tables = PageTables(source: source, page: page)
    tables.find(in: &page.lines)
    var drafter = PageTextDrafter(
      page: page, notes: notes, tables: tables.tables, joiner: tables.joiner, source: source)
    return drafter.draft()
  }
}
