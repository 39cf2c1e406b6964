/// What came of the changes of one kind.
public struct MutationScore: Sendable {
  /// How many changes were tried.
  public var tried = 0
  /// How many of them some sum could detect.
  public var detectable = 0
  /// How many of those gave a contradiction, or were read as what was there before.
  public var detected = 0
  /// How many of those were read as what was there before: a mark that the reader took off.
  public var healed = 0
  /// How many contradictions name the changed figure: first where it alone can be the mistake, or
  /// among those that can.
  public var named = 0
  /// Changes that went unnoticed: `71.113 → 71.413`.
  public var unnoticed: [String] = []
  /// Changes that were noticed and blamed on others.
  public var misblamed: [String] = []

  /// No changes.
  public init() {}

  /// The scores of two texts together.
  public static func + (left: MutationScore, right: MutationScore) -> MutationScore {
    var sum = left
    sum.tried += right.tried
    sum.detectable += right.detectable
    sum.detected += right.detected
    sum.healed += right.healed
    sum.named += right.named
    sum.unnoticed += right.unnoticed
    sum.misblamed += right.misblamed
    return sum
  }

  /// Detected changes of all that could be.
  public var recall: Double { Double(detected) / Double(max(1, detectable)) }
  /// Rightly blamed changes of all that were detected.
  public var blame: Double { Double(named) / Double(max(1, detected)) }

  /// `one digit  812 tried, 799 detectable, 99.2 % detected, 97.1 % blamed`.
  public func line(_ title: String) -> String {
    func right(_ text: String, _ width: Int) -> String {
      String(repeating: " ", count: max(0, width - text.count)) + text
    }
    func percent(_ share: Double) -> String { "\((share * 1000).rounded(.down) / 10) %" }
    let name = title + String(repeating: " ", count: max(0, 20 - title.count))
    return name + right("\(tried)", 7) + right("\(detectable)", 12)
      + right("\(detected)", 10) + right(percent(recall), 9)
      + right("\(named)", 7) + right(percent(blame), 9) + right("\(healed)", 9)
  }

  /// The titles of the columns.
  public static let header =
    "change                tried  detectable  detected            named          healed"
}
