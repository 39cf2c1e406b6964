public import LetterModel

/// Cuts a text into words, numbers and signs: the only pass over the bytes of a passage, and one
/// look-up a word.
public enum Tokenizer {
  /// A run of letters or digits that is longer is cut.
  private static let longest = 1 << 15
  /// How many tokens are handed over together.
  private static let batch = 32

  /// Appends the tokens of a text to an array.
  public static func append(
    tokensOf text: [UInt8], in lexicon: Lexicon = .dutch, to tokens: inout [Token]
  ) {
    // Room in the array is asked for once for all that wait here.
    var waiting = InlineArray<32, Token>(repeating: Token(start: 0, end: 0, word: 0))
    var count = 0
    scan(text.span, in: lexicon) { token in
      if count == batch { flush(&waiting, &count, to: &tokens) }
      waiting[count] = token
      count &+= 1
    }
    flush(&waiting, &count, to: &tokens)
  }

  private static func flush(
    _ waiting: inout InlineArray<32, Token>, _ count: inout Int, to tokens: inout [Token]
  ) {
    tokens.append(addingCapacity: count) { room in
      for index in 0..<count { room.append(waiting[index]) }
    }
    count = 0
  }

  /// Hands on each token of a text.
  @inline(__always)
  static func scan(_ text: Span<UInt8>, in lexicon: Lexicon, each: (Token) -> Void) {
    let count = text.count
    var at = 0
    while at < count {
      let byte = text[at]
      if ASCII.isLetter(byte) {
        if at &+ 8 <= count {
          let eight = EightBytes(text, at: at)
          let length = eight.letters
          // A word of one to seven letters with nothing beyond ASCII behind it: nearly every one.
          if length < 8, eight[length] < 0x80 {
            let key = WordKey(short: eight, count: length)
            let end = at &+ length
            each(Token(start: at, end: end, word: lexicon.word(of: key, text, at)))
            at = eight[length] == 0x20 ? end &+ 1 : end
            continue
          }
        }
        let end = wordEnd(text, from: at)
        each(Token(start: at, end: end, word: lexicon.word(text, at..<end)))
        at = end
      } else if byte == 0x20 {
        at &+= 1
      } else {
        at = scanOther(text, at, byte, in: lexicon, each: each)
      }
    }
  }

  /// Hands on the token that begins with a byte which is neither a letter of ASCII nor a space, if it
  /// begins one; where what it begins ends.
  @inline(__always)
  private static func scanOther(
    _ text: Span<UInt8>, _ start: Int, _ byte: UInt8, in lexicon: Lexicon, each: (Token) -> Void
  ) -> Int {
    var at = start
    switch ByteKind.table[Int(byte)] {
    case ByteKind.digit.rawValue:
      repeat { at += 1 } while at < text.count && ASCII.isDigit(text[at]) && at - start < longest
      each(Token(start: start, end: at, word: Token.number))
    case ByteKind.sign.rawValue:
      at += 1
      each(Token(start: start, end: at, word: lexicon.signs[Int(byte)]))
    case ByteKind.letterLead.rawValue:
      // × is a sign that begins as letters do.
      at = max(mixedWordEnd(text, from: at, start: at), at + text.characterLength(at: at))
      each(Token(start: start, end: at, word: lexicon.word(text, start..<at)))
    case ByteKind.otherLead.rawValue:
      let space = text.wideSpaceLength(at: at)
      at += max(space, space > 0 ? 0 : text.characterLength(at: at))
      if space == 0 {
        each(Token(start: start, end: at, word: lexicon.word(text, start..<at)))
      }
    default: at += 1
    }
    return at
  }

  /// Where the word ends that begins at an offset, eight bytes at a time while they are ASCII.
  @inline(__always)
  private static func wordEnd(_ text: Span<UInt8>, from start: Int) -> Int {
    var at = start
    while at &+ 8 <= text.count {
      let eight = EightBytes(text, at: at)
      let length = eight.letters
      at &+= length
      if length == 8 {
        if at &- start >= longest { return at }
        continue
      }
      return eight[length] < 0x80 ? at : mixedWordEnd(text, from: at, start: start)
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
