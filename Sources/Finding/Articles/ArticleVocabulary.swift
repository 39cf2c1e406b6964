/// The telling words of an article, each with a number, and how words of letters are one of them.
///
///     woningen       in a letter is   nieuwbouwwoningen   of the article, in part
///     vielen … uit   in a letter is   uitvielen           of the article
public struct ArticleVocabulary: Sendable {
  private var whole: [String: Int] = [:]
  private var parts: [String: Int] = [:]
  /// How many words there are.
  private(set) var count = 0

  /// A part of a compound is no shorter.
  private static let shortestPart = 5

  /// No words yet.
  init() {}

  /// Takes up the words of a sentence of the article, and gives their numbers.
  mutating func add(_ words: TellingWords) -> Set<Int> {
    var numbers: Set<Int> = []
    for stem in words.stems {
      let number = whole[stem] ?? count
      if number == count {
        whole[stem] = count
        count += 1
        for part in Self.parts(of: stem) where parts[part] == nil { parts[part] = number }
      }
      numbers.insert(number)
      for particle in words.particles where whole[particle + stem] == nil {
        whole[particle + stem] = number
      }
    }
    return numbers
  }

  /// The words of the article that a sentence of a letter has.
  func numbers(of words: TellingWords) -> SharedWords {
    var shared = SharedWords()
    for stem in words.stems {
      var isKnown = false
      for spelling in [stem] + words.particles.map({ $0 + stem }) {
        guard let number = whole[spelling] else { continue }
        shared.whole.insert(number)
        isKnown = true
      }
      guard !isKnown else { continue }
      shared.others += 1
      if let number = parts[stem] { shared.parts.insert(number) }
      for part in Self.parts(of: stem) {
        if let number = whole[part] { shared.parts.insert(number) }
      }
    }
    return shared
  }

  /// The beginnings and ends of a long word.
  private static func parts(of stem: String) -> [String] {
    let letters = Array(stem.utf8)
    guard letters.count >= 2 * shortestPart - 2 else { return [] }
    return (shortestPart...(letters.count - 3)).flatMap { cut in
      let end = letters[cut...]
      let beginning = String(decoding: letters[..<cut], as: UTF8.self)
      return end.count < shortestPart
        ? [beginning] : [beginning, String(decoding: end, as: UTF8.self)]
    }
  }
}

/// Which words of an article a sentence has.
public struct SharedWords: Sendable {
  /// The words that it has as they are.
  var whole: Set<Int> = []
  /// The words of which it has a part, or that are a part of one of its words.
  var parts: Set<Int> = []
  /// How many telling words it has that the article has not as they are.
  var others = 0

  /// The words of two sentences.
  func union(_ other: SharedWords) -> SharedWords {
    SharedWords(
      whole: whole.union(other.whole), parts: parts.union(other.parts),
      others: others + other.others)
  }

  /// Whether it has none.
  var isEmpty: Bool { whole.isEmpty && parts.isEmpty }
}
