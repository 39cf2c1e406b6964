extension DutchUnit {
  /// Words that may stand between a number and what it counts.
  private static let degrees = WordClass("noun.degrees")

  /// Words that look like plurals and are none: function words, forms of verbs.
  private static let notNouns = WordClass("noun.not-nouns")

  /// Nouns that stay singular after a number, or end in no plural's letters.
  private static let countNouns = WordClass("noun.count-nouns")

  /// Words after `één` that make a saying of it.
  private static let sayings = WordClass("noun.sayings")

  /// Reads the one thing that a stressed 1 counts.
  ///
  ///     één loket              →  loket
  ///     één gezamenlijke taak  →  taak
  ///
  /// `één van de drie` picks, `één en ander` and `op één lijn` are sayings: nothing is counted.
  public static func one(after end: Int, in text: [UInt8]) -> DutchUnit? {
    var at = end
    for _ in 0..<3 {
      guard let word = DutchWord.after(in: text, at), word.count > 2,
        !ASCII.isUpper(text[word.lowerBound])
      else { return nil }
      let number = Lexicon.dutch.word(in: text, word)
      guard !notNouns.contains(number), !sayings.contains(number) else { return nil }
      guard isAdjective(word, in: text) else { return DutchUnit(kind: .noun, range: word) }
      at = word.upperBound
    }
    return nil
  }

  private static let adjectiveEndings = ["e", "lijk", "aal", "eel", "ief", "isch", "baar", "zaam"]

  /// Whether a word ends as adjectives do: `gezamenlijk`, `regionaal`, `duurzame`.
  private static func isAdjective(_ word: Range<Int>, in text: [UInt8]) -> Bool {
    adjectiveEndings.contains { ending in
      word.count > ending.utf8.count + 1
        && text[word].suffix(ending.utf8.count).elementsEqual(ending.utf8)
    }
  }

  /// Reads the noun that a number counts.
  ///
  ///     71.113 extra banen   →   banen
  ///     312 Wsw-detacheringen →  Wsw-detacheringen
  ///
  /// A plural ends in -en or -s; words in -e before it are adjectives. Where the next word is a
  /// verb or a small word, nothing is counted here: `81.117 gerealiseerd`, `25.000 van de`.
  public static func noun(after end: Int, in text: [UInt8]) -> DutchUnit? {
    var at = end
    var isFewer = false
    for _ in 0..<4 {
      guard let word = DutchWord.after(in: text, at), word.lowerBound > at else { return nil }
      let number = Lexicon.dutch.word(in: text, word)
      if degrees.contains(number) {
        if DutchWord.matches(text, word, "minder") { isFewer = true }
        at = word.upperBound
        continue
      }
      if notNouns.contains(number) { return nil }
      let whole = word.lowerBound..<compoundEnd(text, word.upperBound)
      let isCounted =
        whole == word ? countNouns.contains(number) : countNouns.contains(text, whole)
      if isCounted || isPlural(text, whole) {
        return DutchUnit(kind: .noun, range: whole, isFewer: isFewer)
      }
      guard isAdjective(text, whole) else { return nil }
      // "17 minder gevoelige typen": how sensitive they are, and not how many fewer.
      isFewer = false
      at = whole.upperBound
    }
    return nil
  }

  /// Where a word with hyphens and `'s` ends: `Wsw-detacheringen`, `pilot's`.
  private static func compoundEnd(_ text: [UInt8], _ end: Int) -> Int {
    var at = end
    while at + 1 < text.count, text[at] == UInt8(ascii: "-"), at - end < 64,
      DutchWord.isLetter(in: text, at: at + 1)
    {
      at = DutchWord.end(in: text, from: at + 1)
    }
    return genitiveEnd(text, at) ?? at
  }

  /// Whether a word has a plural's ending: `banen`, `knieën`, `pilots`.
  public static func isPlural(_ text: [UInt8], _ word: Range<Int>) -> Bool {
    guard word.count > 3 else { return false }
    let last = text[word.upperBound - 1]
    if last == UInt8(ascii: "s") { return true }
    guard last == UInt8(ascii: "n") else { return false }
    let before = text[word.upperBound - 2]
    // bana-en, knie-ën
    return before == UInt8(ascii: "e") || before == 0xAB
  }

  private static func isAdjective(_ text: [UInt8], _ word: Range<Int>) -> Bool {
    guard word.count > 3 else { return false }
    return text[word.upperBound - 1] == UInt8(ascii: "e")
  }
}
