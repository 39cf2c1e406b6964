internal import LetterModel

/// The cues of several tokens, by their first word: `meer dan`, `ten opzichte van`, `t/m`.
struct CueTable: Sendable {
  private struct Part: Equatable {
    var word: Token.Word
    /// Whether a space stands before it.
    var isSpaced: Bool
  }

  /// The number of the first cue; those of words are below it.
  let first: Int
  /// The parts of all cues, one after the other.
  private var parts: [Part] = []
  private var ends: [Int] = [0]
  /// The latest cue that begins with each word; -1 where none does.
  private var latest: [Int16]
  /// A bit for what may follow each word in a cue, by the low bits of the second word.
  private var seconds: [UInt64]
  /// The cue before each one that begins with the same word; -1 where there is none.
  private var earlier: [Int16] = []

  /// A table without cues, for words whose numbers are all below the first of a cue.
  init(first: Int) {
    self.first = first
    latest = [Int16](repeating: -1, count: first)
    seconds = [UInt64](repeating: 0, count: first)
  }

  /// How many cues there are.
  var count: Int { ends.count - 1 }

  /// Whether a word begins a cue.
  @inline(__always)
  func begins(with word: Token.Word) -> Bool { Int(word) < latest.count && latest[Int(word)] >= 0 }

  /// The number of the cue of some tokens, which is made where it is new.
  mutating func number(of tokens: ArraySlice<Token>) -> Token.Word {
    let word = Int(tokens[tokens.startIndex].word)
    var known = Int(latest[word])
    while known >= 0 {
      if isCue(known, tokens) { return Token.Word(clamping: first + known) }
      known = Int(earlier[known])
    }
    let cue = count
    for at in tokens.indices { parts.append(Self.part(at, of: tokens)) }
    ends.append(parts.count)
    earlier.append(latest[word])
    latest[word] = Int16(clamping: cue)
    if tokens.count > 1 { seconds[word] |= 1 << UInt64(parts[ends[cue] + 1].word & 63) }
    return Token.Word(clamping: first + cue)
  }

  private static func part(_ at: Int, of tokens: ArraySlice<Token>) -> Part {
    let isSpaced = at > tokens.startIndex && Int(tokens[at].start) > tokens[at - 1].end
    return Part(word: tokens[at].word, isSpaced: isSpaced)
  }

  private func isCue(_ cue: Int, _ tokens: ArraySlice<Token>) -> Bool {
    guard ends[cue + 1] - ends[cue] == tokens.count else { return false }
    var place = ends[cue]
    for at in tokens.indices {
      guard parts[place] == Self.part(at, of: tokens) else { return false }
      place += 1
    }
    return true
  }

  /// Hands on the cues that begin with the token at an index: how many tokens each has, and its
  /// number.
  @inline(__always)
  func forEachCue(
    at index: Int, of tokens: Span<Token>, _ each: (_ count: Int, _ word: Token.Word) -> Void
  ) {
    let word = Int(tokens[index].word)
    // Most words behind one that begins a cue go on with none.
    guard index + 1 < tokens.count, seconds[word] >> UInt64(tokens[index + 1].word & 63) & 1 != 0
    else { return }
    var next = Int(latest[word])
    while next >= 0 {
      let cue = next
      next = Int(earlier[cue])
      let length = length(of: cue, at: index, in: tokens)
      if length > 0 { each(length, Token.Word(clamping: first + cue)) }
    }
  }

  /// How many tokens of a text a cue fills from an index on; 0 where it does not stand there.
  private func length(of cue: Int, at index: Int, in tokens: Span<Token>) -> Int {
    let (start, end) = (ends[cue], ends[cue + 1])
    guard index + end - start <= tokens.count else { return 0 }
    var at = 1
    while start + at < end {
      let (part, token) = (parts[start + at], tokens[index + at])
      guard token.word == part.word else { return 0 }
      let gap = Int(token.start) - tokens[index + at - 1].end
      guard part.isSpaced ? gap > 0 : gap == 0 else { return 0 }
      at += 1
    }
    return end - start
  }
}
