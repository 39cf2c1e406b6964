internal import LetterModel

/// What the arithmetic says of a stated figure and the result of its operands.
///
///     70.388 + 724 = 71.112, stated 71.113: difference 1, tolerance 1,5, slack used 0,67
struct Judgement: Sendable {
  var verdict: Verification.Verdict
  var computed: PrintedNumber?
  var difference: PrintedNumber?
  /// The largest difference of this sign that rounding leaves; `nil` where there is no limit.
  var tolerance: PrintedNumber?
  var slackUsed: PrintedNumber?

  static let overflow = Judgement(verdict: .undecided)

  /// The judgement on one statement.
  ///
  /// - Parameters:
  ///   - value: the result of the printed values.
  ///   - interval: the possible results of the unrounded ones.
  static func judge(stated: Quantity, value: Rational, interval: Interval) -> Judgement {
    guard let meets = stated.interval.meets(interval),
      let difference = stated.value.subtracting(value)
    else { return .overflow }
    var judgement = Judgement(verdict: meets ? .rounding : .contradiction)
    let last = Judgement.lastDigit(of: difference, stated: stated)
    judgement.computed = value.exact(digits: 3) ?? value.rounded(to: last)
    if difference.isZero {
      // A hedge that excludes its own printed value is still met at that value.
      judgement.verdict = meets ? .exact : .contradiction
      judgement.difference = PrintedNumber(0)
    } else {
      judgement.difference = difference.exact(digits: 3) ?? difference.rounded(to: last)
    }
    guard
      let room = Judgement.room(
        stated: stated, value: value, interval: interval, above: !difference.isNegative)
    else { return judgement }
    judgement.tolerance = room.exact(digits: 3) ?? room.rounded(to: stated.printed.exponent - 2)
    if difference.isZero {
      judgement.slackUsed = PrintedNumber(0)
    } else if !room.isZero, let used = difference.magnitude.divided(by: room) {
      judgement.slackUsed = used.exact(digits: 2) ?? used.rounded(to: -2)
    }
    return judgement
  }

  /// The last digit to be shown: two more than are stated, or as many as show that they differ.
  ///
  /// 13.800 of 172.400 is 8,005 %, not 8 %, where 8 % is stated.
  private static func lastDigit(of difference: Rational, stated: Quantity) -> Int {
    let first = stated.printed.exponent - 2
    guard !difference.isZero else { return first }
    return (0..<4).map { first - $0 }.first { difference.rounded(to: $0)?.coefficient != 0 }
      ?? first
  }

  /// How far the stated figure may lie above (or below) the result: (n + 1) · u/2 for a sum.
  private static func room(
    stated: Quantity, value: Rational, interval: Interval, above: Bool
  ) -> Rational? {
    let mine = above ? stated.interval.low.value : stated.interval.high.value
    let theirs = above ? interval.high.value : interval.low.value
    guard let mine, let theirs, let down = stated.value.subtracting(mine)?.magnitude,
      let up = theirs.subtracting(value)?.magnitude
    else { return nil }
    return down.adding(up)
  }
}
