public import Checking
public import Driver
internal import Extraction
public import LetterModel

/// How many checks came to each verdict, and how many figures were redone.
public struct CheckTally: Sendable {
  private var counts: [Verification.Verdict: Int] = [:]
  private var mistakes = 0
  private var figures = 0
  private var touched = 0

  /// The tally of some checks across letters.
  public init(_ verifications: [Verification] = []) {
    for verification in verifications { counts[verification.verdict, default: 0] += 1 }
    mistakes = PlainFinding.findings(verifications.filter { $0.verdict == .contradiction }).count
  }

  /// The tally of those checks of a letter that are asked for.
  public init(_ read: ReadLetter, _ filter: CheckFilter) {
    let checks = filter.wanted(read.verifications, of: read.name).map { read.verifications[$0] }
    self.init(checks)
    figures = read.records.figures.count
    touched =
      Set(checks.flatMap { $0.operands.map(\.figure) + [$0.statedFigure] })
      .subtracting([nil]).count
  }

  /// How many came to a verdict.
  public subscript(_ verdict: Verification.Verdict) -> Int { counts[verdict, default: 0] }

  /// Adds another tally.
  public mutating func add(_ other: CheckTally) {
    counts.merge(other.counts, uniquingKeysWith: +)
    mistakes += other.mistakes
    figures += other.figures
    touched += other.touched
  }

  /// What was found, in sentences.
  ///
  /// `1 fout gevonden. 58 van de 66 cijfers nagerekend; …`
  public func line(in language: Language) -> String {
    let parts = [answer, redone, verdicts].compactMap { $0?.text(in: language) }
    return parts.joined(separator: " ")
  }

  private var answer: Message {
    switch mistakes {
    case 0: Message(english: "No mistakes found.", dutch: "Geen fouten gevonden.")
    case 1: Message(english: "1 mistake found.", dutch: "1 fout gevonden.")
    default: Message(english: "\(mistakes) mistakes found.", dutch: "\(mistakes) fouten gevonden.")
    }
  }

  private var redone: Message? {
    guard figures > 0 else { return nil }
    let others = touched < figures
    return Message(
      english: "\(touched) of \(figures == 1 ? "the 1 figure" : "\(figures) figures") redone"
        + (others ? "; the others: --coverage." : "."),
      dutch: (figures == 1 ? "\(touched) van 1 cijfer" : "\(touched) van de \(figures) cijfers")
        + (others ? " nagerekend; de andere: --coverage." : " nagerekend."))
  }

  private var verdicts: Message? {
    let all = counts.values.reduce(0, +)
    guard all > 0 else { return nil }
    func of(_ verdict: Verification.Verdict, _ one: String, _ more: String) -> String? {
      let count = self[verdict]
      return count == 0 ? nil : "\(count) \(count == 1 ? one : more)"
    }
    let english = [
      of(.exact, "holds exactly", "hold exactly"),
      of(.rounding, "holds but for rounding", "hold but for rounding"),
      of(.contradiction, "contradicts", "contradict"),
      of(.undecided, "is undecided", "are undecided"),
    ]
    let dutch = [
      of(.exact, "klopt precies", "kloppen precies"),
      of(.rounding, "klopt op afronding na", "kloppen op afronding na"),
      of(.contradiction, "klopt niet", "kloppen niet"),
      of(.undecided, "is niet te beslissen", "zijn niet te beslissen"),
    ]
    return Message(
      english: (all == 1 ? "1 check: " : "\(all) checks: ")
        + english.compactMap(\.self).joined(separator: ", ") + ".",
      dutch: (all == 1 ? "1 controle: " : "\(all) controles: ")
        + dutch.compactMap(\.self).joined(separator: ", ") + ".")
  }
}
