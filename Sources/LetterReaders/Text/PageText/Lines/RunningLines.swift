internal import DutchText

/// Finds the running heads and feet: what stands at the edge of several pages.
///
///     Adviescommissie Ruimte en Water                                     69
///
/// From the upper and the lower edge of each page inwards, as long as several pages say the same there,
/// the number of the page aside. A header that a table says again on each page is none: it stands in
/// three pieces or more.
struct RunningLines {
  /// The indices of such lines among all lines.
  private(set) var lines: [Int] = []

  /// How many of the first and of the last lines of a page are looked at.
  private static let rim = 4
  /// How many pages must say the same in one place: three, and a tenth of a long file's.
  private static func fewest(of pages: Int) -> Int { max(3, pages / 10) }

  /// What is compared: the words, and where they stand.
  private struct Key: Hashable {
    var words: [UInt8]
    var place: Int
  }

  /// Finds them in pages.
  ///
  /// - Parameters:
  ///   - pages: the indices of each page's lines, in their order.
  ///   - places: the places of a line that are compared, where the page shows them; a page of letters and
  ///     spaces has an upper and a lower edge and no more.
  init(
    of pages: [[Int]], among all: [PageLine], in text: [UInt8], places: ((Int) -> [Int])? = nil
  ) {
    var counts: [Key: Int] = [:]
    var keys: [Int: [Key]] = [:]
    var edges: [[Int]] = []
    for (number, page) in pages.enumerated() {
      for (side, edge) in [Array(page.prefix(Self.rim)), page.suffix(Self.rim).reversed()]
        .enumerated()
      {
        edges.append(edge)
        for line in edge where keys[line] == nil && Self.canRun(all[line], text) {
          let said = Self.words(of: all[line].range, on: number, in: text).flatMap { words in
            (places?(line) ?? [side]).map { Key(words: words, place: $0) }
          }
          keys[line] = said
          for key in said { counts[key, default: 0] += 1 }
        }
      }
    }
    let fewest = Self.fewest(of: pages.count)
    var found: Set<Int> = []
    for edge in edges {
      for line in edge {
        guard let said = keys[line], said.contains(where: { counts[$0, default: 0] >= fewest })
        else { break }
        found.insert(line)
      }
    }
    lines = found.sorted()
  }

  /// Whether a line stands in no more than two pieces, as a running head or foot does.
  private static func canRun(_ line: PageLine, _ text: [UInt8]) -> Bool {
    guard line.line.hasRuns else { return true }
    var wide = 0
    var at = line.start
    while at + 1 < line.end {
      if text[at] <= 0x20, text[at + 1] <= 0x20 {
        wide += 1
        while at < line.end, text[at] <= 0x20 { at += 1 }
      } else {
        at += 1
      }
    }
    return wide < 2
  }

  /// The words of a line without its spaces: as they stand, and with what the first or the last of its
  /// numbers is more than that of the page.
  private static func words(of range: Range<Int>, on page: Int, in text: [UInt8]) -> [[UInt8]] {
    var plain: [UInt8] = []
    var numbers: [(range: Range<Int>, value: Int)] = []
    var at = range.lowerBound
    while at < range.upperBound {
      if let number = text.number(at: at, upTo: range.upperBound) {
        let start = plain.count
        plain += text[at..<number.end]
        numbers.append((start..<plain.count, number.value))
        at = number.end
      } else {
        if text[at] > 0x20 { plain.append(text[at]) }
        at += 1
      }
    }
    guard let first = numbers.first, let last = numbers.last else { return [plain] }
    return [plain]
      + (numbers.count > 1 ? [first, last] : [first]).map { number in
        var counted = plain
        counted.replaceSubrange(number.range, with: Array("#\(number.value - page)".utf8))
        return counted
      }
  }
}
