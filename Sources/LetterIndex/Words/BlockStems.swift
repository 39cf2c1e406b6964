/// The stems of the words of a text that differ from the words themselves, each once.
///
///     Er zijn 81.117 extra banen.   →   ban
///
/// They stand in a column of their own, so that any program can search the file without a tokenizer
/// that it does not have.
struct BlockStems {
  /// The stems, with a space between; `nil` where there is none.
  let text: String?

  /// The stems of a text.
  init(of text: String, by stemmer: borrowing DutchStemmer) {
    var scan = WordScan(Array(text.utf8))
    var seen: Set<[UInt8]> = []
    var stems: [UInt8] = []
    var written: Set<[UInt8]> = []
    while let word = scan.next() {
      guard word.bytes.count > 2, word.hasLetter, seen.insert(word.bytes).inserted else { continue }
      let stem = stemmer.stem(of: word.bytes)
      guard stem != word.bytes, written.insert(stem).inserted else { continue }
      if !stems.isEmpty { stems.append(UInt8(ascii: " ")) }
      stems += stem
    }
    self.text = stems.isEmpty ? nil : String(decoding: stems, as: UTF8.self)
  }
}
