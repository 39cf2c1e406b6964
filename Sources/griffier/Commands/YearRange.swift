internal import ArgumentParser

/// The years that `--years` names: `2021` or `2019-2023`.
struct YearRange: ExpressibleByArgument {
  /// The years, both ends included.
  let years: ClosedRange<Int>

  /// Reads one year or two.
  init?(argument: String) {
    let ends = argument.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard (1...2).contains(ends.count), let first = ends[0], let last = ends[ends.count - 1],
      first <= last, first >= 1000, last <= 9999
    else { return nil }
    years = first...last
  }
}
