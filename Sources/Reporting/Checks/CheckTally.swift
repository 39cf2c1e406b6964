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
    guard figures > 1 else {
      return touched == 1
        ? Message(
          english: "The only figure was redone.", dutch: "Het enige cijfer is nagerekend.")
        : Message(
          english: "The only figure was not redone: --coverage.",
          dutch: "Het enige cijfer is niet nagerekend: --coverage.")
    }
    let others = touched < figures
    return Message(
      english: "\(touched) of \(figures) figures"
        + (others ? " redone; the others: --coverage." : " redone."),
      dutch: "\(touched) van de \(figures) cijfers"
        + (others ? " nagerekend; de andere: --coverage." : " nagerekend."))
  }

  private var verdicts: Message? {
    let all = counts.values.reduce(0, +)
    guard all > 0 else { return nil }
    let parts = [
      exact(self[.exact]), rounding(self[.rounding]), contradiction(self[.contradiction]),
      undecided(self[.undecided]),
    ].compactMap(\.self)
    let english = parts.map(\.english).joined(separator: ", ")
    let dutch = parts.map(\.dutch).joined(separator: ", ")
    return Message(
      english: all == 1 ? "1 check: \(english)." : "\(all) checks: \(english).",
      dutch: all == 1 ? "1 controle: \(dutch)." : "\(all) controles: \(dutch).")
  }

  private func exact(_ count: Int) -> Message? {
    count == 0
      ? nil
      : Message(
        english: count == 1 ? "1 holds exactly" : "\(count) hold exactly",
        dutch: count == 1 ? "1 klopt precies" : "\(count) kloppen precies")
  }

  private func rounding(_ count: Int) -> Message? {
    count == 0
      ? nil
      : Message(
        english: count == 1 ? "1 holds but for rounding" : "\(count) hold but for rounding",
        dutch: count == 1 ? "1 klopt op afronding na" : "\(count) kloppen op afronding na")
  }

  private func contradiction(_ count: Int) -> Message? {
    count == 0
      ? nil
      : Message(
        english: count == 1 ? "1 contradicts" : "\(count) contradict",
        dutch: count == 1 ? "1 klopt niet" : "\(count) kloppen niet")
  }

  private func undecided(_ count: Int) -> Message? {
    count == 0
      ? nil
      : Message(
        english: count == 1 ? "1 is undecided" : "\(count) are undecided",
        dutch: count == 1 ? "1 is niet te beslissen" : "\(count) zijn niet te beslissen")
  }
}
