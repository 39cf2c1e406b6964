public import Checking

/// How many checks came to each verdict.
public struct CheckTally: Sendable {
  private var counts: [Verification.Verdict: Int] = [:]

  /// The tally of some verifications.
  public init(_ verifications: [Verification] = []) {
    for verification in verifications { counts[verification.verdict, default: 0] += 1 }
  }

  /// How many came to a verdict.
  public subscript(_ verdict: Verification.Verdict) -> Int { counts[verdict, default: 0] }

  /// Adds another tally.
  public mutating func add(_ other: CheckTally) {
    counts.merge(other.counts, uniquingKeysWith: +)
  }

  /// The tally in a sentence.
  public func line(in language: Language) -> String {
    let all = counts.values.reduce(0, +)
    let message = Message(
      english: "\(all) checks: \(self[.exact]) exact, \(self[.rounding]) within rounding, "
        + "\(self[.contradiction]) contradicted, \(self[.undecided]) undecided",
      dutch: "\(all) uitspraken nagegaan: \(self[.exact]) precies goed, \(self[.rounding]) goed "
        + "op afronding na, \(self[.contradiction]) niet kloppend, \(self[.undecided]) onbeslist")
    return message.text(in: language)
  }
}
