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
    // Five bytes of Dutch make a token, as a rule.
    tokens.reserveCapacity(tokens.count + text.count / 5 + 4)
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
        at = wordEnd(text, kinds, from: at)
        each(Token(start: start, end: at, word: lexicon.word(text, start..<at)))
      case ByteKind.letterLead.rawValue:
        // × is a sign that begins as letters do.
        at = max(wordEnd(text, kinds, from: at), at + text.characterLength(at: at))
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

  @inline(__always)
  private static func wordEnd(_ text: Span<UInt8>, _ kinds: [UInt8], from start: Int) -> Int {
    var at = start
    let limit = min(text.count, start + longest)
    while at < limit {
      let kind = kinds[Int(text[at])]
      if kind == ByteKind.letter.rawValue {
        at += 1
      } else if kind == ByteKind.letterLead.rawValue {
        let length = text.letterLength(at: at)
        if length == 0 { break }
        at += length
      } else {
        break
      }
    }
    return at
  }
}
