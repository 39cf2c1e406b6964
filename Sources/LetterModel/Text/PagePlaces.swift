/// Where the words of a text stand on the pages that it was read from: those of a PDF.
///
/// Lengths are hundredths of a point, 1/7200 inch, from a page's upper left corner.
public struct PagePlaces: Sendable {
  /// A part of a page.
  public struct Box: Sendable, Equatable {
    /// The left edge.
    public var left: Int
    /// The upper edge.
    public var top: Int
    /// The right edge.
    public var right: Int
    /// The lower edge.
    public var bottom: Int

    /// A box.
    public init(left: Int, top: Int, right: Int, bottom: Int) {
      self.left = left
      self.top = top
      self.right = right
      self.bottom = bottom
    }

    /// The smallest box around this one and another.
    public func covering(_ other: Box) -> Box {
      Box(
        left: min(left, other.left), top: min(top, other.top), right: max(right, other.right),
        bottom: max(bottom, other.bottom))
    }
  }

  /// A word of the text.
  public struct Word: Sendable {
    /// Its first byte.
    public let start: UInt32
    /// The byte after its last.
    public let end: UInt32
    /// Its box: left, top, right, bottom.
    private let edges: (Int32, Int32, Int32, Int32)

    /// A word.
    public init(_ range: Range<Int>, box: Box) {
      start = UInt32(truncatingIfNeeded: range.lowerBound)
      end = UInt32(truncatingIfNeeded: range.upperBound)
      edges = (
        Int32(clamping: box.left), Int32(clamping: box.top), Int32(clamping: box.right),
        Int32(clamping: box.bottom)
      )
    }

    /// Where it stands on its page.
    public var box: Box {
      Box(left: Int(edges.0), top: Int(edges.1), right: Int(edges.2), bottom: Int(edges.3))
    }
  }

  /// The words in the order of the text.
  public let words: [Word]
  /// The bytes of each page.
  public let pages: [Range<Int>]

  /// The places of the words of some pages.
  public init(words: [Word], pages: [Range<Int>]) {
    self.words = words
    self.pages = pages
  }

  /// The 0-based page that an offset stands on.
  public func page(at offset: Int) -> Int {
    var low = 0
    var high = pages.count
    while low < high {
      let middle = (low + high) / 2
      if pages[middle].lowerBound <= offset { low = middle + 1 } else { high = middle }
    }
    return max(0, low - 1)
  }

  /// The 0-based page that a stretch of text begins on, and the box around its words on that page;
  /// no box where it holds no word.
  public func place(of range: Range<Int>) -> (page: Int, box: Box?) {
    let page = page(at: range.lowerBound)
    let end = pages.indices.contains(page) ? pages[page].upperBound : range.upperBound
    let last = min(range.upperBound, end)
    var low = 0
    var high = words.count
    while low < high {
      let middle = (low + high) / 2
      if Int(words[middle].end) <= range.lowerBound { low = middle + 1 } else { high = middle }
    }
    var box: Box?
    while low < words.count, Int(words[low].start) < last {
      box = box?.covering(words[low].box) ?? words[low].box
      low += 1
    }
    return (page, box)
  }
}
