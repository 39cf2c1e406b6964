internal import DutchText

/// The stem of a Dutch word, roughly: enough to see that two words are one.
///
///     huishoudens, huishouden → huishoud        meldden, meldde → meld
///     banen, baan → ban                         huizen, huis → huis
enum WordStem {
  /// The stem of a folded word.
  static func stem(_ folded: [UInt8]) -> [UInt8] {
    var word = folded
    if word.count > 4, word.last == UInt8(ascii: "s"), !isVowel(word[word.count - 2]) {
      word.removeLast()
    }
    if word.count > 4, word.suffix(2).elementsEqual("en".utf8) {
      word.removeLast(2)
    } else if word.count > 3, word.last == UInt8(ascii: "e") {
      word.removeLast()
    }
    // meldd → meld, haltt → halt
    if word.count > 3, word[word.count - 1] == word[word.count - 2], !isVowel(word[word.count - 1])
    {
      word.removeLast()
    }
    // baan → ban
    if word.count > 3, isVowel(word[word.count - 2]), word[word.count - 2] == word[word.count - 3] {
      word.remove(at: word.count - 2)
    }
    switch word.last {
    case UInt8(ascii: "v"): word[word.count - 1] = UInt8(ascii: "f")
    case UInt8(ascii: "z"): word[word.count - 1] = UInt8(ascii: "s")
    default: break
    }
    return word
  }

  private static func isVowel(_ letter: UInt8) -> Bool {
    switch letter {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
      UInt8(ascii: "u"):
      true
    default: false
    }
  }
}
