internal import DutchText
internal import LetterModel

/// What becomes of a hyphen at the end of a line.
///
///     maatschap-⏎pelijk       →  maatschappelijk     (the hyphen came with the line end)
///     Wsw-⏎detacheringen      →  Wsw-detacheringen   (it belongs to the word)
///     in-⏎en uitstroom        →  in- en uitstroom    (it stands for a part of the next word)
///
/// The letter's own vocabulary decides first: whichever form stands elsewhere in the letter is
/// the word. Then rules decide, the same on every machine.
struct Hyphenation {
  /// What becomes of the hyphen and the line break.
  enum Decision: Equatable {
    /// The hyphen goes, the pieces are one word.
    case join
    /// The hyphen stays, the pieces are one word.
    case keep
    /// The hyphen stays and a space follows.
    case suspended
    /// It is a dash between words.
    case dash
  }

  private var vocabulary: LetterVocabulary?
  private var searches = 0

  /// How the line that ends at `end` and the words from `next` on are joined; `nil` where the
  /// line ends in no hyphen.
  mutating func decision(
    line: Range<Int>, next: Int, of text: [UInt8]
  ) -> (decision: Decision, hyphen: Range<Int>)? {
    guard let hyphen = Self.hyphen(text, line) else { return nil }
    guard hyphen.lowerBound > line.lowerBound, next < text.count,
      ASCII.isWord(text[hyphen.lowerBound - 1]) || text[hyphen.lowerBound - 1] == 0x29
    else { return (.dash, hyphen) }
    if hyphen.count == 2 { return (.join, hyphen) }  // U+00AD has no other use
    guard ASCII.isWord(text[next]) else { return (.keep, hyphen) }
    let before = Self.wordStart(text, hyphen.lowerBound, from: line.lowerBound)..<hyphen.lowerBound
    let after = next..<Self.wordEnd(text, next)
    if Self.isConjunction(text, after) { return (.suspended, hyphen) }
    if vocabulary == nil { vocabulary = LetterVocabulary(of: text) }
    if let known = vocabulary?.decision(before, after, of: text) { return (known, hyphen) }
    if standsHyphenated(before, in: text) { return (.keep, hyphen) }
    return (Self.rule(text, before, after), hyphen)
  }

  /// Whether the letter writes a name with a hyphen and a small letter within a line.
  ///
  /// `Wajong-uitkering` elsewhere says that `Wajong-⏎populatie` keeps its hyphen. A letter is
  /// searched for at most 64 names, so that the time stays in proportion to its length.
  private mutating func standsHyphenated(_ name: Range<Int>, in text: [UInt8]) -> Bool {
    guard ASCII.isUpper(text[name.lowerBound]), name.count > 2, searches < 64 else { return false }
    searches += 1
    var at = 0
    while at + name.count + 1 < text.count {
      if text[at] == text[name.lowerBound], at != name.lowerBound,
        text[at + name.count] == UInt8(ascii: "-"), ASCII.isLower(text[at + name.count + 1]),
        at == 0 || !ASCII.isWord(text[at - 1]),
        (0..<name.count).allSatisfy({ text[at + $0] == text[name.lowerBound + $0] })
      {
        return true
      }
      at += 1
    }
    return false
  }

  /// The hyphen that ends a line: `-`, U+2010 or the soft hyphen U+00AD.
  private static func hyphen(_ text: [UInt8], _ line: Range<Int>) -> Range<Int>? {
    guard let last = line.last else { return nil }
    switch text[last] {
    case UInt8(ascii: "-"): return last..<(last + 1)
    case 0xAD where line.count > 1 && text[last - 1] == 0xC2: return (last - 1)..<(last + 1)
    case 0x90 where line.count > 2 && text[last - 1] == 0x80 && text[last - 2] == 0xE2:
      return (last - 2)..<(last + 1)
    default: return nil
    }
  }

