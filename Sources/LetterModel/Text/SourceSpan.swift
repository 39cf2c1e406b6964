/// The bytes of a letter's source file that something was read from.
///
/// Offsets are half-open and count bytes of the *original* file. Where the words were torn apart
/// (a page break, a note in between, a hyphen at a line's end, a tag) `parts` holds the pieces:
///
///     maatschap-⏎pelijk   →   [120, 129) and [131, 137)
public struct SourceSpan: Hashable, Sendable {
  /// The offset of the first byte.
  public let start: Int
  /// The offset after the last byte.
  public let end: Int
  /// The pieces in reading order, two or more; empty where the words stand in one piece.
  public let parts: [Range<Int>]

  /// A span in one piece.
  public init(_ range: Range<Int>) {
    start = range.lowerBound
    end = range.upperBound
    parts = []
  }

  /// A span of several pieces, which are joined where they touch.
  ///
  /// - Precondition: `pieces` is not empty.
  public init(pieces: [Range<Int>]) {
    precondition(!pieces.isEmpty, "a span has at least one piece")
    var joiner = PieceJoiner(pieces[0])
    for piece in pieces.dropFirst() { joiner.append(piece) }
    self = joiner.span
  }

  fileprivate init(start: Int, end: Int, parts: [Range<Int>]) {
    self.start = start
    self.end = end
    self.parts = parts
  }

  /// The pieces in reading order, also where there is only one.
  public var pieces: [Range<Int>] { parts.isEmpty ? [start..<end] : parts }

  /// The span from the first byte of one to the last byte of the other, in one piece.
  public func covering(_ other: SourceSpan) -> SourceSpan {
    SourceSpan(min(start, other.start)..<max(end, other.end))
  }
}

/// Makes a span of pieces, joined where they touch.
///
/// A line break that was read as a space touches the words on both sides, so nearly every span
/// stays in one piece and needs no array.
struct PieceJoiner {
  private var start: Int
  private var end: Int
  private var last: Range<Int>
  private var parts: [Range<Int>] = []

  /// A span that begins with a piece.
  init(_ first: Range<Int>) {
    start = first.lowerBound
    end = first.upperBound
    last = first
  }

  /// Adds the next piece in reading order.
  mutating func append(_ piece: Range<Int>) {
    start = min(start, piece.lowerBound)
    end = max(end, piece.upperBound)
    if last.upperBound == piece.lowerBound {
      last = last.lowerBound..<piece.upperBound
    } else {
      parts.append(last)
      last = piece
    }
  }

  /// The span of the pieces so far.
  var span: SourceSpan {
    SourceSpan(start: start, end: end, parts: parts.isEmpty ? [] : parts + CollectionOfOne(last))
  }
}

/// A value that knows where in its letter it was read.
public protocol Spanned {
  /// The bytes this value was read from.
  var span: SourceSpan { get }
}
