internal import LetterModel

internal import Extraction

/// How far from a parliamentary year a date must lie before the two contradict each other.
struct CitationSessionMargin: Sendable, Equatable {
  /// The days that a date may lie before the year: a letter is printed after it is written.
  let before: Int
  /// The days that a date may lie after the year.
  let after: Int
  /// How sure the borders are; a sentence each.
  let remarks: [Message]

  /// The margin around a year for a date.
  init(around year: CitationCalendar, dates: ClosedRange<Int>) {
    let border = dates.upperBound < year.start ? year.startYear : year.startYear + 1
    if border < 1950 {
      before = .max
      after = .max
      remarks = [
        Message(
          english: "before 1950 parliamentary years began on other days too",
          dutch: "vóór 1950 begonnen parlementaire jaren ook op andere dagen")
      ]
    } else if border < 2012 {
      before = 90
      after = 60
      remarks = [
        Message(
          english: "before 2012 the border between two parliamentary years is less certain",
          dutch: "vóór 2012 is de grens tussen twee parlementaire jaren minder zeker")
      ]
    } else if Self.electionYears.contains(border) {
      before = 60
      after = 30
      remarks = [
        Message(
          english: "\(border) was an election year; the border may then lie some weeks away",
          dutch: "\(border) was een verkiezingsjaar; de grens kan dan enkele weken anders liggen")
      ]
    } else {
      before = 30
      after = 7
      remarks = []
    }
  }

  /// Whether a date that lies so many days outside can not belong to the year.
  func excludes(_ distance: Int) -> Bool { distance < 0 ? -distance > before : distance > after }

  /// How many days a date lies before (negative) or after the year; 0 where it may lie inside.
  static func distance(of days: ClosedRange<Int>, from year: CitationCalendar) -> Int {
    if days.upperBound < year.start { return days.upperBound - year.start }
    return days.lowerBound >= year.end ? days.lowerBound - year.end + 1 : 0
  }

  /// Whether a paper of this role may well bear another year than the date near it.
  ///
  /// A report is older than the paper it was sent with; a motion is carried, and a bill becomes
  /// law, in a later year than that of the paper.
  static func isLoose(
    _ role: Citation.Role?, distance: Int, evidence: CitationDateEvidence
  ) -> Bool {
    switch role {
    case .report: distance < 0 && evidence != .ofSending
    case .ruling, .question, .answer: true
    case .motion, .amendment, .bill: distance > 0
    case .letter, nil: false
    }
  }

  /// The years in which the Tweede Kamer was elected.
  private static let electionYears: Set<Int> = [2012, 2017, 2021, 2023, 2025]
}
