public import LetterModel

extension Letter.Layout {
  /// HTML and XHTML pages.
  public static let html = Self(rawValue: "html")
}

/// Reads HTML pages, XHTML too: government pages, Word's and pandoc's, any plain page.
public struct HTMLReader: TextFileReader {
  /// A reader.
  public init() {}

  public var layout: Letter.Layout { .html }
  public var fileExtensions: [String] { ["html", "htm", "xhtml"] }
  public var summary: String { "HTML and XHTML pages" }

  /// Whether the file begins with markup that is HTML's.
  public func claims(_ file: SourceFile) -> Bool { file.source.map(HTMLShape.isHTML) ?? false }

  public func draft(from source: SourceText) throws(ReadError) -> LetterDraft {
    HTMLDrafter.draft(of: source)
  }
}
