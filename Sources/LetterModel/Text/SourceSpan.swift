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
    var joined: [Range<Int>] = []
    for piece in pieces {
      if let last = joined.last, last.upperBound == piece.lowerBound {
        joined[joined.count - 1] = last.lowerBound..<piece.upperBound
      } else {
        joined.append(piece)
      }
    }
    start = joined.map(\.lowerBound).min() ?? 0
    end = joined.map(\.upperBound).max() ?? 0
    parts = joined.count > 1 ? joined : []
  }

  /// The pieces in reading order, also where there is only one.
  public var pieces: [Range<Int>] { parts.isEmpty ? [start..<end] : parts }

  /// The span from the first byte of one to the last byte of the other, in one piece.
  public func covering(_ other: SourceSpan) -> SourceSpan {
    SourceSpan(min(start, other.start)..<max(end, other.end))
  }
}

/// A value that knows where in its letter it was read.
public protocol Spanned {
  /// The bytes this value was read from.
  var span: SourceSpan { get }
}
