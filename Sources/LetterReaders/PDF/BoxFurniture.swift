internal import DutchText
internal import LetterModel

/// Finds what stands in the same place on several pages: running heads and feet, page numbers.
///
/// From the upper and the lower edge of each page inwards, as long as several pages say the same there,
/// the number of the page aside. A header that a table says again on each page is none: it stands in
/// three pieces or more.
struct BoxFurniture {
  /// The indices of such lines among all lines.
  private(set) var lines: [Int] = []

  /// How many of the first and of the last rows of a page are looked at.
  private static let rim = 4
  /// How many pages must say the same in one place: three, and a tenth of a long file's.
  private static func fewest(of pages: Int) -> Int { max(3, pages / 10) }

  /// What is compared: the words, and how low they stand.
  private struct Key: Hashable {
    var words: [UInt8]
    var place: Int
  }

  init(rows: [[BoxRow]], text: [UInt8], lines all: [PageLine]) {
    var pages: [Key: Int] = [:]
    var keys: [Int: [Key]] = [:]
    var edges: [[Int]] = []
    var first = 0
    for (number, page) in rows.enumerated() {
      let body = page.indices.filter { page[$0].part == .body }.map { first + $0 }
      for edge in [Array(body.prefix(Self.rim)), body.suffix(Self.rim).reversed()] {
        edges.append(edge)
        for line in edge where keys[line] == nil && Self.canRun(all[line], text) {
          let bottom = page[line - first].core.bottom
          let said = Self.keys(of: all[line].range, at: bottom, on: number, in: text)
          keys[line] = said
          for key in said { pages[key, default: 0] += 1 }
        }
      }
      first += page.count
    }
    let fewest = Self.fewest(of: rows.count)
    var found: Set<Int> = []
    for edge in edges {
      for line in edge {
        guard let said = keys[line], said.contains(where: { pages[$0, default: 0] >= fewest })
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

  /// The words of a line without its spaces: as they stand, and with what each number is more than
  /// that of the page; each at two steps of four points, since a place may fall on the edge of one.
  private static func keys(
    of range: Range<Int>, at bottom: Int, on page: Int, in text: [UInt8]
  ) -> [Key] {
    var plain: [UInt8] = []
    var counted: [UInt8] = []
    var at = range.lowerBound
    while at < range.upperBound {
      if let number = text.number(at: at, upTo: range.upperBound) {
        plain += text[at..<number.end]
        counted += Array("#\(number.value - page)".utf8)
        at = number.end
      } else {
        if text[at] > 0x20 {
          plain.append(text[at])
          counted.append(text[at])
        }
        at += 1
      }
    }
    let words = plain == counted ? [plain] : [plain, counted]
    return words.flatMap { words in
      [0, 1].map { Key(words: words, place: (bottom + $0 * 200) / 400 * 2 + $0) }
    }
  }
}
