internal import Checking
internal import Driver
internal import Extraction
internal import LetterModel
internal import Reporting

/// What a list needs to know of one check of a letter.
struct FindingDigest: Sendable {
  /// The name of its card: `k3`.
  let card: String
  /// What it shows.
  let verdict: Verification.Verdict
  /// Where it is: `tabel 1, Totaal × overheid`, or the line of the file.
  let place: Message
  /// The sum on one line.
  let line: Message
  /// The sentence that states it; `nil` in a table.
  let sentence: String?
  /// What comes of it.
  let outcome: Message?
  /// The first remark: why it is undecided, or where else the same holds.
  let remark: Message?
  /// What may have gone wrong: which figure alone can be the mistake.
  let blame: Message?

  /// The digest of a check.
  init(_ index: Int, in view: LetterView) {
    let check = view.read.verifications[index]
    card = "k\(index + 1)"
    verdict = check.verdict
    let cell = check.statedFigure.flatMap { figure in
      view.records.figures.indices.contains(figure)
        ? PlaceWords(view.letter).cell(view.records.figures[figure].place) : nil
    }
    let position = view.lines.position(of: (check.statedSpan ?? check.span).start)
    place = cell ?? PlaceWords.line(position)
    line = FindingWords.line(of: check, in: view)
    sentence = FindingWords.sentence(of: check, in: view)
    outcome = FindingWords.outcome(of: check, in: view)
    remark = check.remarks.first
    let blamed = check.verdict == .contradiction ? check.remarks.suffix(2) : []
    blame = blamed.isEmpty ? nil : .sentences(Array(blamed))
  }
}
