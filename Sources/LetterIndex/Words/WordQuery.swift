/// The words that somebody looks for, as typed: all have to stand in a paragraph.
///
///     extra banen      banen in any of its forms: baan, banen
///     "extra banen"    these two words one after the other
///     banen*           all words that begin so
public struct WordQuery: Sendable, Equatable {
  /// One of the words or phrases.
  private enum Term: Sendable, Equatable {
    case word([UInt8], stem: [UInt8])
    case start([UInt8])
    case phrase([[UInt8]])
  }

  private var terms: [Term] = []

  /// The query of a text; `nil` where it holds no word.
  public init?(_ text: String) {
    let stemmer = DutchStemmer()
    for (index, part) in text.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
    {
      if index % 2 == 1 {
        let words = WordScan.words(of: String(part)).map(\.folded)
        if !words.isEmpty { terms.append(.phrase(words)) }
        continue
      }
      for piece in part.split(whereSeparator: \.isWhitespace) {
        let words = WordScan.words(of: String(piece))
        if words.count > 1 {
          terms.append(.phrase(words.map(\.folded)))
        } else if let word = words.first {
          terms.append(
            piece.hasSuffix("*")
              ? .start(word.folded) : .word(word.folded, stem: stemmer.stem(of: word.bytes)))
        }
      }
    }
    if terms.isEmpty { return nil }
  }

  /// The query as FTS5 reads it: `("banen" OR "ban") AND text : "extra taak"`.
  var match: String {
    terms.map { term in
      switch term {
      case .word(let word, let stem):
        word == stem ? Self.quoted([word]) : "(\(Self.quoted([word])) OR \(Self.quoted([stem])))"
      case .start(let word): "\(Self.quoted([word])) *"
      case .phrase(let words): "text : \(Self.quoted(words))"
      }
    }.joined(separator: " AND ")
  }

  /// Where the words stand in a text, in order; empty unless all of them do.
  func places(in text: [UInt8]) -> [Range<Int>] {
    let stemmer = DutchStemmer()
    var scan = WordScan(text)
    var words: [(folded: [UInt8], stem: [UInt8], range: Range<Int>)] = []
    while let word = scan.next() {
      words.append((word.folded, stemmer.stem(of: word.bytes), word.range))
    }
    var places: [Range<Int>] = []
    for term in terms {
      var found: [Range<Int>] = []
      for (index, word) in words.enumerated() {
        switch term {
        case .word(let asked, let stem):
          if word.folded == asked || word.folded == stem || word.stem == stem {
            found.append(word.range)
          }
        case .start(let start): if word.folded.starts(with: start) { found.append(word.range) }
        case .phrase(let phrase):
          let rest = words[index...].prefix(phrase.count)
          if rest.map(\.folded) == phrase, let last = rest.last {
            found.append(word.range.lowerBound..<last.range.upperBound)
          }
        }
      }
      if found.isEmpty { return [] }
      places += found
    }
    return places.sorted { $0.lowerBound < $1.lowerBound }
  }

  private static func quoted(_ words: [[UInt8]]) -> String {
    "\"" + words.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ") + "\""
  }
}
