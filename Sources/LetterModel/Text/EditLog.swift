/// How the reading text of a passage came from the bytes of its file.
///
/// The log is a list of edits in reading order. A *kept* edit copies bytes as they stand; a
/// *replaced* one stands for other bytes (a line break read as a space, `&eacute;` read as é, a
/// windows-1252 byte read as UTF-8). Bytes of the file between two edits were dropped.
public struct EditLog: Sendable, Equatable {
  /// One stretch of reading text and the source bytes it stands for.
  public struct Edit: Sendable, Equatable {
    /// Where the stretch begins in the reading text.
    public var reading: Int
    /// How many bytes of reading text it has.
    public var readingLength: Int
    /// Where its source begins in the file.
    public var source: Int
    /// How many bytes of the file it stands for.
    public var sourceLength: Int
    /// Whether the bytes were copied as they stand.
    public var isKept: Bool
  }

  /// The edits, ordered by reading offset, without gaps in the reading text.
  public private(set) var edits: [Edit] = []

  /// An empty log.
  public init() {}

  /// Makes room for so many edits.
  mutating func reserve(_ count: Int) { edits.reserveCapacity(count) }

  /// Logs bytes copied as they stand.
  public mutating func keep(reading: Int, source: Range<Int>) {
    if let last = edits.last, last.isKept, last.source + last.sourceLength == source.lowerBound {
      edits[edits.count - 1].readingLength += source.count
      edits[edits.count - 1].sourceLength += source.count
      return
    }
    edits.append(
      Edit(
        reading: reading, readingLength: source.count, source: source.lowerBound,
        sourceLength: source.count, isKept: true))
  }

  /// Logs reading text that stands for other bytes.
  public mutating func replace(reading: Range<Int>, source: Range<Int>) {
    edits.append(
      Edit(
        reading: reading.lowerBound, readingLength: reading.count, source: source.lowerBound,
        sourceLength: source.count, isKept: false))
  }

  /// The source bytes of a range of reading text.
  ///
  /// An edit that was replaced is taken whole. An empty range gives the empty span where it stands.
  public func span(of range: Range<Int>) -> SourceSpan {
    guard !edits.isEmpty else { return SourceSpan(0..<0) }
    var index = indexOfEdit(at: range.lowerBound)
    if range.isEmpty {
      let edit = edits[index]
      let into = edit.isKept ? range.lowerBound - edit.reading : 0
      let at = edit.source + min(into, edit.sourceLength)
      return SourceSpan(at..<at)
    }
    var joiner = PieceJoiner(pieceOf(edits[index], in: range))
    index += 1
    while index < edits.count, edits[index].reading < range.upperBound {
      joiner.append(pieceOf(edits[index], in: range))
      index += 1
    }
    return joiner.span
  }

  /// The log of what remains when a range of reading text is taken out.
  public func removing(_ range: Range<Int>) -> EditLog { removing([range]) }

  /// The log of what remains when ranges of reading text are taken out, in one pass.
  ///
  /// - Parameter ranges: in reading order, none over another.
  public func removing(_ ranges: [Range<Int>]) -> EditLog {
    var log = EditLog()
    log.edits.reserveCapacity(edits.count + ranges.count)
    var next = 0
    var removed = 0
    for edit in edits {
      let end = edit.reading + edit.readingLength
      while next < ranges.count, ranges[next].upperBound <= edit.reading {
        removed += ranges[next].count
        next += 1
      }
      var start = edit.reading
      var isCut = false
      while next < ranges.count, ranges[next].lowerBound < end {
        isCut = true
        if start < ranges[next].lowerBound {
          log.append(edit, keeping: start..<ranges[next].lowerBound, at: start - removed)
        }
        start = ranges[next].upperBound
        guard start <= end else { break }
        removed += ranges[next].count
        next += 1
      }
      if !isCut {
        var moved = edit
        moved.reading -= removed
        log.edits.append(moved)
      } else if start < end {
        log.append(edit, keeping: start..<end, at: start - removed)
      }
    }
    return log
  }

  /// Cuts the log off at a reading offset; takes as long as the edits that are cut.
  public mutating func truncate(to reading: Int) {
    while let last = edits.last, last.reading >= reading { edits.removeLast() }
    guard let last = edits.popLast() else { return }
    append(
      last, keeping: last.reading..<min(reading, last.reading + last.readingLength),
      at: last.reading)
  }

  private mutating func append(_ edit: Edit, keeping range: Range<Int>, at reading: Int) {
    let source = pieceOf(edit, in: range)
    edits.append(
      Edit(
        reading: reading, readingLength: range.count, source: source.lowerBound,
        sourceLength: source.count, isKept: edit.isKept))
  }

  private func pieceOf(_ edit: Edit, in range: Range<Int>) -> Range<Int> {
    guard edit.isKept else { return edit.source..<(edit.source + edit.sourceLength) }
    let low = max(range.lowerBound, edit.reading)
    let high = min(range.upperBound, edit.reading + edit.readingLength)
    return (edit.source + low - edit.reading)..<(edit.source + high - edit.reading)
  }

  /// The edit that a reading offset falls in; the last one for the end of the text.
  private func indexOfEdit(at offset: Int) -> Int {
    var low = 0
    var high = edits.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if edits[middle].reading <= offset { low = middle } else { high = middle - 1 }
    }
    return low
  }
}
