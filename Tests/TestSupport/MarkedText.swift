/// A text with `⟦…⟧` around the stretches that a test is about.
public struct MarkedText: Sendable {
  /// The text without the brackets, as UTF-8.
  public let bytes: [UInt8]
  /// The marked stretches, in offsets of `bytes`, in order of their opening brackets.
  public let marked: [Range<Int>]

  /// Takes the brackets, which may nest, out of a text.
  public init(_ text: String) {
    var bytes: [UInt8] = []
    var marked: [Range<Int>] = []
    var open: [Int] = []
    for scalar in text.unicodeScalars {
      switch scalar {
      case "⟦":
        open.append(marked.count)
        marked.append(bytes.count..<bytes.count)
      case "⟧":
        guard let index = open.popLast() else { continue }
        marked[index] = marked[index].lowerBound..<bytes.count
      default:
        bytes.append(contentsOf: String(scalar).utf8)
      }
    }
    self.bytes = bytes
    self.marked = marked
  }
}
