public import LetterModel

/// Reads Markdown as converters write it: `#` headings, `<sup>1</sup>` marks, tab and pipe tables.
public struct MarkdownReader: TextLayoutReader {
  public let layout = Letter.Layout.markdown
  public let summary = "Markdown, as converters of PDF and Word files write it"

  /// The reader.
  public init() {}

  public func recognizes(_ source: SourceText) -> Bool {
    recognizes(LayoutSigns(of: source))
  }

  func recognizes(_ signs: LayoutSigns) -> Bool { signs.isMarkdown }

  public func draft(from source: SourceText) throws(ReadError) -> LetterDraft {
    let lines = LineSplitter.lines(of: source.text, from: source.textStart)
    var drafter = MarkdownDrafter(lines: lines, source: source)
    return drafter.draft()
  }
}
