public import LetterModel

extension Letter.Layout {
  /// Markdown, as converters write it.
  public static let markdown = Self(rawValue: "markdown")
}

/// Reads Markdown as converters write it: `#` headings, `<sup>1</sup>` marks, tab and pipe tables.
public struct MarkdownReader: TextFileReader {
  /// `markdown`.
  public let layout = Letter.Layout.markdown
  /// What such files are called in a folder; their bytes decide.
  public let fileExtensions = ["md", "markdown"]
  /// What `griffier list readers` says.
  public let summary = "Markdown, as converters of PDF and Word files write it"

  /// The reader.
  public init() {}

  /// Whether a mark of Markdown stands in the first bytes, two of bold, or its line breaks.
  public func claims(_ file: SourceFile) -> Bool { file.signs?.isMarkdown ?? false }

  /// The blocks of a text, line by line; it never throws.
  public func draft(from source: SourceText) throws(ReadError) -> LetterDraft {
    let lines = LineSplitter.lines(of: source.text, from: source.textStart)
    var drafter = MarkdownDrafter(lines: lines, source: source)
    return drafter.draft()
  }
}
