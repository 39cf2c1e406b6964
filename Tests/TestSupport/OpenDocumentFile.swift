/// An OpenDocument file made of the parts that a case shows.
///
///     body        what stands in <office:text>
///     automatic   the styles of the text itself; styles, those of the document
///     pages       the master pages with their headers and footers
public struct OpenDocumentFile: Sendable {
  /// The parts, and those that a test adds or spoils.
  public var zip = ZipFile()

  private static let namespaces =
    [
      "office", "style", "text", "table", "draw", "fo", "svg", "dc",
    ].map { "xmlns:\($0)=\"urn:oasis:names:tc:opendocument:xmlns:\($0):1.0\"" }
    .joined(separator: " ") + " xmlns:xlink=\"http://www.w3.org/1999/xlink\""

  /// A file of some parts by name.
  public init(_ parts: [String: String]) {
    zip.add("mimetype", "application/vnd.oasis.opendocument.text")
    zip.add("META-INF/manifest.xml", "<manifest>\(parts["manifest"] ?? "")</manifest>")
    zip.add(
      "content.xml",
      Self.part(
        "content",
        "<office:automatic-styles>\(parts["automatic"] ?? "")</office:automatic-styles>"
          + "<office:body><office:text>\(parts["body"] ?? "")</office:text></office:body>"))
    zip.add(
      "styles.xml",
      Self.part(
        "styles",
        "<office:styles>\(parts["styles"] ?? "")</office:styles>"
          + "<office:master-styles>\(parts["pages"] ?? "")</office:master-styles>"))
  }

  /// The file.
  public var bytes: [UInt8] { zip.bytes }

  private static func part(_ root: String, _ words: String) -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <office:document-\(root) \(namespaces)>\(words)</office:document-\(root)>
    """
  }
}
