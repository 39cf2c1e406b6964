public import LetterModel

extension Letter.Layout {
  /// The text of a Word file.
  public static let wordText = Self(rawValue: "word-text")
}

/// Reads the text of a Word file as Apache Tika and POI write it.
public struct WordTextReader: TextFileReader {
  public let layout = Letter.Layout.wordText
  public let fileExtensions = ["txt", "text"]
  public let summary =
    "the text of a Word file with [footnoteRef:1] marks, as Apache Tika writes it"

  /// The reader.
  public init() {}

  public func claims(_ file: SourceFile) -> Bool { file.signs?.isWordText ?? false }

  public func draft(from source: SourceText) throws(ReadError) -> LetterDraft {
    let lines = LineSplitter.lines(of: source.text, from: source.textStart)
    var drafter = WordTextDrafter(lines: lines, source: source)
    return drafter.draft()
  }
}
