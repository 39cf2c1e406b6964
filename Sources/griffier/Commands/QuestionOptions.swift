internal import ArgumentParser
internal import Finding

/// What is asked of letters and of an index alike.
struct QuestionOptions: ParsableArguments {
  @Option(parsing: .upToNextOption, help: "Two figures that the figure lies between.")
  var between: [String] = []

  @Option(help: "A paper that the sentence cites, such as kst-34352-281.")
  var cites: String?

  @Option(help: "What the figure counts: banen, %, euro.")
  var unit: String?

  @Option(help: "The year of the letter, or of which the sentence speaks.")
  var year: Int?

  @Option(help: "The dossier of the letter, such as 34352 or 36200-XV.")
  var dossier: String?

  /// The question that they make; the ends of `--between` are those of the caller, who may know that
  /// what follows them is something else.
  func question(between ends: [String]) throws -> LetterQuestion {
    var question = LetterQuestion()
    question.between = try AskedFigure.range(typed: ends)
    question.cites = cites
    question.unit = unit.map(UnitWord.init)
    question.year = year
    question.dossier = dossier
    return question
  }
}
