internal import LetterModel

/// Finds papers that several letters cite with different parliamentary years.
///
/// The paper's own head decides where it was read, else the majority of all mentions. A conflict
/// within one letter is that letter's own and is not reported again.
struct CorpusSessionConflict: Sendable {
  private struct Cited {
    var letter: Int
    var entry: CitedYears.Entry
  }

  /// The mentions that the others depart from, as each of these lists them.
  private struct Agreeing {
    /// A few operands, the paper's own head first.
    var operands: [Verification.Operand]
    /// How many more there are.
    var unlisted: Int
    /// The letters.
    var names: Message
  }

  private let letters: [CitedYears]

  /// The papers of some letters, in the order of their files.
  init(_ letters: [CitedYears]) { self.letters = letters }

  /// One verification a letter that departs from the others; time is linear.
  func verifications(rule: String) -> [Verification] {
    var papers: [String] = []
    var cited: [String: [Cited]] = [:]
    var own: [String: Cited] = [:]
    for (index, letter) in letters.enumerated() {
      for entry in letter.entries {
        if cited[entry.paper] == nil { papers.append(entry.paper) }
        cited[entry.paper, default: []].append(Cited(letter: index, entry: entry))
      }
      if let entry = letter.own, own[entry.paper] == nil {
        own[entry.paper] = Cited(letter: index, entry: entry)
      }
    }
    return papers.flatMap { verifications(of: cited[$0] ?? [], own: own[$0], rule: rule) }
  }

  private func verifications(of cited: [Cited], own: Cited?, rule: String) -> [Verification] {
    let years = cited.flatMap { item in item.entry.mentions.map { _ in item.entry.startYear } }
    let dated = cited.flatMap { $0.entry.mentions.compactMap(\.dated) }
    let vote = YearVote(years, dated: dated)
    let usual = own?.entry.startYear ?? vote.usual
    guard cited.contains(where: { $0.entry.startYear != usual }) else { return [] }
    var times: [Int: Int] = [:]
    for item in cited { times[item.letter, default: 0] += 1 }
    let agreeing = agreeing(
      (own.map { [$0] } ?? []) + cited.filter { $0.entry.startYear == usual })
    return cited.filter { $0.entry.startYear != usual && times[$0.letter] == 1 }
      .map { odd in
        verification(
          of: odd, agreeing: agreeing, usual: usual, own: own, vote: vote, rule: rule)
      }
  }

  private func agreeing(_ cited: [Cited]) -> Agreeing {
    let operands = cited.flatMap(operands)
    let listed = CitationWording.listed(of: operands.count)
    let names = cited.filter { $0.entry.mentions[0].citation != nil }
      .map { letters[$0.letter].name }
    return Agreeing(
      operands: Array(operands.prefix(listed)), unlisted: operands.count - listed,
      names: CitationWording.list(Self.few(names)))
  }

  private func verification(
    of odd: Cited, agreeing: Agreeing, usual: Int, own: Cited?, vote: YearVote, rule: String
  ) -> Verification {
    let year = CitationCalendar(startingIn: odd.entry.startYear).written
    let usually = CitationCalendar(startingIn: usual).written
    var remarks = odd.entry.isRepeatable ? [CitedYear.repeatable] : []
    if own == nil, vote.isByDate {
      remarks.append(
        Message(
          english: "the date that a letter gives the paper lies in \(usually)",
          dutch: "de datum die een brief het stuk geeft, valt in \(usually)"))
    } else if own == nil, !vote.isMajority {
      remarks.append(
        Message(
          english: "the letters do not show which year is right",
          dutch: "welk jaar juist is, blijkt niet uit de brieven"))
    }
    if agreeing.unlisted > 0 {
      remarks.append(CitationWording.unlisted(agreeing.unlisted, with: usually))
    }
    let (label, letter) = (odd.entry.label, letters[odd.letter].name)
    let others = agreeing.names
    let statement = Message(
      english: "\(label) is cited in \(letter) with \(year), "
        + (own == nil
          ? "in \(others.english) with \(usually)" : "the paper itself bears \(usually)")
        + ": a paper has one parliamentary year only",
      dutch: "\(label) is in \(letter) aangehaald met \(year), "
        + (own == nil ? "in \(others.dutch) met \(usually)" : "het stuk zelf noemt \(usually)")
        + ": een stuk heeft maar één parlementair jaar")
    return Verification(
      rule: rule, operation: .citation, operands: operands(of: odd) + agreeing.operands,
      verdict: odd.entry.isRepeatable ? .undecided : .contradiction,
      statement: statement, remarks: remarks, span: odd.entry.mentions[0].span)
  }

  private func operands(of cited: Cited) -> [Verification.Operand] {
    cited.entry.mentions.map { mention in
      Verification.Operand(
        value: nil, citation: mention.citation, letter: letters[cited.letter].letter,
        span: mention.span)
    }
  }

  /// The first three names, and how many more there are.
  private static func few(_ names: [String]) -> [Message] {
    guard names.count > 4 else { return names.map { Message($0) } }
    let more = names.count - 3
    return names.prefix(3).map { Message($0) }
      + [Message(english: "\(more) other letters", dutch: "\(more) andere brieven")]
  }
}

extension CitationSessionConflictCheck: CorpusRule {
  /// The verdict on each letter that cites a paper with another year than the other letters.
  public func verifications(of corpus: CorpusFacts) -> [Verification] {
    CorpusSessionConflict(corpus.citedYears).verifications(rule: rule)
  }
}
