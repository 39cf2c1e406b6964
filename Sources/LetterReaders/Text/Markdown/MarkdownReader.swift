public import LetterModel

extension Letter.Layout {
  /// Markdown, as converters write it.
  public static let markdown = Self(rawValue: "markdown")
}

/// Reads Markdown as converters write it: `#` headings, `<sup>1</sup>` marks, tab and pipe tables.
public struct MarkdownReader: TextFileReader {
  public let layout = Letter.Layout.markdown
  public let fileExtensions = ["md", "markdown"]
  public let summary = "Markdown, as converters of PDF and Word files write it"

  /// The reader.
  public init() {}

  public func claims(_ file: SourceFile) -> Bool { file.signs?.isMarkdown ?? false }

  public func draft(from source: SourceText) throws(ReadError) -> LetterDraft {
    let lines = LineSplitter.lines(of: source.text, from: source.textStart)
    var drafter = MarkdownDrafter(lines: lines, source: source)
    return drafter.draft()
  }
}
