/// Builds a passage from stretches of a source's text, and keeps its log.
///
/// All ranges it takes are offsets in `SourceText.text`; the passage's log is in file offsets. A
/// builder makes as much room for a passage as the one before it took.
public struct PassageBuilder {
  private var bytes: [UInt8] = []
  private var log = EditLog()
  private var marks: [Passage.Mark] = []
  private var links: [Passage.Link] = []
  /// How many bytes the next passage may have, and in how many stretches.
  private var expected = (bytes: leastRoom, stretches: 1)

  private static let leastRoom = 32
  private static let mostRoom = 1024

  /// An empty builder.
  public init() {}

  /// Says how many bytes the next passage has, in how many stretches.
  public mutating func expect(bytes count: Int, stretches: Int) {
    expected = (count, stretches)
  }

  /// How many bytes of reading text there are.
  public var count: Int { bytes.count }
  /// Whether there is no reading text yet.
  public var isEmpty: Bool { bytes.isEmpty }
  /// Whether a footnote mark stands in it.
  public var hasMarks: Bool { !marks.isEmpty }
  /// The last byte of reading text.
  public var last: UInt8? { bytes.last }
  /// The reading text so far.
  public var reading: [UInt8] { bytes }

  /// Appends a stretch of the source as it stands.
  public mutating func keep(_ range: Range<Int>, of source: borrowing SourceText) {
    guard !range.isEmpty else { return }
    if bytes.isEmpty { makeRoom(for: range.count) }
    if let offsets = source.offsets {
      keepMapped(range, of: source, offsets: offsets)
    } else {
      log.keep(reading: bytes.count, source: range)
      bytes.append(contentsOf: source.text[range])
    }
  }

  /// Appends other words for a stretch of the source: a space for a line break, é for an entity.
  public mutating func replace(
    _ range: Range<Int>, of source: borrowing SourceText, with words: some Collection<UInt8>
  ) {
    guard !words.isEmpty else { return }
    if bytes.isEmpty { makeRoom(for: words.count) }
    let start = bytes.count
    bytes.append(contentsOf: words)
    log.replace(reading: start..<bytes.count, source: source.sourceRange(of: range))
  }

  /// Appends one space for a stretch of the source, unless the text is empty or ends in one.
  public mutating func space(for range: Range<Int>, of source: borrowing SourceText) {
    guard let last = bytes.last, last != 0x20 else { return }
    replace(range, of: source, with: CollectionOfOne(0x20))
  }

  /// Appends a passage with its marks and links, a space before it where there is text already.
  public mutating func append(_ passage: Passage) {
    if let last = bytes.last, last != 0x20, !passage.isEmpty {
      let gap = log.end..<max(log.end, passage.span.start)
      log.replace(reading: bytes.count..<(bytes.count + 1), source: gap)
      bytes.append(0x20)
    }
    let start = bytes.count
    for edit in passage.log.edits {
      let source = edit.source..<(edit.source + edit.sourceLength)
      if edit.isKept {
        log.keep(reading: start + edit.reading, source: source)
      } else {
        let reading = (start + edit.reading)..<(start + edit.reading + edit.readingLength)
        log.replace(reading: reading, source: source)
      }
    }
    bytes += passage.bytes
    for mark in passage.marks {
      marks.append(Passage.Mark(offset: start + mark.offset, marker: mark.marker, span: mark.span))
    }
    for link in passage.links {
      let range = (start + link.range.lowerBound)..<(start + link.range.upperBound)
      links.append(Passage.Link(range: range, target: link.target))
    }
  }

  /// Notes that a footnote mark stands here; `range` is where it is written.
  public mutating func mark(
    _ marker: String, at range: Range<Int>, of source: borrowing SourceText
  ) {
    marks.append(
      Passage.Mark(
        offset: bytes.count, marker: marker, span: SourceSpan(source.sourceRange(of: range))))
  }

