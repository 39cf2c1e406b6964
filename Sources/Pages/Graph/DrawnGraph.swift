/// A picture as Graphviz drew it, made fit to stand in a page.
struct DrawnGraph {
  /// The `<svg>` element; empty where there is none.
  let bytes: ArraySlice<UInt8>

  /// What Graphviz wrote, without what stands before the element and without remarks.
  init(_ drawn: [UInt8]) {
    let start = Self.first("<svg", in: drawn[...]) ?? drawn.endIndex
    var rest = drawn[start...]
    var kept: [UInt8] = []
    while let begin = Self.first("<!--", in: rest), let end = Self.first("-->", in: rest[begin...])
    {
      kept += rest[..<begin]
      rest = rest[(end + 3)...]
    }
    bytes = (kept + rest)[...]
  }

  private static func first(_ words: StaticString, in bytes: ArraySlice<UInt8>) -> Int? {
    let pattern = Array(String(describing: words).utf8)
    var at = bytes.startIndex
    while at + pattern.count <= bytes.endIndex {
      if bytes[at] == pattern[0], bytes[at..<at + pattern.count].elementsEqual(pattern) {
        return at
      }
      at += 1
    }
    return nil
  }
}
