public import LetterModel

/// What a reader hands to the assembler: blocks in reading order, before notes are linked, tables
/// typed and the letterhead understood.
///
/// A reader knows its layout and nothing of letters; the assembler knows letters and nothing of
/// layouts. So every layout gives the same header facts, footnotes and table roles.
public struct LetterDraft: Sendable {
  /// A block of the draft.
  public struct Block: Sendable {
    /// What stands in it.
    public enum Content: Sendable {
      /// Running text, a heading, a list item, furniture, …
      case text(LetterModel.Block.Kind, level: Int?, Passage)
      /// A note's text, wherever it stood; the marker as printed.
      case note(marker: String, markerSpan: SourceSpan, Passage)
      /// A table's cells.
      case table(DraftTable)
    }

    /// What stands in it.
    public var content: Content
    /// Where a new page begins within the block.
    ///
    /// The first entry is the page the block starts on; empty where the layout has no pages.
    public var pages: [PageStart] = []

    /// A block.
    public init(_ content: Content, pages: [PageStart] = []) {
      self.content = content
      self.pages = pages
    }
  }

  /// A place in a passage where a page begins.
  public struct PageStart: Sendable, Equatable {
    /// The reading offset.
    public var offset: Int
    /// The 0-based page.
    public var page: Int

    /// A page start.
    public init(offset: Int, page: Int) {
      self.offset = offset
      self.page = page
    }
  }

  /// What all spans of the draft are offsets in: the file's text, or what the reader found in it,
  /// such as a member of an archive.
  public var source: SourceText
  /// Everything in reading order.
  public var blocks: [Block] = []
  /// Facts that the layout itself states, such as XML metadata; they win over what words say.
  public var stated = LetterHeader()
  /// Whether the layout writes footnote marks as such: `<sup>`, `[footnoteRef:1]`, `<noot>`.
  ///
  /// A bare digit is then no mark, and each mark is already in its passage's `marks`.
  public var writesMarks: Bool
  /// Whether the layout itself shows that neither head nor end was cut off, as a publisher's own page
  /// of a numbered paper does.
  public var isWhole = false
  /// Whether the parser gave up before the end of the file.
  public var isPartial = false
  /// What a person should know about the reading so far.
  public var diagnostics: [Diagnostic] = []

  /// An empty draft.
  public init(of source: SourceText, writesMarks: Bool) {
    self.source = source
    self.writesMarks = writesMarks
  }
}

/// A table's cells as the layout gives them: a full grid, spans already spread out.
public struct DraftTable: Sendable {
  /// One cell of the grid.
  public struct Cell: Sendable {
    /// The words; empty for a blank cell and for the cells a span covers.
    public var passage: Passage
    /// Whether the layout says that it is a header (`<th>`, `<thead>`).
    public var isHeader: Bool
    /// Where a span began, for a cell that another one covers: row and column of that cell.
    public var covers: GridPosition?
    /// Its paragraphs, where the layout says that it has several.
    public var paragraphs: [Passage]
    /// How all its words are set apart.
    public var emphasis: Table.Emphasis
    /// How far its words stand from the cell's left edge, in any measure that the table keeps to;
    /// spaces that begin the words come on top of it.
    public var indent: Int

    /// A cell.
    public init(
      passage: Passage, isHeader: Bool = false, covers: GridPosition? = nil,
      emphasis: Table.Emphasis = .plain, indent: Int = 0, paragraphs: [Passage] = []
    ) {
      self.passage = passage
      self.isHeader = isHeader
      self.covers = covers
      self.paragraphs = paragraphs
      self.emphasis = emphasis
      self.indent = indent
    }
  }

  /// A row and a column of the grid, 0-based.
  public struct GridPosition: Sendable, Equatable {
    /// The row.
    public var row: Int
    /// The column.
    public var column: Int

    /// A position.
    public init(row: Int, column: Int) {
      self.row = row
      self.column = column
    }
  }

  /// The title that the layout itself gives the table (`<caption>`, CALS `<title>`); a caption
  /// paragraph above the table is found by the assembler.
  public var caption: Passage?
  /// The rows of the grid, all of one length.
  public var rows: [[Cell]]
  /// The number of header rows at the top; `nil` where the layout does not say.
  public var headerRows: Int?
  /// How each row of the grid is set among others; empty where the layout does not say.
  public var layouts: [Table.RowLayout]
  /// What was printed in a row of the grid and could not be placed, by the row's index.
  public var unread: [Int: [SourceSpan]]
  /// Whether every printed token of the table was placed.
  public var isComplete: Bool
  /// The bytes of the table.
  public var span: SourceSpan

  /// A table.
  public init(
    caption: Passage? = nil, rows: [[Cell]], headerRows: Int? = nil,
    layouts: [Table.RowLayout] = [], unread: [Int: [SourceSpan]] = [:], isComplete: Bool = true,
    span: SourceSpan
  ) {
    self.caption = caption
    self.rows = rows
    self.headerRows = headerRows
    self.layouts = layouts
    self.unread = unread
    self.isComplete = isComplete
    self.span = span
  }
}
