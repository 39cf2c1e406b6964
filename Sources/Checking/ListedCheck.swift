/// A check as it stands in a registry: the rule, and what a run asks it about.
///
///     let checks = allChecks + [.citations(OwnCheck())]
///
/// The kind is said and not found out: looking up what a type conforms to takes longer than a short
/// letter's sums.
public struct ListedCheck: Check {
  /// What a run asks a rule about.
  enum Question: Sendable {
    case table(any TableRule)
    case betweenTables(any TableSetRule)
    case sentences(any TextRule)
    case wording(WordingCheck)
    case facts(any FactRule)
    case citations(any CitationRule)
    case acrossLetters(any CorpusRule)
  }

  /// The rule's stable id.
  public let rule: String
  /// What the statement asserts.
  public let summary: String
  /// What it is asked; a rule of citations may be asked of one letter and of several.
  let questions: [Question]

  private init(_ check: any Check, _ questions: [Question]) {
    rule = check.rule
    summary = check.summary
    self.questions = questions
  }

  /// A check of the lines of a table.
  static func tables(_ rule: any TableRule) -> Self { Self(rule, [.table(rule)]) }

  /// A check between the tables of a letter.
  static func betweenTables(_ rule: any TableSetRule) -> Self { Self(rule, [.betweenTables(rule)]) }

  /// A check of running text.
  static func sentences(_ rule: any TextRule) -> Self { Self(rule, [.sentences(rule)]) }

  /// A check of running text by the patterns of its wordings.
  static func wording(_ rule: String, summary: String) -> Self {
    let check = WordingCheck(rule, summary: summary)
    return Self(check, [.wording(check)])
  }

  /// The same check with the patterns of other wordings, where it is one of sentences that has them.
  public func reading(_ wording: Wording) -> ListedCheck {
    let questions = questions.map { question -> Question in
      guard case .wording(let check) = question else { return question }
      return .wording(WordingCheck(check.rule, summary: check.summary, in: wording))
    }
    return ListedCheck(self, questions)
  }

  /// A check between the facts of a letter.
  static func facts(_ rule: any FactRule) -> Self { Self(rule, [.facts(rule)]) }

  /// A check of the citations of a letter.
  public static func citations(_ rule: any CitationRule) -> Self { Self(rule, [.citations(rule)]) }

  /// A check of what several letters state.
  public static func acrossLetters(_ rule: any CorpusRule) -> Self {
    Self(rule, [.acrossLetters(rule)])
  }

  /// A check of the citations of a letter and of those of several.
  public static func citationsEverywhere(_ rule: any CitationRule & CorpusRule) -> Self {
    Self(rule, [.citations(rule), .acrossLetters(rule)])
  }
}
