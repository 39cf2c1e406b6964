internal import Finding
internal import LetterModel

/// The sentences of an article's page.
enum ArticleWords {
  /// What came of the comparison, in a sentence or two.
  static func answer(_ figures: [ComparedFigure]) -> Message {
    let wrong = figures.count { $0.verdict == .contradicted }
    let shown = figures.count {
      $0.verdict == .stated || $0.verdict == .rounded || $0.verdict == .derived
    }
    guard !figures.isEmpty else {
      return Message(
        english: "The article has no figures to look up.",
        dutch: "In het artikel staan geen cijfers om op te zoeken.")
    }
    let first =
      switch wrong {
      case 0: Message(english: "No letter contradicts it.", dutch: "Geen brief spreekt het tegen.")
      case 1:
        Message(
          english: "Letters contradict one figure.", dutch: "Brieven spreken één cijfer tegen.")
      default:
        Message(
          english: "Letters contradict \(wrong) figures.",
          dutch: "Brieven spreken \(wrong) cijfers tegen.")
      }
    return first
      + Message(
        english: shown == 0
          ? " Letters bear out no figure."
          : " Letters bear out \(shown) of \(figures.count) figures.",
        dutch: shown == 0
          ? " Brieven bevestigen geen enkel cijfer."
          : " Brieven bevestigen \(shown) van de \(figures.count) cijfers.")
  }

  /// `74.130, maar de brief noemt 74.310`.
  static func against(_ figure: String, _ letter: String) -> Message {
    Message(
      english: "\(figure), but the letter says \(letter)",
      dutch: "\(figure), maar de brief noemt \(letter)")
  }

  static let article = Message(english: "The article", dutch: "Het artikel")
  static let compared = Message(
    english: " looked up in ", dutch: " opgezocht in ")
  static let contradicted = Message(
    english: "What letters contradict", dutch: "Wat brieven tegenspreken")
}
