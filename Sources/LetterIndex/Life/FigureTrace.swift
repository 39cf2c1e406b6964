internal import Checking
public import Finding
internal import Reporting

/// The life of a figure: where it was first stated, and what became of it, in the order of time.
///
/// Letters without a date come last. A place may say several things: a figure is stated again, and is
/// the sum of others.
public struct FigureTrace: Sendable {
  /// What happens, in order.
  public private(set) var events: [FigureEvent] = []

  /// The life of a figure in an index.
  public init(_ figure: AskedFigure, in index: IndexFile) throws(IndexError) {
    var question = LetterQuestion()
    question.figure = figure
    let found = try index.places(answering: IndexQuestion(question, countsCopies: false))
    let places = found.enumerated().sorted { one, other in
      let (first, second) = (one.element.letter.date, other.element.letter.date)
      if first != second { return (first ?? "9999") < (second ?? "9999") }
      return one.offset < other.offset
    }.map(\.element)
    let checks = try index.checks(at: places)
    var unit: String?
    var isStated = false
    for place in places {
      guard case .figure(let found, let likeness) = place.subject else { continue }
      let isOther = unit.map { unit in found.unit.map { $0 != unit } ?? false } ?? false
      let kind: FigureEvent.Kind =
        switch likeness {
        case .rounded: .rounded
        case .finer: .finer
        case .same: isOther ? .other : isStated ? .repeated : .first
        }
      if kind == .first { isStated = true }
      if likeness == .same, !isOther { unit = unit ?? found.unit }
      events.append(FigureEvent(kind: kind, place: place, figure: found))
      for check in checks.of(found) {
        guard let kind = Self.kind(of: check) else { continue }
        let verdict = Verification.Verdict(rawValue: check.verdict) ?? .undecided
        events.append(
          FigureEvent(
            kind: kind, place: place, figure: found,
            check: FoundPassage.line(of: verdict, check.message, rule: check.rule)))
      }
    }
  }

  /// What a check says of the life of its figures; `nil` for one that tells nothing new.
  private static func kind(of check: IndexedCheck) -> FigureEvent.Kind? {
    if check.verdict == Verification.Verdict.contradiction.rawValue { return .contradicted }
    // A level and its change make a sum too.
    if check.rule.hasSuffix("change") { return .changed }
    switch Verification.Operation(rawValue: check.operation) {
    case .sum, .weighted, .complement, .product, .share: return .summed
    case .difference, .growth: return .changed
    case .restatement, .comparison, .citation, nil: return nil
    }
  }
}
