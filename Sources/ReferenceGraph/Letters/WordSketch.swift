public import LetterModel

/// A sketch of a letter's words, by which copies are recognised whatever their layout.
///
/// Letters that report of one thing year after year have most of their words in common and none of
/// their figures: of runs with a figure most have to be common too.
///
/// Of all runs of four words it keeps those whose hashes are smallest: of two letters, the share of
/// these that is common is about the share of all runs that is. A few hundred bytes, whatever the
/// length of the letter.
public struct WordSketch: Sendable, Equatable {
  /// How many runs are kept.
  static let size = 64

  /// The smallest hashes, in order, each once.
  let hashes: [UInt64]

  /// The sketch of no words.
  public init() { hashes = [] }

  /// The sketch of a letter's own words: furniture, head and tables differ from layout to layout.
  ///
  /// Notes and headings are among them, since a page without marks of its own shows them as paragraphs.
  public init(of letter: Letter) {
    var runs = Runs()
    for block in letter.blocks {
      switch block.kind {
      case .paragraph, .listItem, .question, .answer, .footnote, .heading, .caption:
        runs.add(block.passage)
      default: break
      }
    }
    hashes = runs.smallest
  }

  /// A sketch that was kept, of the bytes that `bytes` gave.
  package init(bytes: [UInt8]) {
    hashes = stride(from: 0, to: bytes.count / 8 * 8, by: 8).map { start in
      bytes[start..<(start + 8)].reduce(0) { $0 << 8 | UInt64($1) }
    }
  }

  /// The sketch to be kept: eight bytes a hash.
  package var bytes: [UInt8] {
    hashes.flatMap { hash in (0..<8).map { UInt8(truncatingIfNeeded: hash >> (56 - 8 * $0)) } }
  }

  /// Whether there are words enough to tell a letter by.
  var isTelling: Bool { hashes.count == Self.size }

  /// How many runs of two letters are known of those that hash no higher than both sketches reach.
  private struct Overlap {
    var common: Int
    var fewer: Int
    var more: Int

    init(_ mine: [UInt64], _ theirs: [UInt64]) {
      common = Set(mine).intersection(theirs).count
      fewer = min(mine.count, theirs.count)
      more = max(mine.count, theirs.count)
    }
  }

  /// The runs that both sketches know of; `nil` where there are too few to tell, or where the figures
  /// are others.
  private func overlap(with other: WordSketch) -> Overlap? {
    guard isTelling, other.isTelling else { return nil }
    let reach = min(hashes.last ?? 0, other.hashes.last ?? 0)
    let (mine, theirs) = (hashes.prefix { $0 <= reach }, other.hashes.prefix { $0 <= reach })
    let figures = Overlap(mine.filter(Self.hasFigure), theirs.filter(Self.hasFigure))
    guard figures.fewer < Self.fewFigures || figures.common * 10 >= figures.fewer * 6 else {
      return nil
    }
    return Overlap(Array(mine), Array(theirs))
  }

  /// So few runs with a figure tell nothing.
  private static let fewFigures = 6

  /// Whether a run has a figure: the last bit of its hash says it.
  private static func hasFigure(_ hash: UInt64) -> Bool { hash & 1 == 1 }

  /// Whether two sketches are of the words of one letter: six in ten of all runs are common, or
  /// eight in ten of the shorter letter where the other is not much longer.
  func isAlike(_ other: WordSketch) -> Bool {
    guard let runs = overlap(with: other) else { return false }
    return runs.common * 10 >= (runs.fewer + runs.more - runs.common) * 6
      || (runs.common * 10 >= runs.fewer * 8 && runs.fewer * 10 >= runs.more * 7)
  }

  /// Whether two sketches can be of one letter, where something else says so too: in one layout the
  /// lines of a table are paragraphs, in another they are none.
  func isNearlyAlike(_ other: WordSketch) -> Bool {
    guard let runs = overlap(with: other) else { return false }
    return runs.common * 20 >= runs.fewer * 13 && runs.fewer * 10 >= runs.more * 6
  }

  /// The runs of four words of some passages, of which the smallest hashes are kept.
  private struct Runs {
    private var last: (UInt64, UInt64, UInt64) = (0, 0, 0)
    /// How many words ago the last figure stood.
    private var figure = 4
    private var most = UInt64.max
    private(set) var smallest: [UInt64] = []

    /// Adds the words of a passage; runs go on from one passage to the next.
    mutating func add(_ passage: Passage) {
      guard let words = passage.words else { return }
      for index in words.range {
        let token = words.tokens[index]
        guard let word = Self.hash(words.bytes, token.range) else { continue }
        let run = Self.mixed(last.0 &* 31 &+ last.1 &* 1_009 &+ last.2 &* 65_599 &+ word)
        last = (last.1, last.2, word)
        let isFigure = Self.isDigit(words.bytes[token.range.lowerBound])
        figure = isFigure ? 0 : min(figure + 1, 4)
        keep(run & ~1 | (figure < 4 ? 1 : 0))
      }
    }

    private mutating func keep(_ hash: UInt64) {
      if hash >= most { return }
      var low = 0
      var high = smallest.count
      while low < high {
        let middle = (low + high) / 2
        if smallest[middle] < hash { low = middle + 1 } else { high = middle }
      }
      if low < smallest.count, smallest[low] == hash { return }
      smallest.insert(hash, at: low)
      if smallest.count > WordSketch.size { smallest.removeLast() }
      if smallest.count == WordSketch.size { most = smallest[WordSketch.size - 1] }
    }

    /// A number for a word, whatever its case; `nil` for signs.
    ///
    /// Of its length and its first, middle and last bytes: four words in a row tell the place as well
    /// by these as by all their letters. Of a figure all digits tell.
    private static func hash(_ bytes: [UInt8], _ range: Range<Int>) -> UInt64? {
      let (first, last) = (bytes[range.lowerBound] | 0x20, bytes[range.upperBound - 1] | 0x20)
      guard isOfWord(first) || isOfWord(last) else { return nil }
      if isDigit(first) || isDigit(last) {
        return bytes[range].reduce(0xCBF2_9CE4_8422_2325) { hash, byte in
          (hash ^ UInt64(byte)) &* 0x100_0000_01B3
        }
      }
      let middle = bytes[range.lowerBound + range.count / 2] | 0x20
      return UInt64(truncatingIfNeeded: range.count) << 24 | UInt64(first) << 16
        | UInt64(middle) << 8 | UInt64(last)
    }

    private static func isOfWord(_ byte: UInt8) -> Bool {
      byte &- 0x61 < 26 || isDigit(byte) || byte >= 0x80
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

    private static func mixed(_ value: UInt64) -> UInt64 {
      var hash = value
      hash = (hash ^ (hash >> 30)) &* 0xBF58_476D_1CE4_E5B9
      hash = (hash ^ (hash >> 27)) &* 0x94D0_49BB_1331_11EB
      return hash ^ (hash >> 31)
    }
  }
}
