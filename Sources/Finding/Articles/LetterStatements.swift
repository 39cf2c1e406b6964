public import Driver
internal import Extraction

/// The figures of one letter that an article may speak of, small enough to keep for thousands.
public struct LetterStatements: Sendable {
  /// The figures that share a word with the article.
  var statements: [Statement] = []
  /// How many figures the letter has.
  var count = 0
  /// How many of its figures have each word of the article.
  var uses: [Int]

  /// The figures of a letter.
  public init(of read: ReadLetter, for article: Article) {
    let vocabulary = article.vocabulary
    uses = Array(repeating: 0, count: vocabulary.count)
    let reader = StatementReader(read)
    var around: [StatementReader.Surroundings: SharedWords] = [:]
    for figure in read.records.figures.indices {
      let surroundings = reader.surroundings(of: figure)
      let wide = around[surroundings] ?? vocabulary.numbers(of: reader.words(of: surroundings))
      around[surroundings] = wide
      let words = reader.ownWords(of: figure)
      let own = vocabulary.numbers(of: words)
      count += 1
      for word in own.whole.union(own.parts).union(wide.whole).union(wide.parts) { uses[word] += 1 }
      guard !own.isEmpty || !wide.isEmpty,
        var statement = reader.statement(
          of: figure, names: words.names, years: words.years, letter: 0)
      else { continue }
      statement.own = own
      if let before = reader.wordsBefore(figure, own: words) {
        statement.before = vocabulary.numbers(of: before)
      }
      statement.wide = wide
      statements.append(statement)
    }
  }
}
