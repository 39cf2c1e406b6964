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
          of: figure, names: words.names, years: words.years, letter: 0),
        !Self.isPassing(read.records.figures[figure], in: read.letter)
      else { continue }
      statement.own.whole = vocabulary.add(words)
      if let before = reader.wordsBefore(figure, own: words) {
        statement.before.whole = vocabulary.add(before)
      }
      statement.wide.whole = vocabulary.add(reader.words(of: reader.surroundings(of: figure)))
      statements.append(statement)
      cues.append(Self.cues(of: read.records.figures[figure], in: read.letter))
    }
    self.vocabulary = vocabulary
    self.statements = statements
    self.cues = cues
  }

  /// Whether a small number in words is no figure that anyone looks up: `een van de drie`.
  private static func isPassing(_ figure: Figure, in letter: Letter) -> Bool {
    guard figure.kind == .count || figure.kind == .duration || figure.kind == .range,
      let value = figure.value, (0...12).contains(value.coefficient), value.exponent == 0
    else { return false }
    let bytes = letter.passage(at: figure.place).bytes
    return bytes.indices.contains(figure.range.lowerBound)
      && !ASCII.isDigit(bytes[figure.range.lowerBound])
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
