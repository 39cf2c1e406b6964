public import LetterModel

/// Reads the text of a Word file as Apache Tika and POI write it.
public struct WordTextReader: TextLayoutReader {
  public let layout = Letter.Layout.wordText
  public let summary =
    "the text of a Word file with [footnoteRef:1] marks, as Apache Tika writes it"

  /// The reader.
  public init() {}

  public func recognizes(_ source: SourceText) -> Bool {
    recognizes(LayoutSigns(of: source))
  }

  func recognizes(_ signs: LayoutSigns) -> Bool { signs.isWordText }

  public func draft(from source: SourceText) throws(ReadError) -> LetterDraft {
    let lines = LineSplitter.lines(of: source.text, from: source.textStart)
    var drafter = WordTextDrafter(lines: lines, source: source)
    return drafter.draft()
  }
}
