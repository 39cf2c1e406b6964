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
    /// A class begins.
    case opening(String, Cues)
    /// A word or cue of the class, a space in place of each `_`.
    case word([UInt8], value: Int?)
    /// The members of another class belong to this one too.
    case inclusion(String)
  }

  private let text: [UInt8]
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
        let name = text[word].dropFirst(isWritten ? 2 : 1)
        return .opening(String(decoding: name, as: UTF8.self), isWritten ? .written : .numbered)
      }
      if word.count > 1, text[word.lowerBound] == UInt8(ascii: "+") {
        return .inclusion(String(decoding: text[word].dropFirst(), as: UTF8.self))
      }
      return entry(word)
    }
  }

  private func entry(_ word: Range<Int>) -> Entry {
    var end = word.upperBound
    var value: Int?
    if let equals = text[word].lastIndex(of: UInt8(ascii: "=")), equals > word.lowerBound,
      let number = Int(String(decoding: text[(equals + 1)..<word.upperBound], as: UTF8.self))
    {
      value = number
      end = equals
    }
    let spaced = text[word.lowerBound..<end].map { $0 == UInt8(ascii: "_") ? 0x20 : $0 }
    return .word(spaced, value: value)
  }
}
