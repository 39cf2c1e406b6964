internal import DutchText

/// Where sentences end, looked for only around figures.
enum SentenceBounds {
  /// The end of the first sentence that ends in a stretch: the offset after its stop.
  static func end(in bytes: [UInt8], _ range: Range<Int>) -> Int? {
    var at = range.lowerBound
    while at < range.upperBound {
      if isStop(bytes[at]), isEnd(at, in: bytes) { return at + 1 }
      at += 1
    }
    return nil
  }

  /// The start of the sentence that an offset stands in, not before `floor`.
  static func start(in bytes: [UInt8], before offset: Int, floor: Int) -> Int {
    var at = offset
    while at > floor {
      if isStop(bytes[at - 1]), isEnd(at - 1, in: bytes) { break }
      at -= 1
    }
    while at < offset, bytes[at] == 0x20 { at += 1 }
    return at
  }

  private static func isStop(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "!")
  }

  /// A stop, a space, and no small letter after it; `nr. 4`, `art. 3` and `B. van` go on.
  private static func isEnd(_ at: Int, in bytes: [UInt8]) -> Bool {
    guard at + 1 < bytes.count else { return true }
    guard bytes[at + 1] == 0x20 else { return false }
    var next = at + 2
    while next < bytes.count, bytes[next] == 0x20 { next += 1 }
    guard next < bytes.count, !ASCII.isLower(bytes[next]) else { return next >= bytes.count }
    guard bytes[at] == UInt8(ascii: ".") else { return true }
    var start = at
    while start > 0, ASCII.isWord(bytes[start - 1]) { start -= 1 }
    let word = bytes[start..<at]
    if word.count == 1, let only = word.first, ASCII.isLetter(only) { return false }
    // "€ 12 mln. Hiervan" begins a sentence, "€ 12 mln. (5%)" does not.
    if word.elementsEqual("mln".utf8) || word.elementsEqual("mld".utf8) {
      return ASCII.isUpper(bytes[next])
    }
    return !abbreviations.contains { $0.elementsEqual(word.lazy.map { $0 | 0x20 }) }
  }

  private static let abbreviations: [[UInt8]] = [
    "nr", "nrs", "art", "mr", "dr", "drs", "ir", "ing", "prof", "mw", "dhr", "blz", "pag", "bijv",
    "stb", "stcrt", "trb", "resp", "zgn", "incl", "excl", "ca", "jl", "max", "min",
  ].map { Array($0.utf8) }
}
