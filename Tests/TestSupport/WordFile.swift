/// A Word file made of the parts that a case shows.
///
///     body        what stands in <w:body>
///     footnotes   the notes; also endnotes, header, footer, styles, numbering, settings
///     links       `rId1 https://…`, a line a link
public struct WordFile: Sendable {
  /// The parts, and those that a test adds or spoils.
  public var zip = ZipFile()

  private static let namespaces = """
    xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
    xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" \
    xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" \
    xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" \
    xmlns:v="urn:schemas-microsoft-com:vml"
    """
  private static let relation =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let roots = [
    "footnotes": "footnotes", "endnotes": "endnotes", "header": "hdr", "footer": "ftr",
    "styles": "styles", "numbering": "numbering", "settings": "settings",
  ]

  /// A file of some parts by name.
  public init(_ parts: [String: String]) {
    var relations = ""
    zip.add("[Content_Types].xml", "<Types/>")
    zip.add("_rels/.rels", Self.relations(Self.relation(to: "word/document.xml", "officeDocument")))
    for (kind, root) in Self.roots.sorted(by: { $0.key < $1.key }) {
      guard let part = parts[kind] else { continue }
      zip.add("word/\(kind).xml", Self.part(root, part))
      relations += Self.relation(to: "\(kind).xml", kind)
    }
    for link in (parts["links"] ?? "").split(separator: "\n") {
      let words = link.split(separator: " ", maxSplits: 1)
      relations += """
        <Relationship Id="\(words[0])" Type="\(Self.relation)/hyperlink" \
        Target="\(words[1])" TargetMode="External"/>
        """
    }
    zip.add("word/_rels/document.xml.rels", Self.relations(relations))
    zip.add("word/document.xml", Self.part("document", "<w:body>\(parts["body"] ?? "")</w:body>"))
  }

  /// The file.
  public var bytes: [UInt8] { zip.bytes }

  private static func part(_ root: String, _ words: String) -> String {
    """
    <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
    <w:\(root) \(namespaces)>\(words)</w:\(root)>
    """
  }

  private static func relation(to target: String, _ kind: String) -> String {
    """
    <Relationship Id="\(kind)" Type="\(relation)/\(kind)" Target="\(target)"/>
    """
  }

  private static func relations(_ relations: String) -> String {
    """
    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
    \(relations)</Relationships>
    """
  }
}
