internal import Checking
internal import Driver
internal import Extraction
internal import LetterModel
internal import Reporting

/// What the overview needs to know of a letter.
public struct LetterDigest: Sendable {
  /// The id under which its page stands.
  let id: String
  /// What it is called.
  let title: LetterTitle
  /// Who sent it.
  let sender: String?
  /// How many checks came to each verdict.
  let tally: CheckTally
  /// How many figures it states.
  let figures: Int
  /// How many of them a sum was redone with.
  let redone: Int
  /// How many citations it has.
  let citations: Int
  /// How many tables it has.
  let tables: Int
  /// What does not hold.
  let contradictions: [FindingGroup]
  /// Why sums are undecided, each reason with how often.
  let reasons: [String: (Message, Int)]
  /// What it states year by year.
  let series: SeriesDraft
  /// How many diagnostics it has.
  let diagnostics: Int

  /// The digest of a letter.
  init(_ view: LetterView) {
    let read = view.read
    id = view.id
    title = LetterTitle(of: read)
    let header = read.letter.header
    sender = header.sender?.value ?? header.signatories.first?.value.role
    tally = CheckTally(read.verifications)
    figures = read.records.figures.count
    redone = read.records.figures.indices.count { view.figures.isRedone($0) }
    citations = read.records.citations.count
    tables = read.letter.tables.count
    diagnostics = read.letter.diagnostics.count + read.records.diagnostics.count
    series = SeriesReader(view).points
    contradictions = FindingGroup.groups(of: view)
    var reasons: [String: (Message, Int)] = [:]
    for check in read.verifications where check.verdict == .undecided {
      let reason = check.remarks.first ?? Self.noReason
      reasons[reason.dutch, default: (reason, 0)].1 += 1
    }
    self.reasons = reasons
  }

  private static let noReason = Message(
    english: "no reason is given", dutch: "er is geen reden bekend")
}
