public import LetterModel

/// A sketch of a letter's words, by which copies are recognised whatever their layout.
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

  /// The sketch of a letter's own words: furniture, head, tables and notes differ from layout to
  /// layout.
  public init(of letter: Letter) {
    var runs = Runs()
    for block in letter.blocks {
      switch block.kind {
      case .paragraph, .listItem, .question, .answer: runs.add(block.passage)
      default: break
      }
    }
    hashes = runs.smallest
  }

  /// Whether there are words enough to tell a letter by.
  var isTelling: Bool { hashes.count == Self.size }

  /// Whether two sketches are of the words of one letter.
  func isAlike(_ other: WordSketch) -> Bool {
    guard isTelling, other.isTelling else { return false }
    var (mine, theirs, common, seen) = (0, 0, 0, 0)
    while seen < Self.size, mine < hashes.count, theirs < other.hashes.count {
      let (left, right) = (hashes[mine], other.hashes[theirs])
      if left == right { common += 1 }
      if left <= right { mine += 1 }
      if right <= left { theirs += 1 }
      seen += 1
    }
    return common * 10 >= seen * 6
  }

  /// The runs of four words of some passages, of which the smallest hashes are kept.
  private struct Runs {
    private var last: (UInt64, UInt64, UInt64) = (0, 0, 0)
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
        keep(run)
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
    /// by these as by all their letters.
    private static func hash(_ bytes: [UInt8], _ range: Range<Int>) -> UInt64? {
      let (first, last) = (bytes[range.lowerBound] | 0x20, bytes[range.upperBound - 1] | 0x20)
      guard isOfWord(first) || isOfWord(last) else { return nil }
      let middle = bytes[range.lowerBound + range.count / 2] | 0x20
      return UInt64(truncatingIfNeeded: range.count) << 24 | UInt64(first) << 16
        | UInt64(middle) << 8 | UInt64(last)
    }

    private static func isOfWord(_ byte: UInt8) -> Bool {
      byte &- 0x61 < 26 || byte &- 0x30 < 10 || byte >= 0x80
    }

    private static func mixed(_ value: UInt64) -> UInt64 {
      var hash = value
      hash = (hash ^ (hash >> 30)) &* 0xBF58_476D_1CE4_E5B9
      hash = (hash ^ (hash >> 27)) &* 0x94D0_49BB_1331_11EB
      return hash ^ (hash >> 31)
    }
  }
}
