internal import TestSupport

/// An office file, or a part of one.
///
/// The first byte says what the others are: the archive itself, or what stands in a part of a Word file
/// or of an OpenDocument file, so that the fuzzer need not find out how to make an archive.
enum OfficeInput {
  /// The archive; `nil` where there is nothing to make one of.
  static func file(of bytes: [UInt8]) -> [UInt8]? {
    guard bytes.count > 1 else { return nil }
    let parts = String(decoding: bytes[1...], as: UTF8.self).split(
      separator: "\0", maxSplits: 2, omittingEmptySubsequences: false
    ).map(String.init)
    let names = wordParts.prefix(parts.count)
    return switch bytes[0] {
    case UInt8(ascii: "W"): WordFile(Dictionary(uniqueKeysWithValues: zip(names, parts))).bytes
    case UInt8(ascii: "N"): WordFile(["body": body, "numbering": parts[0]]).bytes
    case UInt8(ascii: "H"): WordFile(["body": body, "header": parts[0]]).bytes
    case UInt8(ascii: "O"): OpenDocumentFile(["body": parts[0], "automatic": styles]).bytes
    case UInt8(ascii: "S"): OpenDocumentFile(["body": "<text:p/>", "styles": parts[0]]).bytes
    case UInt8(ascii: "P"): OpenDocumentFile(["body": "<text:p/>", "pages": parts[0]]).bytes
    default: Array(bytes[1...])
    }
  }

  private static let wordParts = ["body", "footnotes", "styles"]
  private static let body = """
    <w:p><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr>
    <w:r><w:t>a</w:t></w:r></w:p>
    <w:sectPr><w:headerReference w:type="first" r:id="header"/><w:titlePg/></w:sectPr>
    """
  private static let styles = """
    <style:style style:name="T" style:family="text">
    <style:text-properties style:text-position="super 58%"/></style:style>
    <text:list-style style:name="L">
    <text:list-level-style-number text:level="1" style:num-format="1"/></text:list-style>
    """
}
