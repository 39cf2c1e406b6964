internal import DutchText

/// Cuts the groups of digits of rows into amounts, where a space sets thousands apart and another space
/// sets the columns apart.
///
///     Motorrijtuigen 1 067 039 1 273 743 1 501 117   →   1 067 039 | 1 273 743 | 1 501 117
///
/// A group of three digits goes on with an amount or begins one; a shorter group begins one, and one
/// that begins with a zero never does. A row is cut where so many columns can be had in one way only,
/// the one whose longest amount is the shortest; else it stays one piece, which is no row's number of
/// values, so that nothing of it is added.
struct SpacedAmounts {
  private let text: [UInt8]
  private let columns: Int

  /// The most groups that an amount has: thousands of thousands of millions.
  private static let mostGroups = 4

  /// What the rows of a table show; `nil` where no group of digits proves that spaces set thousands apart.
  ///
  /// - Parameter stated: how many columns the header states.
  init?(rows: [TableRowLine], stated: Int?, in text: [UInt8]) {
    self.text = text
    let amounts = rows.filter { !$0.holdsYears(text) }.map { Self.withoutYear($0, text) }
    var isProven = false
    var fewest = 0
    for row in amounts {
      let groups = row.values.map { Self.group($0, text) }
      guard !groups.contains(.long) else { return nil }
      isProven = isProven || groups.contains(.rest)
      fewest = max(fewest, groups.count { $0.begins })
    }
    let wanted = stated ?? fewest
    guard isProven, wanted > 0 else { return nil }
    columns = wanted
    let whole = amounts.count { cut($0.values) != nil }
    guard whole > 1, whole * 2 > amounts.count else { return nil }
  }

  /// A row with its amounts joined; one that can be cut in several ways as one piece.
  func joined(_ row: TableRowLine) -> TableRowLine {
    guard !row.holdsYears(text) else { return row }
    var row = Self.withoutYear(row, text)
    if let cut = cut(row.values) {
      row.values = cut
    } else if let first = row.values.first, let last = row.values.last {
      row.values = [first.lowerBound..<last.upperBound]
    }
    return row
  }

  /// A row whose label ends in a year, which is none of its amounts: `Stand begroting 2030 46 000`.
  private static func withoutYear(_ row: TableRowLine, _ text: [UInt8]) -> TableRowLine {
    guard row.values.count > 1, !row.label.isEmpty, row.values[0].count == 4,
      DutchDate.year(in: text, at: row.values[0].lowerBound) != nil
    else { return row }
    var row = row
    row.label = row.label.lowerBound..<row.values.removeFirst().upperBound
    return row
  }

  // MARK: Groups

  /// What a value may be of an amount.
  private enum Group {
    /// It begins one: `1`, `- 46`, or a dash alone.
    case first
    /// Three digits, which begin one or go on with one.
    case either
    /// Three digits that begin with a zero go on with one.
    case rest
    /// Dots or four digits together: thousands are not set apart by spaces.
    case long

    var begins: Bool { self == .first }
  }

  private static func group(_ value: Range<Int>, _ text: [UInt8]) -> Group {
    let digits = value.prefix { ASCII.isDigit(text[$0]) }.count
    if digits < value.count {
      let longest = text[value].split { !ASCII.isDigit($0) }.map(\.count).max() ?? 0
      return longest > 3 || text[value].contains(UInt8(ascii: ".")) ? .long : .first
    }
    guard digits == 3 else { return digits > 3 ? .long : .first }
    return text[value.lowerBound] == UInt8(ascii: "0") ? .rest : .either
  }

  /// The one way to cut some values into as many amounts as there are columns; `nil` where there is none
  /// or more than one.
  private func cut(_ values: [Range<Int>]) -> [Range<Int>]? {
    let groups = values.map { Self.group($0, text) }
    guard values.count >= columns else { return nil }
    for most in 1...Self.mostGroups {
      let ways = ways(groups, most)
      guard let count = ways[0][columns], count > 0 else { continue }
      return count == 1 ? amounts(values, groups, ways, most) : nil
    }
    return nil
  }

  /// How many ways there are, up to two, to cut what stands from each group on into so many amounts.
  private func ways(_ groups: [Group], _ most: Int) -> [[Int: Int]] {
    var ways = Array(repeating: [Int: Int](), count: groups.count + 1)
    ways[groups.count][0] = 1
    for start in groups.indices.reversed() where groups[start] != .rest {
      for end in ends(from: start, groups, most) {
        for (parts, count) in ways[end] where parts < columns {
          ways[start][parts + 1] = min(2, ways[start][parts + 1, default: 0] + count)
        }
      }
    }
    return ways
  }

  /// Where an amount may end that begins with a group.
  private func ends(from start: Int, _ groups: [Group], _ most: Int) -> [Int] {
    var ends = [start + 1]
    while ends.count < most, let end = ends.last, end < groups.count,
      groups[end] == .either || groups[end] == .rest
    {
      ends.append(end + 1)
    }
    return ends
  }

  private func amounts(
    _ values: [Range<Int>], _ groups: [Group], _ ways: [[Int: Int]], _ most: Int
  ) -> [Range<Int>] {
    var amounts: [Range<Int>] = []
    var start = 0
    while start < values.count {
      let left = columns - amounts.count - 1
      guard
        let end = ends(from: start, groups, most).first(where: { ways[$0][left, default: 0] > 0 })
      else { break }
      amounts.append(values[start].lowerBound..<values[end - 1].upperBound)
      start = end
    }
    return amounts
  }
}
