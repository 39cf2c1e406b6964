internal import DutchText
public import LetterModel

extension Letter.Layout {
  /// Official publications in XML.
  public static let officialXML = Self(rawValue: "official-xml")
}

/// Reads the XML of official publications.
public struct OfficialXMLReader: TextFileReader {
  /// A reader.
  public init() {}

  /// `official-xml`.
  public var layout: Letter.Layout { .officialXML }
  /// What such files are called in a folder; their bytes decide.
  public var fileExtensions: [String] { ["xml"] }
  /// What `griffier list readers` says.
  public var summary: String { "official publications in XML (officiele-publicatie, kamerwrk)" }

  /// Whether the root element is one of an official publication.
  public func claims(_ file: SourceFile) -> Bool {
    guard let root = file.source.flatMap(XMLRoot.name) else { return false }
    return Self.roots.contains(root)
  }

  private static let roots: Set<String> = [
    "officiele-publicatie", "kamerwrk", "kamerstuk", "handelingen", "kamervragen",
  ]

  /// The letter of a publication, up to where the XML breaks.
  ///
  /// - Throws: `.declaresMarkup`, for entities and defaults of attributes can make a small file a huge
  ///   one. No official paper has any.
  public func draft(from source: SourceText) throws(ReadError) -> LetterDraft {
    try Self.draft(of: source, in: .official)
  }

  /// The letter of an XML file in some dialect.
  static func draft(
    of source: SourceText, in dialect: XMLDialect
  ) throws(ReadError) -> LetterDraft {
    var drafter = OfficialXMLDrafter(source: source, dialect: dialect)
    let outcome = drafter.parse()
    if outcome.declaresMarkup {
      throw ReadError(
        .declaresMarkup,
        Message(
          english: "the file declares XML entities or attributes, which are not read",
          dutch:
            "het bestand declareert eigen XML-entiteiten of -attributen; die worden niet gelezen"))
    }
    drafter.finish()
    drafter.draft.note(outcome, of: source, as: .partialXML)
    return drafter.draft
  }
}

extension DiagnosticKind {
  static let partialXML = DiagnosticKind(
    "xml.partial", .warning, "The XML is not well formed; the letter ends where it breaks.")
}
