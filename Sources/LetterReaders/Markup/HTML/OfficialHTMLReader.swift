public import LetterModel

extension Letter.Layout {
  /// Official publications in HTML.
  public static let officialHTML = Self(rawValue: "official-html")
}

/// Reads the HTML of official publications.
public struct OfficialHTMLReader: TextFileReader {
  /// A reader.
  public init() {}

  /// `official-html`.
  public var layout: Letter.Layout { .officialHTML }
  /// What such files are called in a folder; their bytes decide.
  public var fileExtensions: [String] { ["html", "htm", "xhtml"] }
  /// What `griffier list readers` says.
  public var summary: String { "official publications in HTML (zoek.officielebekendmakingen.nl)" }

  /// Whether the file is HTML whose text stands in `#broodtekst`.
  public func claims(_ file: SourceFile) -> Bool {
    guard let source = file.source else { return false }
    return HTMLShape.isHTML(source) && HTMLShape.hasOfficialText(source)
  }

  /// The letter of a page; the publisher cuts off neither head nor end.
  public func draft(from source: SourceText) throws(ReadError) -> LetterDraft {
    var draft = HTMLDrafter.draft(of: source)
    draft.isWhole = true
    return draft
  }
}
