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
  /// The cue before each one that begins with the same word; -1 where there is none.
  private var earlier: [Int16] = []

  /// A table without cues, for words whose numbers are all below the first of a cue.
  init(first: Int) {
    self.first = first
    latest = [Int16](repeating: -1, count: first)
  }

  /// How many cues there are.
  var count: Int { ends.count - 1 }

  /// Whether a word begins a cue.
  @inline(__always)
  func begins(with word: Token.Word) -> Bool { Int(word) < latest.count && latest[Int(word)] >= 0 }

  /// The number of the cue of some tokens, which is made where it is new.
  mutating func number(of tokens: [Token]) -> Token.Word {
    let wanted = tokens.indices.map { at in
      Part(
        word: tokens[at].word,
        isSpaced: at > 0 && Int(tokens[at].start) > tokens[at - 1].end)
    }
    var known = Int(latest[Int(wanted[0].word)])
    while known >= 0 {
      let own = parts[ends[known]..<ends[known + 1]]
      if own.elementsEqual(wanted) { return Token.Word(clamping: first + known) }
      known = Int(earlier[known])
    }
    let cue = count
    parts += wanted
    ends.append(parts.count)
    earlier.append(latest[Int(wanted[0].word)])
    latest[Int(wanted[0].word)] = Int16(clamping: cue)
    return Token.Word(clamping: first + cue)
  }

  /// The cues that begin with the token at an index: how many tokens each has, and its number.
  func cues(at index: Int, of tokens: [Token]) -> [(count: Int, word: Token.Word)] {
    var found: [(count: Int, word: Token.Word)] = []
    var next = Int(latest[Int(tokens[index].word)])
    while next >= 0 {
      let cue = next
      next = Int(earlier[cue])
      let (start, end) = (ends[cue], ends[cue + 1])
      guard index + end - start <= tokens.count else { continue }
      var at = 1
      while start + at < end {
        let (part, token) = (parts[start + at], tokens[index + at])
        let gap = Int(token.start) - tokens[index + at - 1].end
        guard token.word == part.word, part.isSpaced ? gap > 0 : gap == 0 else { break }
        at += 1
      }
      if start + at == end { found.append((end - start, Token.Word(clamping: first + cue))) }
    }
    return found
  }
}
