public import Extraction
public import LetterModel

/// Tests whether the parliamentary year of a citation can hold the date that the letter gives.
///
///     Op 21 december 2023 is het programmaplan naar de Kamer gestuurd²⁴.
///     ²⁴ Kamerstukken II 2022/23, 34 352, nr. 306.     ← that year ended on 18 September 2023
///
/// A paper may be printed some weeks after its date, so a date close to the third Tuesday of
/// September decides nothing; before 2012 and in election years the margin is wider.
public struct CitationSessionDateCheck: CitationRule {
  /// The id, and the name of its case file.
  public let rule = "citation.session-date"
  /// What `griffier list checks` says.
  public let summary = "the parliamentary year of a citation holds the date that the letter gives"

  /// The check.
  public init() {}

  /// A verdict for each parliamentary year of a mention that the letter dates.
  public func verifications(of letter: Letter, records: LetterRecords) -> [Verification] {
    var verifications: [Verification] = []
    for index in records.citations.indices
    where records.citations[index].kind == .kamerstuk && records.citations[index].date != nil {
      let citation = records.citations[index]
      guard let date = citation.date, Self.mayJudge(date, of: citation, in: letter) else {
        continue
      }
      var seen: [Int] = []
      for target in citation.targets {
        guard let year = target.sessionYear.flatMap({ CitationCalendar($0) }),
          !seen.contains(year.startYear)
        else { continue }
        seen.append(year.startYear)
        let operand = Verification.Operand(value: nil, citation: index, span: target.span)
        verifications.append(
          verification(
            of: target, year: year, date: date, citation: citation, operand: operand,
            in: letter))
      }
    }
    return verifications
  }

  /// Whether a date says anything of the paper.
  ///
  /// A bare year or month in the sentence is mostly that of something else (`55% ten opzichte van
  /// 1990`), so it counts where a document is named with it, or where it fits.
  private static func mayJudge(
    _ date: CalendarDate, of citation: Citation, in letter: Letter
  ) -> Bool {
    if date.day != nil { return true }
    let days = CitationCalendar.days(of: date)
    let fits = citation.targets.contains { target in
      target.sessionYear.flatMap { CitationCalendar($0) }
        .map { CitationSessionMargin.distance(of: days, from: $0) == 0 } ?? false
    }
    return fits || CitationDateEvidence.evidence(for: citation, in: letter) != .nearby
  }

  private func verification(
    of target: Citation.Target, year: CitationCalendar, date: CalendarDate, citation: Citation,
    operand: Verification.Operand, in letter: Letter
  ) -> Verification {
    let paper = CitationWording.paper(target)
    let place = CitationWording.places(of: [citation], in: letter)
    let day = CitationWording.date(date)
    let days = CitationCalendar.days(of: date)
    let distance = CitationSessionMargin.distance(of: days, from: year)
    guard distance != 0 else {
      return Verification(
        rule: rule, operation: .citation, operands: [operand], verdict: .exact,
        statement: Message(
          english: "\(paper) (\(place.english)): \(day.english) lies in \(year.written)",
          dutch: "\(paper) (\(place.dutch)): \(day.dutch) valt in \(year.written)"),
        span: citation.span)
    }
    let margin = CitationSessionMargin(around: year, dates: days)
    let evidence = CitationDateEvidence.evidence(for: citation, in: letter)
    var remarks = margin.remarks
    var isSure = margin.excludes(distance)
    if !isSure {
      remarks.append(
        Message(
          english: "the date lies too close to the border to prove anything",
          dutch: "de datum ligt te dicht bij de grens om iets te bewijzen"))
    }
    let isLoose = CitationSessionMargin.isLoose(
      citation.role, distance: distance, evidence: evidence)
    if evidence == .nearby || isLoose {
      isSure = false
      remarks.append(
        Message(
          english: "it is not certain that \(day.english) is the date of this paper",
          dutch: "het is niet zeker dat \(day.dutch) de datum van dit stuk is"))
    }
    let holding = CitationCalendar(holding: days.lowerBound).written
    let first = CitationWording.date(CitationCalendar.date(of: year.start))
    let last = CitationWording.date(CitationCalendar.date(of: year.end - 1))
    let statement = Message(
      english: "\(paper) (\(place.english)) is cited with \(year.written), but the sentence "
        + "names \(day.english), in \(holding); "
        + "\(year.written) runs from \(first.english) to \(last.english)",
      dutch: "\(paper) (\(place.dutch)) is aangehaald met \(year.written), "
        + "maar de zin noemt \(day.dutch), in \(holding); "
        + "\(year.written) loopt van \(first.dutch) tot en met \(last.dutch)")
    return Verification(
      rule: rule, operation: .citation, operands: [operand],
      verdict: isSure ? .contradiction : .undecided,
      statement: statement, remarks: remarks, span: citation.span)
  }
}