  /// Notes that the words from `start`, a reading offset, to here are a link.
  public mutating func link(from start: Int, to target: String) {
    // Pretty-printed markup has spaces within the link.
    var range = min(start, bytes.count)..<bytes.count
    while let last = range.last, bytes[last] == 0x20 { range = range.lowerBound..<last }
    while let first = range.first, bytes[first] == 0x20 { range = (first + 1)..<range.upperBound }
    guard !range.isEmpty else { return }
    links.append(Passage.Link(range: range, target: target))
  }

  /// Takes back everything from a reading offset on, its marks and links included.
  public mutating func truncate(to offset: Int) {
    guard offset < bytes.count else { return }
    bytes.removeLast(bytes.count - offset)
    log.truncate(to: offset)
    while let mark = marks.last, mark.offset > offset { marks.removeLast() }
    while let link = links.last, link.range.upperBound > offset { links.removeLast() }
  }

  /// The passage, without white space at its end; the builder is empty afterwards.
  public mutating func finish() -> Passage {
    guard !bytes.isEmpty || !marks.isEmpty else { return Passage(bytes: [], log: EditLog()) }
    if bytes.last == 0x20 {
      while bytes.last == 0x20 { bytes.removeLast() }
      log.truncate(to: bytes.count)
      for index in marks.indices where marks[index].offset > bytes.count {
        marks[index].offset = bytes.count
      }
      clipLinks()
    }
    let passage = Passage(bytes: bytes, log: log, marks: marks, links: links)
    let length = bytes.count
    self = PassageBuilder()
    expected.bytes = min(max(length, Self.leastRoom), Self.mostRoom)
    return passage
  }

  /// Ends links with the text; `<a href="…">onze brief </a>` is the last thing of a paragraph.
  private mutating func clipLinks() {
    while let link = links.last, link.range.upperBound > bytes.count {
      links.removeLast()
      guard link.range.lowerBound < bytes.count else { continue }
      links.append(
        Passage.Link(range: link.range.lowerBound..<bytes.count, target: link.target))
    }
  }

  /// Makes room for a first stretch and what may come after it.
  private mutating func makeRoom(for count: Int) {
    bytes.reserveCapacity(max(count + 1, expected.bytes))
    log.reserve(expected.stretches)
  }

  /// Keeps a stretch of a text whose bytes are not all the file's: what takes as many bytes there is
  /// copied as it stands, every other character is replaced on its own.
  private mutating func keepMapped(
    _ range: Range<Int>, of source: borrowing SourceText, offsets: [UInt32]
  ) {
    let text = source.text
    let isUTF8 = source.encoding == .utf8
    var at = range.lowerBound
    while at < range.upperBound {
      let even = PassageBuilder.evenEnd(from: at, to: range.upperBound, of: text, offsets)
      if even > at {
        let start = Int(offsets[at])
        log.keep(reading: bytes.count, source: start..<(start + even - at))
        bytes.append(contentsOf: text[at..<even])
        at = even
        continue
      }
      var next = at + 1
      while next < range.upperBound, text[next] & 0xC0 == 0x80 { next += 1 }
      let start = Int(offsets[at])
      var end = Int(offsets[next])
      // What stands in the file between this character and the next is none of the text.
      if isUTF8, end - start > next - at, source.bytes[start] == text[at] {
        end = start + next - at
      }
      if end - start == next - at, isUTF8 || end - start == 1 {
        log.keep(reading: bytes.count, source: start..<end)
      } else {
        log.replace(reading: bytes.count..<(bytes.count + next - at), source: start..<end)
      }
      bytes.append(contentsOf: text[at..<next])
      at = next
    }
  }

  /// How far the text goes on in ASCII of which each byte is one of the file, beside the one before.
  private static func evenEnd(
    from start: Int, to end: Int, of text: [UInt8], _ offsets: [UInt32]
  ) -> Int {
    let (text, offsets) = (text.span, offsets.span)
    var at = start
    while at < end, text[at] < 0x80, offsets[at + 1] == offsets[at] + 1 { at += 1 }
    return at
  }
}
