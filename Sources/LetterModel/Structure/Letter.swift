/// A letter, as it was read.
public struct Letter: Sendable {
  /// The way a converter or publisher wrote the letter down.
  ///
  /// Each reader names its own: `Letter.Layout.markdown` stands beside `MarkdownReader`.
  public struct Layout: RawRepresentable, Hashable, Sendable {
    /// The name, as records have it: `page-text`.
    public let rawValue: String

    /// The layout of a name, whether there is a reader for it or not.
    public init(rawValue: String) { self.rawValue = rawValue }
  }

  /// The file.
  public var source: SourceText
  /// How it is laid out.
  public var layout: Layout
  /// Whether the parser gave up before the end of the file.
  public var isPartial: Bool
  /// Letterhead and signature.
  public var header: LetterHeader
  /// Everything in reading order.
  public var blocks: [Block]
  /// The notes, in the order of their numbers within each series.
  public var footnotes: [Footnote]
  /// The tables, in reading order.
  public var tables: [Table]
  /// What a person should know about the reading.
  public var diagnostics: [Diagnostic]

  /// A letter.
  public init(
    source: SourceText, layout: Layout, isPartial: Bool = false,
    header: LetterHeader = LetterHeader(), blocks: [Block] = [], footnotes: [Footnote] = [],
    tables: [Table] = [], diagnostics: [Diagnostic] = []
  ) {
    self.source = source
    self.layout = layout
    self.isPartial = isPartial
    self.header = header
    self.blocks = blocks
    self.footnotes = footnotes
    self.tables = tables
    self.diagnostics = diagnostics
  }

  /// The passage at a place.
  public func passage(at place: Place) -> Passage {
    switch place {
    case .block(let index): blocks[index].passage
    case .cell(let table, let row, let column): tables[table].rows[row].cells[column].passage
    case .label(let table, let row): tables[table].rows[row].label
    case .columnHeader(let table, let column, let level): tables[table].columns[column][level]
    }
  }

  /// The reading text at a place.
  public func reading(at place: Place) -> [UInt8] {
    switch place {
    case .block(let index): blocks[index].passage.bytes
    case .cell(let table, let row, let column): tables[table].rows[row].cells[column].passage.bytes
    case .label(let table, let row): tables[table].rows[row].label.bytes
    case .columnHeader(let table, let column, let level): tables[table].columns[column][level].bytes
    }
  }

  /// The index of the footnote whose text a block holds.
  public func footnote(ofBlock block: Int) -> Int? {
    footnotes.firstIndex { $0.block == block }
  }
}
