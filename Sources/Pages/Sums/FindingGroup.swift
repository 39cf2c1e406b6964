internal import Checking
internal import Driver
internal import Extraction
internal import LetterModel
internal import Reporting

/// What does not hold and may come of one mistake: contradictions that share figures.
///
///     8.847, tabel 1, Formeel × overheid
///       8.847 + 1.130 = 9.977, de brief noemt 10.004
///       70.388 + 8.847 = 79.235, de brief noemt 79.262
struct FindingGroup: Sendable {
  /// The figure that is the likeliest mistake, else the one that all of them share, as printed; `nil`
  /// where there is none, or more than one.
  let figure: String?
  /// Where that figure is, else the first of them.
  let place: Message
  /// The findings, in reading order.
  let findings: [FindingDigest]

  /// The groups of a letter, the surest and largest first.
  static func groups(of view: LetterView) -> [FindingGroup] {
    PlainFinding.mistakes(in: view.read.verifications).map { FindingGroup($0, in: view) }
  }

  private init(_ checks: [Int], in view: LetterView) {
    findings = checks.map { FindingDigest($0, in: view) }
    let sets = checks.map { Set(Self.figures(of: view.read.verifications[$0])) }
    let shared = sets.dropFirst().reduce(sets[0]) { $0.intersection($1) }
    let common = checks.count > 1 && shared.count == 1 ? shared.first : nil
    guard let culprit = view.read.verifications[checks[0]].culprit ?? common,
      view.records.figures.indices.contains(culprit)
    else {
      figure = nil
      place = findings[0].place
      return
    }
    let record = view.records.figures[culprit]
    figure = view.letter.passage(at: record.place).text(of: record.range)
    place =
      PlaceWords(view.letter).cell(record.place)
      ?? PlaceWords.line(view.lines.position(of: record.span.start))
  }

  private static func figures(of check: Verification) -> [Int] {
    (check.operands.map(\.figure) + [check.statedFigure]).compactMap { $0 }
  }
}
