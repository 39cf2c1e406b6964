/// The bytes of a letter's source file that something was read from.
///
/// Offsets are half-open and count bytes of the *original* file. Where the words were torn apart
/// (a page break, a note in between, a hyphen at a line's end, a tag) `parts` holds the pieces:
///
///     maatschap-⏎pelijk   →   [120, 129) and [131, 137)
///
/// Every record has one or more, and nearly all are in one piece: so they are sixteen bytes, and only
/// torn ones refer to more. No file has more bytes than a `UInt32` counts.
public struct SourceSpan: Hashable, Sendable {
  /// The pieces of a torn span.
  private final class Pieces: Sendable {
    let ranges: [Range<Int>]

    init(_ ranges: [Range<Int>]) { self.ranges = ranges }
  }

  private let first: UInt32
  private let last: UInt32
  private let torn: Pieces?

  /// A span in one piece.
  public init(_ range: Range<Int>) {
    first = UInt32(truncatingIfNeeded: range.lowerBound)
    last = UInt32(truncatingIfNeeded: range.upperBound)
    torn = nil
  }

  /// A span of several pieces, which are joined where they touch.
  ///
  /// - Precondition: `pieces` is not empty.
  public init(pieces: [Range<Int>]) {
    precondition(!pieces.isEmpty, "a span has at least one piece")
    var joiner = PieceJoiner(pieces[0])
    for piece in pieces.dropFirst() { joiner.append(piece) }
    self = joiner.span()
  }

  fileprivate init(start: Int, end: Int, parts: [Range<Int>]) {
    first = UInt32(truncatingIfNeeded: start)
    last = UInt32(truncatingIfNeeded: end)
    torn = parts.isEmpty ? nil : Pieces(parts)
  }

  /// The offset of the first byte.
  public var start: Int { Int(first) }
  /// The offset after the last byte.
  public var end: Int { Int(last) }
  /// The pieces in reading order, two or more; empty where the words stand in one piece.
  public var parts: [Range<Int>] { torn?.ranges ?? [] }

  /// The pieces in reading order, also where there is only one.
  public var pieces: [Range<Int>] { torn?.ranges ?? [start..<end] }

  /// Whether two spans are of the same bytes in the same order.
  public static func == (one: SourceSpan, other: SourceSpan) -> Bool {
    one.first == other.first && one.last == other.last
      && (one.torn === other.torn || one.parts == other.parts)
  }

  /// Hashes the first and the last byte: spans that differ in between are rare.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(first)
    hasher.combine(last)
  }

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

  /// The span of the pieces.
  consuming func span() -> SourceSpan {
    if !parts.isEmpty { parts.append(last) }
    return SourceSpan(start: start, end: end, parts: parts)
  }
}

/// A value that knows where in its letter it was read.
public protocol Spanned {
  /// The bytes this value was read from.
  var span: SourceSpan { get }
}
