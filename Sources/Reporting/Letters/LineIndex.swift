public import LetterModel

/// Finds the line and the column of a byte offset; of an archive, those in the part it stands in.
///
/// Lines end at `\n` and nothing else; columns count Unicode scalars; both begin at 1. One pass over
/// the text notes, for every 64 bytes, the line it begins on and the scalars before it, so that a
/// position costs a look at fewer than 64 bytes.
public struct LineIndex: Sendable {
  /// A line and a column, both 1-based.
  public struct Position: Equatable, Sendable, CustomStringConvertible {
    /// The line.
    public var line: Int
    /// The column, in Unicode scalars.
    public var column: Int
    /// The part of an archive that both count in.
    public var part: SourcePart?
    /// The 1-based page of a PDF that it stands on; the line counts from the first page on.
    public var page: Int?

    /// A position.
    public init(line: Int, column: Int, part: SourcePart? = nil, page: Int? = nil) {
      self.line = line
      self.column = column
      self.part = part
      self.page = page
    }

    /// A byte offset of the file as the part counts it.
    func local(_ offset: Int) -> Int {
      guard let range = part?.range else { return offset }
      return min(max(offset, range.lowerBound), range.upperBound) - range.lowerBound
    }

    /// Its line, `31`, or `word/document.xml:1`.
    var inLine: String { part.map { "\($0.name):\(line)" } ?? String(line) }

    /// `31:12`, `word/document.xml:1:5310`, or `p2:88:12`.
    public var description: String {
      if let page { return "p\(page):\(line):\(column)" }
      return part.map { "\($0.name):\(line):\(column)" } ?? "\(line):\(column)"
    }
  }

  /// What stands before a block of 64 bytes.
  private struct Block {
    /// The 0-based line that its first byte stands on.
    var line: UInt32
    /// The bytes before it that begin no scalar.
    var continuations: UInt32
  }

  private let source: SourceText
  private var blocks: [Block] = []
  /// Where each line begins.
  private var lines: [UInt32] = []

  /// The index of a file.
  public init(_ source: SourceText) {
    self.source = source
    let text = source.text.span
    blocks.reserveCapacity(text.count / 64 + 3)
    lines.reserveCapacity(text.count / 64 + 1)
    lines.append(UInt32(clamping: min(source.textStart, text.count)))
    var continuations = 0
    var at = 0
    while at < text.count {
      addBlock(after: continuations)
      let end = min(at + 64, text.count)
      // At most 8 in each byte, so that their sum fits in one.
      var scattered: UInt64 = 0
      while at + 8 <= end {
        let word = UInt64(
          littleEndian: unsafe text.bytes.unsafeLoadUnaligned(
            fromUncheckedByteOffset: at, as: UInt64.self))
        scattered &+= Self.scatteredContinuations(in: word)
        var ends = Self.lineEnds(in: word)
        while ends != 0 {
          lines.append(UInt32(clamping: at &+ ends.trailingZeroBitCount / 8 &+ 1))
          ends &= ends &- 1
        }
        at &+= 8
      }
      continuations += Self.sum(of: scattered)
      while at < end {
        if text[at] & 0xC0 == 0x80 { continuations += 1 }
        if text[at] == 0x0A { lines.append(UInt32(clamping: at + 1)) }
        at += 1
      }
    }
    // The end of the text may begin a block, and what follows a block shows whether it holds more
    // than ASCII.
    for _ in 0..<2 { addBlock(after: continuations) }
  }

  private mutating func addBlock(after continuations: Int) {
    blocks.append(
      Block(
        line: UInt32(clamping: lines.count - 1), continuations: UInt32(clamping: continuations)))
  }

  /// How many bytes the longest name of a part has; 0 where the file is no archive.
  var longestPartName: Int { source.parts.map(\.name.utf8.count).max() ?? 0 }

  /// How many lines the file has.
  public var count: Int { lines.count }

  /// Where the words of a PDF stand on its pages; `nil` where the file is none.
  var places: PagePlaces? { source.places }

  /// The bytes of a 1-based page of a PDF; `nil` where there is no such page.
  public func range(ofPage page: Int) -> Range<Int>? {
    guard let pages = source.places?.pages, pages.indices.contains(page - 1) else { return nil }
    return pages[page - 1]
  }

