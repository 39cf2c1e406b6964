private import Checking
private import Extraction
private import LetterModel
private import LetterReaders

/// Changes every figure that a check touches, one at a time, and looks whether the checks notice.
///
/// A change counts as one that a sum could detect if some check of the untouched letter would fail
/// with the changed value; that is computed here from the definitions, not by the checks' own
/// arithmetic.
public struct MutationTrial: Sendable {
  /// What came of the changes of one kind.
  public struct Score: Sendable {
    /// How many changes a sum could detect.
    public var detectable = 0
    /// How many of them gave a contradiction.
    public var detected = 0
    /// How many of those name the changed figure first.
    public var named = 0
    /// The changes that went unnoticed: `71.113 → 71.413`.
    public var missed: [String] = []
  }

  /// The scores by kind of change.
  public private(set) var scores: [Mutation.Kind: Score] = [:]
  /// The contradictions in the untouched letter.
  public private(set) var falseAlarms = 0

  /// Tries a letter's file.
  public init(file: String, bytes: [UInt8]) {
    let base = MutationTrial.verifications(file: file, bytes: bytes)
    falseAlarms = base.count { $0.verdict == .contradiction && !$0.rule.hasPrefix("citation") }
    let sound = base.filter { $0.verdict == .exact || $0.verdict == .rounding }
    var checks: [Range<Int>: [Verification]] = [:]
    for check in sound {
      for span in MutationTrial.spans(of: check) where span.parts.isEmpty {
        checks[span.start..<span.end, default: []].append(check)
      }
    }
    for range in checks.keys.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      for mutation in Mutation.mutations(of: range, in: bytes) {
        guard (checks[range] ?? []).contains(where: { MutationTrial.fails($0, with: mutation) })
        else { continue }
        judge(mutation, file: file, bytes: bytes)
      }
    }
  }

  private mutating func judge(_ mutation: Mutation, file: String, bytes: [UInt8]) {
    let found = MutationTrial.verifications(file: file, bytes: mutation.applied(to: bytes))
    let alarms = found.filter { check in
      check.verdict == .contradiction
        && MutationTrial.spans(of: check).contains {
          $0.start <= mutation.range.lowerBound + 1 && $0.end > mutation.range.lowerBound
        }
    }
    // A mark that the reader takes off again does no harm.
    let isHealed =
      mutation.kind == .mark
      && found.contains { check in
        MutationTrial.spans(of: check).contains {
          $0.start == mutation.range.lowerBound && $0.end == mutation.range.upperBound
        }
      }
    var score = scores[mutation.kind] ?? Score()
    score.detectable += 1
    let changed = String(decoding: mutation.replacement, as: UTF8.self)
    if let alarm = alarms.first {
      score.detected += 1
      // Notes print 7.247 where the file has 7247.
      let printed = changed.filter { $0 != "-" && $0 != "." }
      let first = alarm.notes.first?.filter { $0 != "." } ?? ""
      if first.contains(printed) { score.named += 1 }
    } else if isHealed {
      score.detected += 1
      score.named += 1
    } else {
      score.missed.append(
        String(decoding: bytes[mutation.range], as: UTF8.self) + " → " + changed
          + " at \(mutation.range.lowerBound)")
    }
    scores[mutation.kind] = score
  }

  private static func verifications(file: String, bytes: [UInt8]) -> [Verification] {
    guard let letter = try? readLetter(from: SourceText(file: file, utf8: bytes)) else { return [] }
    return Checking.verifications(of: letter, records: extractRecords(from: letter))
  }

  private static func spans(of check: Verification) -> [SourceSpan] {
    check.operands.map(\.span) + [check.statedSpan].compactMap { $0 }
  }

  /// Whether a check would fail with a changed value, from the definition of its operation.
  private static func fails(_ check: Verification, with mutation: Mutation) -> Bool {
    func bounds(_ number: PrintedNumber?, _ span: SourceSpan?) -> ClosedRange<Double>? {
      guard let number else { return nil }
      var unit = 1.0
      for _ in 0..<abs(number.exponent) { unit *= number.exponent < 0 ? 0.1 : 10 }
      var value = Double(number.coefficient) * unit
      if span?.start == mutation.range.lowerBound, span?.end == mutation.range.upperBound {
        value = value < 0 ? -mutation.value : mutation.value
      }
      return (value - unit * 0.5)...(value + unit * 0.5)
    }
    var low = 0.0
    var high = 0.0
    let operands = check.operands.compactMap { bounds($0.value, $0.span) }
    guard operands.count == check.operands.count,
      let stated = bounds(check.stated, check.statedSpan)
    else { return false }
    switch check.operation {
    case .sum, .complement, .restatement:
      for (operand, range) in zip(check.operands, operands) {
        low += operand.sign > 0 ? range.lowerBound : -range.upperBound
        high += operand.sign > 0 ? range.upperBound : -range.lowerBound
      }
    case .difference where operands.count == 2:
      low = operands[0].lowerBound - operands[1].upperBound
      high = operands[0].upperBound - operands[1].lowerBound
    case .share where operands.count == 2 && operands[1].lowerBound > 0:
      low = operands[0].lowerBound / operands[1].upperBound * 100
      high = operands[0].upperBound / operands[1].lowerBound * 100
    default: return false
    }
    let slack = 1e-7 * max(1, abs(high))
    let hundred = check.operation == .complement
    return high < (hundred ? 100 : stated.lowerBound) - slack
      || low > (hundred ? 100 : stated.upperBound) + slack
  }
}
