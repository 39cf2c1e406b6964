/// The stems of the words of a letter's blocks that differ from the words themselves, each once a
/// block.
///
///     Er zijn 81.117 extra banen.   →   ban
///
/// They stand in a column of their own, so that any program can search the file without a tokenizer
/// that it does not have. A letter says most of its words often: each is reduced once.
struct BlockStems: ~Copyable {
  private let stemmer = DutchStemmer()
  /// The place in `stems` of the stem of each word; `nil` for a word that is its own stem.
  private var known: [[UInt8]: Int?] = [:]
  private var places: [[UInt8]: Int] = [:]
  private var stems: [[UInt8]] = []
  /// The last block that each stem stands in.
  private var lastBlock: [Int] = []
  private var block = 0

  /// The stems of a block, with a space between; `nil` where there is none.
  mutating func text(of block: String) -> String? {
    self.block += 1
    var scan = WordScan(Array(block.utf8))
    var word: [UInt8] = []
    var text: [UInt8] = []
    while scan.next(into: &word) != nil {
      guard word.count > 2, let place = place(of: word), lastBlock[place] != self.block else {
        continue
      }
      lastBlock[place] = self.block
      if !text.isEmpty { text.append(UInt8(ascii: " ")) }
      text += stems[place]
    }
    return text.isEmpty ? nil : String(decoding: text, as: UTF8.self)
  }

  private mutating func place(of word: [UInt8]) -> Int? {
    if let place = known[word] { return place }
    let place = newPlace(of: word)
    known[word] = .some(place)
    return place
  }

  private mutating func newPlace(of word: [UInt8]) -> Int? {
    // A number has no stem.
    guard word.contains(where: { $0 > 0x39 }) else { return nil }
    let stem = stemmer.stem(of: word)
    guard stem != word else { return nil }
    if let place = places[stem] { return place }
    places[stem] = stems.count
    stems.append(stem)
    lastBlock.append(0)
    return stems.count - 1
  }
}
