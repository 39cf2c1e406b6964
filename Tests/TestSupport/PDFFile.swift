/// A PDF of our own making, object by object, so that it can be spoiled anywhere.
///
///     PDFFile(pages: ["BT /F 10 Tf 72 720 Td (Geachte voorzitter,) Tj ET"]).bytes
public struct PDFFile: Sendable {
  /// The objects from number 1 on, each without `obj` and `endobj`.
  public var objects: [String]
  /// What the trailer says beside the size and the root.
  public var trailer = ""
  /// How much the table of objects says that they stand further on than they do.
  public var shift = 0

  /// A file with so many pages, each drawn by a content stream; the font is called `F`.
  ///
  /// Object 1 is the catalog, 2 the pages, 3 the font; each page takes two more.
  public init(pages: [String]) {
    let kids = pages.indices.map { "\(4 + $0 * 2) 0 R" }.joined(separator: " ")
    objects = [
      "<< /Type /Catalog /Pages 2 0 R >>",
      "<< /Type /Pages /Kids [\(kids)] /Count \(pages.count) >>",
      "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    for (index, content) in pages.enumerated() {
      objects.append(
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents \(5 + index * 2) 0 R "
          + "/Resources << /Font << /F 3 0 R >> >> >>")
      objects.append(Self.stream(content))
    }
  }

  /// A stream object.
  public static func stream(_ content: String, _ entries: String = "") -> String {
    "<< /Length \(content.utf8.count) \(entries) >>\nstream\n\(content)\nendstream"
  }

  /// Lines of text as a content stream, 14 points from each other.
  public static func text(_ lines: [String], size: Int = 10) -> String {
    let shown = lines.map { line in
      let words = line.replacing("\\", with: "\\\\").replacing("(", with: "\\(")
        .replacing(")", with: "\\)")
      return "(\(words)) Tj 0 -14 Td"
    }
    return "BT /F \(size) Tf 72 770 Td\n\(shown.joined(separator: "\n"))\nET"
  }

  /// The file.
  public var bytes: [UInt8] {
    var text = Array("%PDF-1.7\n".utf8)
    var offsets: [Int] = []
    for (index, object) in objects.enumerated() {
      offsets.append(text.count)
      text += Array("\(index + 1) 0 obj\n".utf8) + Array(object.utf8) + Array("\nendobj\n".utf8)
    }
    let start = text.count
    text += Array("xref\n0 \(objects.count + 1)\n0000000000 65535 f \n".utf8)
    for offset in offsets {
      let digits = String(offset + shift)
      text += Array(
        "\(String(repeating: "0", count: max(0, 10 - digits.count)))\(digits) 00000 n \n".utf8)
    }
    let tail =
      "trailer\n<< /Size \(objects.count + 1) /Root 1 0 R \(trailer) >>\nstartxref\n\(start)\n%%EOF\n"
    return text + Array(tail.utf8)
  }
}
