internal import DutchText
public import LetterModel

extension Letter.Layout {
  /// XML that is no official publication's.
  public static let xml = Self(rawValue: "xml")
}

/// Reads XML of any other kind: what its names say of paragraphs, headings, lists, tables and notes,
/// and by its shape where they say nothing.
public struct OtherXMLReader: TextFileReader {
  /// A reader.
  public init() {}

  /// `xml`.
  public var layout: Letter.Layout { .xml }
  /// What such files are called in a folder; their bytes decide.
  public var fileExtensions: [String] { ["xml"] }
  /// What `griffier list readers` says.
  public var summary: String { "other XML: reports of meetings (VLOS), Akoma Ntoso, unknown roots" }

  /// Roots whose names are all known; any other is reported.
  private static let known: Set<String> = ["vlosCoreDocument", "akomaNtoso"]

  /// Whether the file is XML by its declaration, or its last tag ends the first.
  public func claims(_ file: SourceFile) -> Bool {
    guard let source = file.source, let root = XMLRoot.name(of: source) else { return false }
    return source.text.has("<?xml", at: source.textStart) || Self.isEnded(root, in: source.text)
  }

  /// Whether `</root>` is the last thing in a text.
  private static func isEnded(_ root: String, in text: [UInt8]) -> Bool {
    var end = text.count
    while end > 0, text[end - 1] <= 0x20 { end -= 1 }
    let name = Array(root.utf8)
    guard !name.isEmpty, end > name.count + 3, text[end - 1] == UInt8(ascii: ">") else {
      return false
    }
    let start = end - 1 - name.count
    return text[start..<(end - 1)].elementsEqual(name)
      && (text[start - 1] == UInt8(ascii: "/") || text[start - 1] == UInt8(ascii: ":"))
  }

  /// The letter of the file, up to where the XML breaks.
  ///
  /// - Throws: `.declaresMarkup`, as for official publications.
  public func draft(from source: SourceText) throws(ReadError) -> LetterDraft {
    var draft = try OfficialXMLReader.draft(of: source, in: .other)
    let root = XMLRoot.name(of: source) ?? ""
    if !Self.known.contains(root) {
      let at = source.sourceOffset(of: source.textStart)
      draft.diagnostics.append(
        Diagnostic(
          .otherXML,
          Message(
            english: "\(root) is no root that is known: its blocks are told by names and shape",
            dutch: "\(root) is geen bekende soort XML: de blokken zijn herkend aan naam en vorm"),
          span: SourceSpan(at..<at)))
    }
    return draft
  }
}

extension DiagnosticKind {
  static let otherXML = DiagnosticKind(
    "xml.unknown-root", .note,
    "The XML is of a kind that is not known; its blocks were told by their names and shape.")
}
