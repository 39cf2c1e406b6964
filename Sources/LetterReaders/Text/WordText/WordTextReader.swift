public import LetterModel

extension Letter.Layout {
  /// The text of a Word file.
  public static let wordText = Self(rawValue: "word-text")
}

/// Reads the text of a Word file as Apache Tika and POI write it.
public struct WordTextReader: TextFileReader {
  /// `word-text`.
  public let layout = Letter.Layout.wordText
  /// What such files are called in a folder; their bytes decide.
  public let fileExtensions = ["txt", "text"]
  /// What `griffier list readers` says.
  public let summary =
    "the text of a Word file with [footnoteRef:1] marks, as Apache Tika writes it"

  /// The reader.
  public init() {}

  /// Whether the bytes show marks of Tika or POI, or tabs and nothing of another layout.
  public func claims(_ file: SourceFile) -> Bool { file.signs?.isWordText ?? false }

  /// The blocks of a text, line by line; it never throws.
  public func draft(from source: SourceText) throws(ReadError) -> LetterDraft {
    let lines = LineSplitter.lines(of: source.text, from: source.textStart)
    var drafter = WordTextDrafter(lines: lines, source: source)
    return drafter.draft()
  }
}