  /// What the shape of the pieces says.
  static func rule(_ text: [UInt8], _ before: Range<Int>, _ after: Range<Int>) -> Decision {
    // VNO-NCW, Social-Return, COVID-19: a capital or digit after the hyphen begins a word.
    guard SentenceEnd.startsLower(text, after.lowerBound) else { return .keep }
    var capitals = 0
    var vowels = 0
    for at in before {
      if ASCII.isDigit(text[at]) { return .keep }
      if ASCII.isUpper(text[at]) { capitals += 1 }
      if isVowel(text[at]) { vowels += 1 }
    }
    // SER-verkenning, ReFuelEU-verordening; Wsw-detacheringen, Wmo's: no syllable ends there.
    if capitals > 1 || vowels == 0 || before.count == 1 { return .keep }
    if let first = before.first, capitals == 1, !ASCII.isUpper(text[first]) { return .keep }
    for prefix in keepers
    where prefix.utf8CodeUnitCount == before.count
      && text.has(anyCase: prefix, at: before.lowerBound)
    {
      return .keep
    }
    return collides(text[before.upperBound - 1], text[after.lowerBound]) ? .keep : .join
  }

  /// Prefixes that keep their hyphen and are no syllable of a longer word.
  private static let keepers: [StaticString] = [
    "niet", "oud", "non", "vice", "adjunct", "minister",
  ]

  /// Whether two vowels would be read as one sound, so that spelling wants the hyphen:
  /// `re-integratie`, `data-analyse`.
  private static func collides(_ last: UInt8, _ first: UInt8) -> Bool {
    switch (last | 0x20, first | 0x20) {
    case (UInt8(ascii: "a"), UInt8(ascii: "a")), (UInt8(ascii: "a"), UInt8(ascii: "e")),
      (UInt8(ascii: "a"), UInt8(ascii: "i")), (UInt8(ascii: "a"), UInt8(ascii: "u")),
      (UInt8(ascii: "e"), UInt8(ascii: "e")), (UInt8(ascii: "e"), UInt8(ascii: "i")),
      (UInt8(ascii: "e"), UInt8(ascii: "u")), (UInt8(ascii: "i"), UInt8(ascii: "e")),
      (UInt8(ascii: "i"), UInt8(ascii: "i")), (UInt8(ascii: "i"), UInt8(ascii: "j")),
      (UInt8(ascii: "o"), UInt8(ascii: "e")), (UInt8(ascii: "o"), UInt8(ascii: "i")),
      (UInt8(ascii: "o"), UInt8(ascii: "o")), (UInt8(ascii: "o"), UInt8(ascii: "u")),
      (UInt8(ascii: "u"), UInt8(ascii: "i")), (UInt8(ascii: "u"), UInt8(ascii: "u")):
      true
    default: false
    }
  }

  private static func isVowel(_ byte: UInt8) -> Bool {
    switch byte | 0x20 {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
      UInt8(ascii: "u"), UInt8(ascii: "y"):
      true
    default: byte >= 0xC3  // é, ë, ï, …
    }
  }

  /// `en`, `of`, `tot`, … after a hyphen: `markt-⏎en overheidssector`.
  private static func isConjunction(_ text: [UInt8], _ word: Range<Int>) -> Bool {
    conjunctions.contains {
      $0.utf8CodeUnitCount == word.count && text.has($0, at: word.lowerBound)
    }
  }

  private static let conjunctions: [StaticString] = ["en", "of", "tot", "dan", "resp", "maar"]

  private static func wordStart(_ text: [UInt8], _ end: Int, from start: Int) -> Int {
    var at = end
    while at > start, ASCII.isWord(text[at - 1]) { at -= 1 }
    return at
  }

  private static func wordEnd(_ text: [UInt8], _ start: Int) -> Int {
    var at = start
    while at < text.count, ASCII.isWord(text[at]) { at += 1 }
    return at
  }
}
