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
  /// Which words of the letter are its own; `nil` until they are read.
  public var words: LetterWords.Part?

  /// A passage whose log covers all its bytes.
  public init(bytes: [UInt8], log: EditLog, marks: [Mark] = [], links: [Link] = []) {
    self.bytes = bytes
    self.log = log
    self.marks = marks
    self.links = links
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
    let digits = digits ?? range
    var kept = bytes
    kept.removeSubrange(range)
    var moved = marks
    for index in moved.indices where moved[index].offset >= range.upperBound {
      moved[index].offset -= range.count
    }
    let mark = Mark(offset: range.lowerBound, marker: text(of: digits), span: span(of: digits))
    let place = moved.firstIndex { $0.offset > mark.offset } ?? moved.endIndex
    moved.insert(mark, at: place)
    let shifted = links.map { link in
      Link(range: link.range.shifted(without: range), target: link.target)
    }
    return Passage(bytes: kept, log: log.removing(range), marks: moved, links: shifted)
  }
}

extension Range<Int> {
  /// The range that these bytes have once others are taken out.
  fileprivate func shifted(without removed: Range<Int>) -> Range<Int> {
    func moved(_ offset: Int) -> Int {
      offset <= removed.lowerBound
        ? offset : Swift.max(removed.lowerBound, offset - removed.count)
    }
    return moved(lowerBound)..<moved(upperBound)
  }
}
