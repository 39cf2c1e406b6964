/// Reads the form of `words.lexicon`.
///
///     # a remark, to the end of the line
///     @number.scale                a class
///     duizend=3 miljoen=6          its words, with a value where they have one
///     honderd_duizend              a cue of several words: _ is a space
///     @number.any
///     +number.scale                all members of another class
///     @@page.following             a class whose cues a cursor looks for: no letter numbers them
struct LexiconReader {
  /// How the cues of a class are found.
  enum Cues {
    /// In every letter, by a number.
    case numbered
    /// Where a cursor stands, as they are written.
    case written
  }

  /// What stands next.
  enum Entry {
    /// A class begins; its name, a range of `text`.
    case opening(Range<Int>, Cues)
    /// A word or cue of the class, a range of `text`.
    case word(Range<Int>, value: Int?)
    /// The members of another class belong to this one too.
    case inclusion(Range<Int>)
  }

  /// The text, with a space in place of each `_` that was read.
  private(set) var text: [UInt8]
  private var at = 0

  init(_ text: [UInt8]) { self.text = text }

  /// The next entry; `nil` at the end.
  mutating func next() -> Entry? {
    while true {
      while at < text.count, text[at] <= 0x20 { at += 1 }
      guard at < text.count else { return nil }
      if text[at] == UInt8(ascii: "#"), at + 1 == text.count || text[at + 1] <= 0x20 {
        while at < text.count, text[at] != 0x0A { at += 1 }
        continue
      }
      var end = at
      while end < text.count, text[end] > 0x20 { end += 1 }
      let word = at..<end
      at = end
      if word.count > 1, text[word.lowerBound] == UInt8(ascii: "@") {
        let isWritten = text[word.lowerBound + 1] == UInt8(ascii: "@")
        let name = (word.lowerBound + (isWritten ? 2 : 1))..<word.upperBound
        return .opening(name, isWritten ? .written : .numbered)
      }
      if word.count > 1, text[word.lowerBound] == UInt8(ascii: "+") {
        return .inclusion((word.lowerBound + 1)..<word.upperBound)
      }
      return entry(word)
    }
  }

  private mutating func entry(_ word: Range<Int>) -> Entry {
    var end = word.upperBound
    var value: Int?
    // From the end: the digits of a value, then its sign of equality.
    var equals = end - 1
    while equals > word.lowerBound, ASCII.isDigit(text[equals]) { equals -= 1 }
    if equals > word.lowerBound, text[equals] == UInt8(ascii: "="),
      let number = text.number(at: equals + 1, upTo: end, most: 9)
    {
      value = number.value
      end = equals
    }
    for at in word.lowerBound..<end where text[at] == UInt8(ascii: "_") { text[at] = 0x20 }
    return .word(word.lowerBound..<end, value: value)
  }
}
