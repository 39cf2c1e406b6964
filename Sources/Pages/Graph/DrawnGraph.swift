/// A picture as Graphviz drew it, made fit to stand in a page.
///
/// Graphviz was seen to write a quotation mark of an address as it stands. So what it wrote is taken
/// tag by tag, and no tag passes that is not one of a picture.
struct DrawnGraph {
  /// The `<svg>` element; empty where there is none, or something in it is not understood.
  let bytes: [UInt8]

  private static let elements: Set = [
    "svg", "g", "a", "title", "path", "polygon", "polyline", "ellipse", "text",
  ]
  private static let attributes: Set = [
    "width", "height", "viewBox", "xmlns", "xmlns:xlink", "id", "class", "transform", "fill",
    "stroke", "stroke-width", "stroke-dasharray", "points", "d", "cx", "cy", "rx", "ry",
    "text-anchor", "x", "y", "font-family", "font-size", "font-weight", "xlink:href", "xlink:title",
  ]

  /// What Graphviz wrote.
  init(_ drawn: [UInt8]) {
    bytes = Self.picture(in: drawn) ?? []
  }

  /// The element without what stands before it and without remarks; `nil` where a tag is none of a
  /// picture.
  private static func picture(in drawn: [UInt8]) -> [UInt8]? {
    let mark = Array("<svg".utf8)
    var start = drawn.indices.first { drawn[$0...].starts(with: mark) }
    var kept: [UInt8] = []
    while let at = start {
      if drawn[at...].starts(with: "<!--".utf8) {
        guard let end = drawn[at...].indices.first(where: { drawn[$0...].starts(with: "-->".utf8) })
        else { return nil }
        start = append(drawn[(end + 3)...], to: &kept)
        continue
      }
      guard let end = drawn[at...].firstIndex(of: UInt8(ascii: ">")) else { return nil }
      guard isKnown(String(decoding: drawn[(at + 1)..<end], as: UTF8.self)) else { return nil }
      kept += drawn[at...end]
      start = append(drawn[(end + 1)...], to: &kept)
    }
    return kept
  }

  /// Appends the text before the next tag, and tells where that begins.
  private static func append(_ rest: ArraySlice<UInt8>, to kept: inout [UInt8]) -> Int? {
    let next = rest.firstIndex(of: UInt8(ascii: "<"))
    kept += rest[..<(next ?? rest.endIndex)]
    return next
  }

  /// Whether a tag is one of a picture, and all its attributes too.
  private static func isKnown(_ tag: String) -> Bool {
    let words = tag.drop { $0 == "/" }
    let name = words.prefix { $0.isLetter }
    guard elements.contains(String(name)) else { return false }
    var rest = words[name.endIndex...]
    while let start = rest.firstIndex(where: { !$0.isWhitespace && $0 != "/" }) {
      // Between two attributes stands a space.
      guard start > rest.startIndex, let equals = rest[start...].firstIndex(of: "="),
        attributes.contains(String(rest[start..<equals])),
        rest[equals...].dropFirst().first == "\"",
        let end = rest[rest.index(equals, offsetBy: 2)...].firstIndex(of: "\"")
      else { return false }
      let value = rest[rest.index(equals, offsetBy: 2)..<end]
      if rest[start..<equals] == "xlink:href", !isAddress(value) { return false }
      rest = rest[rest.index(after: end)...]
    }
    return true
  }

  /// Whether an address is of the web or of the report.
  private static func isAddress(_ value: Substring) -> Bool {
    value.hasPrefix("https://") || value.hasPrefix("http://") || !value.contains(":")
  }
}
