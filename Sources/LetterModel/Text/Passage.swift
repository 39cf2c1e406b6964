/// A stretch of clean text that remembers where every byte came from.
///
/// A passage is what a reader makes of a paragraph, a heading, a note or a cell: words joined over
/// line ends and pages, footnote marks taken out, entities decoded. Extractors read `bytes`.
public struct Passage: Sendable, Equatable {
  /// Where a footnote mark stood.
  public struct Mark: Sendable, Equatable {
    /// The offset in the reading text before which the mark stood.
    public var offset: Int
    /// The mark as printed, without brackets: `12`, `*`.
    public var marker: String
    /// The bytes of the mark.
    public var span: SourceSpan
    /// The index of the note in `Letter.footnotes`, once linked.
    public var footnote: Int?

    /// A mark that is not linked yet.
    public init(offset: Int, marker: String, span: SourceSpan, footnote: Int? = nil) {
      self.offset = offset
      self.marker = marker
      self.span = span
      self.footnote = footnote
    }
  }

  /// What the publisher says some words point at: an `<extref>`, an `<a href>`.
  public struct Link: Sendable, Equatable {
    /// The words, in reading offsets.
    public var range: Range<Int>
    /// The target as written: `kst-28844-266`, `https://…`.
    public var target: String

    /// A link on some words.
    public init(range: Range<Int>, target: String) {
      self.range = range
      self.target = target
    }
  }

  /// The reading text, as UTF-8.
  public let bytes: [UInt8]
  /// How the reading text came from the file.
  public let log: EditLog
  /// The footnote marks that stood in it, in reading order.
  public var marks: [Mark]
  /// The publisher's links in it, in reading order.
  public var links: [Link]
  /// Its words; `nil` until they are read.
  public var words: PassageWords?

  /// A passage whose log covers all its bytes.
  public init(bytes: [UInt8], log: EditLog, marks: [Mark] = [], links: [Link] = []) {
    self.bytes = bytes
    self.log = log
    self.marks = marks
    self.links = links
  }

  /// Whether two passages have the same text from the same bytes, with the same marks and links.
  public static func == (one: Passage, other: Passage) -> Bool {
    one.bytes == other.bytes && one.log == other.log && one.marks == other.marks
      && one.links == other.links
  }

  /// A passage without text.
  public static let empty = Passage(bytes: [], log: EditLog())

  /// Whether there is no text.
  public var isEmpty: Bool { bytes.isEmpty }

  /// The reading text.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The bytes of the file that the whole passage was read from.
  public var span: SourceSpan { log.span(of: 0..<bytes.count) }

  /// The bytes of the file that a range of reading text was read from.
  public func span(of range: Range<Int>) -> SourceSpan { log.span(of: range) }

  /// The words of a range of reading text.
  public func text(of range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// The passage with a footnote mark taken out of its words.
  ///
  ///     de banenafspraak te verbeteren1.   →   de banenafspraak te verbeteren.
  ///
  /// - Parameters:
  ///   - range: the reading range that goes, with the space before a mark that stands alone.
  ///   - digits: the mark itself, within `range`.
  public func takingOut(mark range: Range<Int>, digits: Range<Int>? = nil) -> Passage {
    takingOut(marks: [(removed: range, digits: digits ?? range)])
  }

  /// The passage with footnote marks taken out of its words, all in one pass.
  ///
  /// - Parameter found: what goes and the mark in it, in reading order, none over another.
  public func takingOut(
    marks found: [(removed: Range<Int>, digits: Range<Int>)]
  ) -> Passage {
    let cuts = Cuts(found.map(\.removed))
    var kept: [UInt8] = []
    kept.reserveCapacity(bytes.count)
    var start = 0
    for range in cuts.ranges {
      kept += bytes[start..<range.lowerBound]
      start = range.upperBound
    }
    kept += bytes[start...]
    var moved: [Mark] = []
    moved.reserveCapacity(marks.count + found.count)
    var next = 0
    for (index, mark) in found.enumerated() {
      // A mark that was taken out before stands before one at the same place.
      while next < marks.count, marks[next].offset <= mark.removed.lowerBound {
        moved.append(cuts.moved(marks[next]))
        next += 1
      }
      moved.append(
        Mark(
          offset: mark.removed.lowerBound - cuts.before[index], marker: text(of: mark.digits),
          span: span(of: mark.digits)))
    }
    moved += marks[next...].map(cuts.moved)
    return Passage(
      bytes: kept, log: log.removing(cuts.ranges), marks: moved,
      links: links.map { Link(range: cuts.moved($0.range), target: $0.target) })
  }
}

/// Ranges that are taken out of a text.
private struct Cuts {
  /// The ranges, in order.
  let ranges: [Range<Int>]
  /// How many bytes go before each range.
  let before: [Int]

  init(_ ranges: [Range<Int>]) {
    self.ranges = ranges
    var before: [Int] = []
    before.reserveCapacity(ranges.count)
    var gone = 0
    for range in ranges {
      before.append(gone)
      gone += range.count
    }
    self.before = before
  }

  /// The offset that a byte has once the ranges are gone; one in a range goes to its start.
  func moved(_ offset: Int) -> Int {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].lowerBound < offset { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return offset }
    let range = ranges[low - 1]
    return max(range.lowerBound, offset - range.count) - before[low - 1]
  }

  func moved(_ range: Range<Int>) -> Range<Int> {
    moved(range.lowerBound)..<moved(range.upperBound)
  }

  func moved(_ mark: Passage.Mark) -> Passage.Mark {
    var mark = mark
    mark.offset = moved(mark.offset)
    return mark
  }
}
