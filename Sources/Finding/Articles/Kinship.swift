/// How much the words of two statements say that they are of one thing.
///
/// A word weighs as much as it is rare among the figures of the letters; figures have no say.
struct Kinship {
  private let weights: [Int]

  /// The weights of an article's words in some letters.
  init(_ letters: [LetterStatements], words count: Int) {
    var uses = Array(repeating: 0, count: count)
    for letter in letters {
      for word in letter.uses.indices { uses[word] += letter.uses[word] }
    }
    let all = letters.reduce(0) { $0 + $1.count }
    // The power of two in how many figures to one have it.
    weights = uses.map { uses in
      let ratio = (all + 1) / (uses + 1)
      return max(1, Int.bitWidth - ratio.leadingZeroBitCount)
    }
  }

  /// How much two statements share: words of both sentences in full, words around by a third.
  func score(_ article: Statement, _ letter: Statement) -> Int {
    let own = article.told.whole
    let told = letter.told
    let around = article.wide.whole.subtracting(own)
    return 6 * weight(own.intersection(told.whole))
      + 3 * weight(own.intersection(told.parts).subtracting(told.whole))
      + 2 * weight(own.intersection(letter.wide.whole).subtracting(told.whole))
      + 2 * weight(around.intersection(told.whole))
      + 1 * weight(around.intersection(letter.wide.whole).subtracting(told.whole))
  }

  /// How much the sentences themselves share.
  func ownScore(_ article: Statement, _ letter: Statement) -> Int {
    6 * weight(article.own.whole.intersection(letter.own.whole))
      + 3 * weight(article.own.whole.intersection(letter.own.parts.subtracting(letter.own.whole)))
  }

  private func weight(_ words: Set<Int>) -> Int { words.reduce(0) { $0 + weights[$1] } }
}
