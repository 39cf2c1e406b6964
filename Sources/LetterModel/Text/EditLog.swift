/// How the reading text of a passage came from the bytes of its file.
///
/// The log is a list of edits in reading order. A *kept* edit copies bytes as they stand; a
/// *replaced* one stands for other bytes (a line break read as a space, `&eacute;` read as é, a
/// windows-1252 byte read as UTF-8). Bytes of the file between two edits were dropped.
public struct EditLog: Sendable, Equatable {
  /// One stretch of reading text and the source bytes it stands for.
  ///
  /// A letter has an edit or two a line, so they are kept small: no file has more bytes than a
  /// `UInt32` counts.
  public struct Edit: Sendable, Equatable {
    private var readingStart: UInt32
    private var sourceStart: UInt32
    private var length: UInt32
    /// How many bytes of reading text a replaced stretch has; `kept` where they were copied.
    private var replacement: UInt32

    private static let kept = UInt32.max

    fileprivate init(reading: Int, kept source: Range<Int>) {
      readingStart = UInt32(clamping: reading)
      sourceStart = UInt32(clamping: source.lowerBound)
      length = UInt32(clamping: source.count)
      replacement = Self.kept
    }

    fileprivate init(reading: Range<Int>, replacing source: Range<Int>) {
      readingStart = UInt32(clamping: reading.lowerBound)
      sourceStart = UInt32(clamping: source.lowerBound)
      length = UInt32(clamping: source.count)
      replacement = UInt32(clamping: min(reading.count, Int(Self.kept) - 1))
    }

    /// Where the stretch begins in the reading text.
    public var reading: Int { Int(readingStart) }
    /// How many bytes of reading text it has.
    public var readingLength: Int { Int(isKept ? length : replacement) }
    /// Where its source begins in the file.
    public var source: Int { Int(sourceStart) }
    /// How many bytes of the file it stands for.
    public var sourceLength: Int { Int(length) }
    /// Whether the bytes were copied as they stand.
    public var isKept: Bool { replacement == Self.kept }

    /// Goes on with the source right behind it, if that is where some bytes stand.
    fileprivate mutating func extend(by next: Range<Int>) -> Bool {
      guard isKept, source + sourceLength == next.lowerBound else { return false }
      length = UInt32(clamping: sourceLength + next.count)
      return true
    }

    /// The stretch, once some bytes before it are gone.
    fileprivate func moved(by removed: Int) -> Edit {
      var edit = self
      edit.readingStart -= UInt32(clamping: removed)
      return edit
    }
  }

  /// The first edit, in the log itself: nearly all cells and many paragraphs have no other.
  private var first: Edit?
  /// The edits behind the first.
  private var rest: [Edit] = []

  /// The edits, ordered by reading offset, without gaps in the reading text.
  public var edits: [Edit] { first.map { [$0] + rest } ?? [] }

  /// An empty log.
  public init() {}

  private var count: Int { first == nil ? 0 : rest.count + 1 }

  /// The edit at an index: the first of all where there is none.
  private subscript(index: Int) -> Edit {
    guard index > 0 else { return first ?? Edit(reading: 0, kept: 0..<0) }
    return rest[index - 1]
  }

  /// Where the source of the last edit ends; 0 where there is none.
  var end: Int {
    guard let last = rest.last ?? first else { return 0 }
    return last.source + last.sourceLength
  }

  /// Makes room for so many edits.
  mutating func reserve(_ count: Int) {
    if count > 1 { rest.reserveCapacity(count - 1) }
  }

  private mutating func append(_ edit: Edit) {
    guard first != nil else {
      first = edit
      return
    }
    if rest.capacity == 0 { rest.reserveCapacity(3) }
    rest.append(edit)
  }

  /// Logs bytes copied as they stand.
  public mutating func keep(reading: Int, source: Range<Int>) {
    let last = rest.count - 1
    if last >= 0 ? rest[last].extend(by: source) : first?.extend(by: source) == true { return }
    append(Edit(reading: reading, kept: source))
  }

  /// Logs reading text that stands for other bytes.
  public mutating func replace(reading: Range<Int>, source: Range<Int>) {
    append(Edit(reading: reading, replacing: source))
  }

  /// The source bytes of a range of reading text.
  ///
  /// An edit that was replaced is taken whole. An empty range gives the empty span where it stands.
  public func span(of range: Range<Int>) -> SourceSpan {
    guard let first else { return SourceSpan(0..<0) }
    if rest.isEmpty, first.isKept, !range.isEmpty { return SourceSpan(pieceOf(first, in: range)) }
    var index = indexOfEdit(at: range.lowerBound)
    if range.isEmpty {
      let edit = self[index]
      let into = edit.isKept ? range.lowerBound - edit.reading : 0
      let at = edit.source + min(into, edit.sourceLength)
      return SourceSpan(at..<at)
    }
    var joiner = PieceJoiner(pieceOf(self[index], in: range))
    while index < rest.count, rest[index].reading < range.upperBound {
      joiner.append(pieceOf(rest[index], in: range))
      index += 1
    }
    return joiner.span()
  }

  /// The log of what remains when a range of reading text is taken out.
  public func removing(_ range: Range<Int>) -> EditLog { removing([range]) }

  /// The log of what remains when ranges of reading text are taken out, in one pass.
  ///
  /// - Parameter ranges: in reading order, none over another.
  public func removing(_ ranges: [Range<Int>]) -> EditLog {
    var log = EditLog()
    log.reserve(count + ranges.count)
    var next = 0
    var removed = 0
    for index in 0..<count {
      let edit = self[index]
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
        log.append(edit.moved(by: removed))
      } else if start < end {
        log.append(edit, keeping: start..<end, at: start - removed)
      }
    }
    return log
  }

  /// Cuts the log off at a reading offset; takes as long as the edits that are cut.
  public mutating func truncate(to reading: Int) {
    while let last = rest.last, last.reading >= reading { rest.removeLast() }
    guard let last = rest.popLast() ?? takeFirst(), last.reading < reading else { return }
    append(
      last, keeping: last.reading..<min(reading, last.reading + last.readingLength),
      at: last.reading)
  }

  private mutating func takeFirst() -> Edit? {
    defer { first = nil }
    return first
  }

  private mutating func append(_ edit: Edit, keeping range: Range<Int>, at reading: Int) {
    let source = pieceOf(edit, in: range)
    append(
      edit.isKept
        ? Edit(reading: reading, kept: source)
        : Edit(reading: reading..<(reading + range.count), replacing: source))
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
    var high = rest.count
    while low < high {
      let middle = (low + high + 1) / 2
      if self[middle].reading <= offset { low = middle } else { high = middle - 1 }
    }
    return low
  }
}
