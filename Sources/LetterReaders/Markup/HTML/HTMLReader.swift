public import LetterModel

extension Letter.Layout {
  /// HTML and XHTML pages.
  public static let html = Self(rawValue: "html")
}

/// Reads HTML pages, XHTML too: government pages, Word's and pandoc's, any plain page.
public struct HTMLReader: TextFileReader {
  /// A reader.
  public init() {}

  /// `html`.
  public var layout: Letter.Layout { .html }
  /// What such files are called in a folder; their bytes decide.
  public var fileExtensions: [String] { ["html", "htm", "xhtml"] }
  /// What `griffier list readers` says.
  public var summary: String { "HTML and XHTML pages" }

  /// Whether the file begins with markup that is HTML's.
  public func claims(_ file: SourceFile) -> Bool { file.source.map(HTMLShape.isHTML) ?? false }

  /// The letter in the main part of a page; a page that breaks off gives the letter up to there.
  public func draft(from source: SourceText) throws(ReadError) -> LetterDraft {
    HTMLDrafter.draft(of: source)
  }
}
