public import Driver
internal import DutchText
internal import Extraction
internal import LetterModel

/// An article, press release or speech whose figures are looked up in letters.
public struct Article: Sendable {
  /// The words by which its figures are looked up.
  public let vocabulary: ArticleVocabulary
  /// Its figures, in reading order.
  public let statements: [Statement]
  /// What the words of each figure's sentence say of how it was made.
  let cues: [Cues]

  /// What words say of how a figure is made of others.
  struct Cues: Sendable {
    var isSum = false
    var isDifference = false
  }

  private static let sums = WordClass("finding.sum")
  private static let differences = WordClass("finding.difference")

  /// The figures of a text that was read as a letter is.
  public init(_ read: ReadLetter) {
    let reader = StatementReader(read)
    var vocabulary = ArticleVocabulary()
    var statements: [Statement] = []
    var cues: [Cues] = []
    for figure in read.records.figures.indices {
      let words = reader.ownWords(of: figure)
      guard
        var statement = reader.statement(
          of: figure, names: words.names, years: words.years, letter: 0)
      else { continue }
      statement.own.whole = vocabulary.add(words)
      statement.wide.whole = vocabulary.add(reader.words(of: reader.surroundings(of: figure)))
      statements.append(statement)
      cues.append(Self.cues(of: read.records.figures[figure], in: read.letter))
    }
    self.vocabulary = vocabulary
    self.statements = statements
    self.cues = cues
  }

  private static func cues(of figure: Figure, in letter: Letter) -> Cues {
    let passage = letter.passage(at: figure.place)
    let words = letter.words(of: passage)
    let sentence = CitedSentence.range(around: figure.range, in: passage, of: letter)
    let tokens = words.tokens(in: sentence)
    return Cues(
      isSum: words.contains(sums, in: tokens), isDifference: words.contains(differences, in: tokens)
    )
  }
}