  /// The line and column of a byte offset of the file.
  public func position(of offset: Int) -> Position {
    guard !source.parts.isEmpty, let part = source.part(at: offset) else {
      var position = plainPosition(of: offset)
      position.page = source.places.map { $0.page(at: offset) + 1 }
      return position
    }
    // A part begins a line.
    let before = plainPosition(of: part.range.lowerBound).line - 1
    let position = plainPosition(of: min(offset, part.range.upperBound))
    return Position(line: position.line - before, column: position.column, part: part)
  }

  private func plainPosition(of offset: Int) -> Position {
    let at = textOffset(of: offset)
    var line = Int(blocks[at >> 6].line)
    while line + 1 < lines.count, lines[line + 1] <= at { line += 1 }
    let start = Int(lines[line])
    guard at > start else { return Position(line: line + 1, column: 1) }
    let column = at - start - (continuations(before: at) - continuations(before: start))
    return Position(line: line + 1, column: column + 1)
  }

  /// The byte offsets of the file that a 1-based line covers, its end not included; `nil` where
  /// the file has no such line.
  ///
  /// - Parameter name: the part of an archive that the lines are counted in; its main part where
  ///   none is named.
  public func range(ofLine line: Int, inPart name: String? = nil) -> Range<Int>? {
    guard let first = source.parts.first else {
      return name == nil ? plainRange(ofLine: line) : nil
    }
    guard let part = name == nil ? first : source.parts.first(where: { $0.name == name }) else {
      return nil
    }
    let before = plainPosition(of: part.range.lowerBound).line - 1
    guard line >= 1, let range = plainRange(ofLine: before + line),
      range.lowerBound <= part.range.upperBound
    else { return nil }
    return range.clamped(to: part.range)
  }

  private func plainRange(ofLine line: Int) -> Range<Int>? {
    guard line >= 1, line <= lines.count else { return nil }
    let start = Int(lines[line - 1])
    let end = line < lines.count ? Int(lines[line]) - 1 : source.text.count
    return source.sourceRange(of: start..<max(start, end))
  }

  /// The offset in `text` of an offset in the file.
  private func textOffset(of offset: Int) -> Int {
    guard let offsets = source.offsets else { return min(max(offset, 0), source.text.count) }
    var low = 0
    var high = offsets.count - 1
    while low < high {
      let middle = (low + high) / 2
      if Int(offsets[middle]) < offset { low = middle + 1 } else { high = middle }
    }
    return min(low, source.text.count)
  }

  /// How many bytes before an offset begin no scalar.
  private func continuations(before at: Int) -> Int {
    let block = blocks[at >> 6].continuations
    if block == blocks[(at >> 6) + 1].continuations { return Int(block) }
    return Int(block) + continuations(from: at & ~63, to: at)
  }

  /// How many bytes of a stretch of fewer than 64 begin no scalar.
  private func continuations(from start: Int, to end: Int) -> Int {
    let text = source.text.span
    var at = start
    var count = 0
    while at + 8 <= end {
      let word = unsafe text.bytes.unsafeLoadUnaligned(fromByteOffset: at, as: UInt64.self)
      count += Self.sum(of: Self.scatteredContinuations(in: word))
      at += 8
    }
    while at < end {
      if text[at] & 0xC0 == 0x80 { count += 1 }
      at += 1
    }
    return count
  }

  private static let ones: UInt64 = 0x0101_0101_0101_0101

  /// The high bit of every byte that is a line feed.
  private static func lineEnds(in word: UInt64) -> UInt64 {
    let low7: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
    let different = word ^ 0x0A0A_0A0A_0A0A_0A0A
    return ~(((different & low7) &+ low7) | different | low7)
  }

  /// One in every byte of a word that is `10xxxxxx`.
  private static func scatteredContinuations(in word: UInt64) -> UInt64 {
    (word >> 7) & ~(word >> 6) & ones
  }

  /// The sum of the bytes of a word, which must be less than 256.
  private static func sum(of word: UInt64) -> Int { Int((word &* ones) >> 56) }
}
