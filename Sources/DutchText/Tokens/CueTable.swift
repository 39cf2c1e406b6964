internal import LetterModel

/// The cues of several tokens, by their first word: `meer dan`, `ten opzichte van`, `t/m`.
struct CueTable: Sendable {
  private struct Part {
    var word: Token.Word
    /// Whether a space stands before it.
    var isSpaced: Bool
  }

  /// The number of the first cue; those of words are below it.
  let first: Int
  /// The parts of all cues, one after the other.
  private var parts: [Part] = []
  private var ends: [Int] = [0]
  /// The cues that begin with a word, the longest first.
  private var byFirst: [Token.Word: [Int]] = [:]
  /// A bit for each word that begins a cue.
  private var begins: [UInt64] = []

  init(first: Int) { self.first = first }

  /// How many cues there are.
  var count: Int { ends.count - 1 }

  /// Whether a word begins a cue.
  @inline(__always)
  func begins(with word: Token.Word) -> Bool {
    let place = Int(word) >> 6
    return place < begins.count && begins[place] >> UInt64(word & 63) & 1 != 0
  }

  /// The number of the cue of some tokens, which is made where it is new.
  mutating func number(of tokens: [Token]) -> Token.Word {
    let wanted = tokens.indices.map { at in
      Part(
        word: tokens[at].word,
        isSpaced: at > 0 && Int(tokens[at].start) > tokens[at - 1].end)
    }
    let same = byFirst[wanted[0].word, default: []].first { cue in
      let own = parts[ends[cue]..<ends[cue + 1]]
      return own.count == wanted.count
        && zip(own, wanted).allSatisfy { $0.word == $1.word && $0.isSpaced == $1.isSpaced }
    }
    if let same { return Token.Word(clamping: first + same) }
    let cue = count
    parts += wanted
    ends.append(parts.count)
    let place = Int(wanted[0].word) >> 6
    while begins.count <= place { begins.append(0) }
    begins[place] |= 1 << UInt64(wanted[0].word & 63)
    byFirst[wanted[0].word, default: []].append(cue)
    return Token.Word(clamping: first + cue)
  }

  /// The cues that begin with the token at an index: how many tokens each has, and its number.
  func cues(at index: Int, of tokens: [Token]) -> [(count: Int, word: Token.Word)] {
    guard let candidates = byFirst[tokens[index].word] else { return [] }
    var found: [(count: Int, word: Token.Word)] = []
    for cue in candidates {
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
