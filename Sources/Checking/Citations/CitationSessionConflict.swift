public import Extraction
public import LetterModel

/// Finds papers that one letter cites with two parliamentary years.
///
///     ² Kamerstukken II 2022/23, 34 352, nr. 281.
///     ³⁴ Kamerstukken II, 2023/24, 34 352, nr. 281.    ← one of the two is wrong
///
/// Each mention that departs from the majority is one verification. In a tie the day decides that
/// the letter gives the paper; where it gives none, the first mention is what the others depart from,
/// and the message does not say who is right.
public struct CitationSessionConflictCheck: CitationRule {
  /// The id, and the name of its case file.
  public let rule = "citation.session-conflict"
  /// What `griffier list checks` says.
  public let summary = "a paper is cited with one parliamentary year throughout a letter"

  /// The check.
  public init() {}

  /// A verdict for each mention that departs, and one for each paper whose mentions agree.
  public func verifications(of letter: Letter, records: LetterRecords) -> [Verification] {
    var papers: [String] = []
    var mentions: [String: [CitedYear]] = [:]
    for index in records.citations.indices
    where records.citations[index].kind == .kamerstuk {
      let citation = records.citations[index]
      for target in citation.targets where target.sessionYear != nil {
        guard let year = CitedYear(target, of: citation, at: index) else { continue }
        if mentions[year.paper] == nil { papers.append(year.paper) }
        mentions[year.paper, default: []].append(year)
      }
    }
    return papers.flatMap { paper -> [Verification] in
      let all = mentions[paper] ?? []
      return all.count > 1 ? verifications(of: all, letter: letter, records: records) : []
    }
  }

  private func verifications(
    of mentions: [CitedYear], letter: Letter, records: LetterRecords
  ) -> [Verification] {
    let vote = YearVote(mentions.map(\.startYear), dated: mentions.compactMap(\.dated))
    let name = CitationWording.paper(mentions[0].target)
    let usual = CitationCalendar(startingIn: vote.usual).written
    let agreeing = mentions.filter { $0.startYear == vote.usual }
    let others = mentions.filter { $0.startYear != vote.usual }
    let listed = agreeing.prefix(CitationWording.listed(of: agreeing.count))
    let unlisted = agreeing.count - listed.count
    if others.isEmpty {
      return [
        Verification(
          rule: rule, operation: .citation, operands: mentions.map(\.operand), verdict: .exact,
          statement: Message(
            english: "\(name) is cited \(mentions.count) times with \(usual)",
            dutch: "\(name) is \(mentions.count) keer met \(usual) aangehaald"),
          span: mentions[0].target.span)
      ]
    }
    return others.map { odd in
      let year = CitationCalendar(startingIn: odd.startYear).written
      var remarks = odd.isRepeatable ? [CitedYear.repeatable] : []
      if vote.isByDate {
        remarks.append(
          Message(
            english: "the date that the letter gives the paper lies in \(usual)",
            dutch: "de datum die de brief het stuk geeft, valt in \(usual)"))
      } else if !vote.isMajority {
        remarks.append(
          Message(
            english: "the letter does not show which year is right",
            dutch: "welk jaar juist is, blijkt niet uit de brief"))
      }
      if unlisted > 0 { remarks.append(CitationWording.unlisted(unlisted, with: usual)) }
      let place = CitationWording.places(of: [records.citations[odd.citation]], in: letter)
      let named = CitationWording.places(
        of: listed.map { records.citations[$0.citation] }, in: letter)
      let elsewhere = Message(
        english: unlisted > 0 ? " and elsewhere" : "", dutch: unlisted > 0 ? " en elders" : "")
      let (most, all) = (agreeing.count, mentions.count)
      let statement = Message(
        english: "\(name) is cited in \(place.english) with \(year), in "
          + "\(named.english)\(elsewhere.english) with \(usual)"
          + (vote.isMajority ? " (\(most) of \(all) times)" : "")
          + ": a paper has one parliamentary year only",
        dutch: "\(name) is in \(place.dutch) aangehaald met \(year), in "
          + "\(named.dutch)\(elsewhere.dutch) met \(usual)"
          + (vote.isMajority ? " (\(most) van de \(all) keer)" : "")
          + ": een stuk heeft maar één parlementair jaar")
      return Verification(
        rule: rule, operation: .citation, operands: [odd.operand] + listed.map(\.operand),
        verdict: odd.isRepeatable ? .undecided : .contradiction,
        statement: statement, remarks: remarks, span: records.citations[odd.citation].span)
    }
  }
}
