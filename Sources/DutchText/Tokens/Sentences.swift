/// Where sentences begin and end.
public enum SentenceSplitter {
  /// Abbreviations that something always follows: `nr. 3`, `drs. Jansen`.
  private static let leading = WordTable<Bool>(
    words: """
      nr nrs art artt drs dr mr ir ing prof st p pp pag blz par ca bijv bv incl excl zgn resp vgl
      max hfst no fig tab lid stb stcrt trb jo mw mevr dhr tel min adm ds kst red ed evt
      """)

  /// The ranges of the sentences of a text, without the spaces between them.
  ///
  /// A full stop, question or exclamation mark ends a sentence where a space and a capital, a
  /// digit or an opening sign follow. Abbreviations (`nr.`, `drs.`, `o.a.`, `m.b.t.`), initials,
  /// list numbers, decimals and addresses do not. Where `mln.` or `jl.` stands before a capital,
  /// the sentence ends.
  public static func sentences(in text: [UInt8]) -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    var start = 0
    while start < text.count {
      let end = end(in: text, from: start)
      sentences.append(start..<end)
      start = Self.start(in: text, after: end)
    }
    return sentences
  }

  /// Where the sentence begins that comes after one that ends at an offset.
  public static func start(in text: [UInt8], after end: Int) -> Int { skipSpaces(text, end) }

  /// Where the sentence ends that begins at an offset.
  public static func end(in text: [UInt8], from start: Int) -> Int {
    var at = start
    while let stop = ByteJump.stop(in: text, from: at) {
      var close = stop + 1
      while close < text.count, let length = closing(text, close) { close += length }
      at = close
      guard close < text.count else { return text.count }
      let next = skipSpaces(text, close)
      guard next > close, next < text.count, opens(text, next) else { continue }
      if text[stop] == UInt8(ascii: "."), continues(text, stop, from: start, next: next) {
        continue
      }
      return close
    }
    return text.count
  }

  /// The length of a closing quote or bracket.
  private static func closing(_ text: [UInt8], _ at: Int) -> Int? {
    switch text[at] {
    case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "\""), UInt8(ascii: "'"): 1
    case 0xC2 where at + 1 < text.count && text[at + 1] == 0xBB: 2
    case 0xE2
    where at + 2 < text.count && text[at + 1] == 0x80
      && (text[at + 2] == 0x99 || text[at + 2] == 0x9D):
      3
    default: nil
    }
  }

  /// Whether a sentence can begin with this byte.
  private static func opens(_ text: [UInt8], _ at: Int) -> Bool {
    let byte = text[at]
    if ASCII.isUpper(byte) || ASCII.isDigit(byte) { return true }
    switch byte {
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "\""), UInt8(ascii: "'"): return true
    // « and §; É and its kin; quotes, dashes and €.
    case 0xC2: return true
    case 0xC3: return at + 1 < text.count && text[at + 1] < 0x9F
    case 0xE2: return true
    default: return false
    }
  }

  /// Whether the full stop belongs to an abbreviation, an initial or a list number.
  private static func continues(
    _ text: [UInt8], _ stop: Int, from start: Int, next: Int
  ) -> Bool {
    let wordStart = DutchWord.start(in: text, before: stop)
    if wordStart == stop {
      guard stop > start, ASCII.isDigit(text[stop - 1]) else { return false }
      // "1. De …": nothing but a number before it.
      return stop - start <= 3 && text[start..<stop].allSatisfy(ASCII.isDigit)
    }
    let word = wordStart..<stop
    if leading.contains(text, word) { return true }
    // An initial, or the last part of m.b.t.: but "c.s. De", "a.s. De" end.
    guard word.count == 1 else { return false }
    if ASCII.isUpper(text[wordStart]) { return true }
    return ASCII.isDigit(text[next])
      || (wordStart > 0 && text[wordStart - 1] == UInt8(ascii: "."))
        && !endings.contains(text, dotted(text, wordStart)..<stop)
  }

  /// Dotted abbreviations that may end a sentence.
  private static let endings = WordTable<Bool>(words: "c.s e.d e.v a.s j.l i.d")

  private static func dotted(_ text: [UInt8], _ start: Int) -> Int {
    start >= 2 && text[start - 1] == UInt8(ascii: ".") ? start - 2 : start
  }

  private static func skipSpaces(_ text: [UInt8], _ start: Int) -> Int {
    var at = start
    while let length = DutchWord.spaceLength(in: text, at: at) { at += length }
    return at
  }
}
