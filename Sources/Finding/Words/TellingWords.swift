internal import DutchText
internal import LetterModel

/// The words of a text that say what it is of: no numbers, no words that any sentence may have.
struct TellingWords {
  /// Their stems, each once, in the order of the text.
  private(set) var stems: [String] = []
  /// Those with a capital that do not begin the sentence: names.
  private(set) var names: Set<String> = []
  /// Small words that may belong to a verb: `uit` of «vielen … uit».
  private(set) var particles: Set<String> = []
  /// The years that it names.
  private(set) var years: Set<Int> = []

  private static let common = WordClass("finding.common")

  /// No words.
  init() {}

  /// The telling words of a range of a passage.
  init(_ words: PassageWords, in range: Range<Int>) {
    add(words, in: range)
  }

  /// Adds the telling words of a range of a passage.
  mutating func add(_ words: PassageWords, in range: Range<Int>) {
    var isFirst = true
    for index in words.tokens(in: range) {
      let token = words.tokens[index]
      let first = words.bytes[Int(token.start)]
      if token.word == Token.number {
        if token.length == 4, let year = DutchDate.year(in: words.bytes, at: Int(token.start)) {
          years.insert(year)
        }
        continue
      }
      guard DutchWord.isLetter(in: words.bytes, at: Int(token.start)) else { continue }
      let isName = !isFirst && ASCII.isUpper(first)
      isFirst = false
      if Self.particle.contains(token.word) {
        particles.insert(
          String(decoding: FoldedText.bytes(words.bytes[token.range]), as: UTF8.self))
      }
      guard token.length > 2, !Self.common.contains(token.word) else { continue }
      add(FoldedText.bytes(words.bytes[token.range]), isName: isName)
    }
  }

  private static let particle = WordClass("finding.particle")

  private mutating func add(_ folded: [UInt8], isName: Bool) {
    let stem = String(decoding: WordStem.stem(folded), as: UTF8.self)
    if isName { names.insert(stem) }
    if !stems.contains(stem) { stems.append(stem) }
  }
}
