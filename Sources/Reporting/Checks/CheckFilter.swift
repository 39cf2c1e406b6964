public import Checking

/// Which checks a reader wants to hear of.
public struct CheckFilter: Sendable {
  /// What is checked.
  public enum Subject: String, Sendable, CaseIterable {
    /// Figures: sums, shares, differences, comparisons.
    case sums = "sommen"
    /// Parliamentary papers and how they are cited.
    case citations = "verwijzingen"
  }

  /// What must be checked; `nil` for everything.
  public var subject: Subject?
  /// The rules that are asked for, whole (`table.column-total`) or by their beginning (`table`);
  /// empty for all.
  public var rules: [String] = []
  /// The fingerprints of findings that are known and kept quiet.
  public var known: Set<[UInt8]> = []

  /// Everything.
  public init() {}

  /// The indices of the checks of a letter that are asked for, in their order.
  public func wanted(_ checks: [Verification], of letter: String) -> [Int] {
    if subject == nil, rules.isEmpty, known.isEmpty { return Array(checks.indices) }
    var prints = CheckFingerprints()
    return checks.indices.filter { index in
      let check = checks[index]
      let print = known.isEmpty ? [] : prints.next(of: check, in: check.home ?? letter)
      return !known.contains(print) && isWanted(check.rule)
    }
  }

  private func isWanted(_ rule: String) -> Bool {
    let isCitation = rule.hasPrefix("citation.")
    switch subject {
    case .sums where isCitation, .citations where !isCitation: return false
    default: break
    }
    return rules.isEmpty || rules.contains { rule == $0 || rule.hasPrefix($0 + ".") }
  }
}
