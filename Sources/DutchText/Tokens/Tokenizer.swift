public import LetterModel

/// Cuts a text into words, numbers and signs: the only pass over the bytes of a passage, and one
/// look-up a word.
public enum Tokenizer {
  /// A run of letters or digits that is longer is cut.
  private static let longest = 1 << 15

  /// Appends the tokens of a text to an array.
  public static func append(
    tokensOf text: [UInt8], in lexicon: Lexicon = .dutch, to tokens: inout [Token]
  ) {
    scan(text.span, in: lexicon) { tokens.append($0) }
  }

  /// Hands on each token of a text.
  @inline(__always)
  static func scan(_ text: Span<UInt8>, in lexicon: Lexicon, each: (Token) -> Void) {
    let kinds = ByteKind.table
    let signs = lexicon.signs
    let count = text.count
    var at = 0
    while at < count {
      let start = at
      switch kinds[Int(text[at])] {
      case ByteKind.space.rawValue:
        at += 1
      case ByteKind.letter.rawValue:
        at = wordEnd(text, from: at)
        each(Token(start: start, end: at, word: lexicon.word(text, start..<at)))
      case ByteKind.letterLead.rawValue:
        // × is a sign that begins as letters do.
        at = max(mixedWordEnd(text, from: at, start: at), at + text.characterLength(at: at))
        each(Token(start: start, end: at, word: lexicon.word(text, start..<at)))
      case ByteKind.digit.rawValue:
        repeat { at += 1 } while at < count && ASCII.isDigit(text[at]) && at - start < longest
        each(Token(start: start, end: at, word: Token.number))
      case ByteKind.sign.rawValue:
        at += 1
        each(Token(start: start, end: at, word: signs[Int(text[start])]))
      default:
        let space = text.wideSpaceLength(at: at)
        at += max(space, space > 0 ? 0 : text.characterLength(at: at))
        if space == 0 {
          each(Token(start: start, end: at, word: lexicon.word(text, start..<at)))
        }
      }
    }
  }

  /// Where the word ends that begins at an offset, eight bytes at a time while they are ASCII.
  @inline(__always)
  private static func wordEnd(_ text: Span<UInt8>, from start: Int) -> Int {
    var at = start
    while at + 8 <= text.count {
      let others = EightBytes(text, at: at).notLetters
      if others == 0 {
        at += 8
        if at - start >= longest { return at }
        continue
      }
      at += others.trailingZeroBitCount >> 3
      return text[at] < 0x80 ? at : mixedWordEnd(text, from: at, start: start)
    }
    return mixedWordEnd(text, from: at, start: start)
  }

  /// Where a word ends in which letters beyond ASCII may stand: `geïnformeerd`.
  @inline(never)
  private static func mixedWordEnd(_ text: Span<UInt8>, from offset: Int, start: Int) -> Int {
    var at = offset
    while at < text.count, at - start < longest {
      let length = text.letterLength(at: at)
      if length == 0 { break }
      at += length
    }
    return at
  }
}
