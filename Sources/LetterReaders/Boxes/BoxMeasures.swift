internal import LetterModel

/// What most of a file's pages have in common: the size of its letters and the space of its lines.
struct BoxMeasures {
  /// The height of a word's box in most of the text.
  private(set) var height = 1_100
  /// How wide one letter of that height is.
  private(set) var letter = 500
  /// How far the lines of each height, in half points, stand from each other.
  private var pitches: [Int: Int] = [:]

  /// The measures of some pages' rows.
  init(of rows: [[BoxRow]], in pages: BoxPages) {
    var letters: [Int: Int] = [:]
    for word in pages.words { letters[Self.step(word.height), default: 0] += word.range.count }
    if let most = letters.max(by: { ($0.value, $1.key) < ($1.value, $0.key) })?.key {
      height = max(100, most * 50)
    }
    var width = 0
    var count = 0
    for word in pages.words where abs(word.height - height) <= 50 {
      width += word.box.right - word.box.left
      count += word.range.count
    }
    if count > 0 { letter = max(100, width / count) }
    pitches = Self.pitches(of: rows, in: pages)
  }

  /// How far the rows of each height stand from each other in most places.
  ///
  /// What counts is how far a row stands below one that had no room for its first word: they are of one
  /// paragraph. Where hardly any row is so full, lines stand alone, and the nearest are taken.
  private static func pitches(of rows: [[BoxRow]], in pages: BoxPages) -> [Int: Int] {
    var full: [Int: [Int: Int]] = [:]
    var all: [Int: [Int: Int]] = [:]
    for page in rows {
      let edge = page.lazy.filter { $0.part == .body }.map(\.box.right).max() ?? 0
      for (above, row) in zip(page, page.dropFirst()) {
        let distance = row.core.bottom - above.core.bottom
        let step = step(row.height)
        guard Self.step(above.height) == step, distance > row.height / 2,
          distance < row.height * 3
        else { continue }
        all[step, default: [:]][Self.step(distance), default: 0] += 1
        guard let first = row.words.first.map({ pages.words[$0].box }),
          // A space is a quarter of a line wide.
          above.box.right + above.height / 4 + first.right - first.left > edge
        else { continue }
        full[step, default: [:]][Self.step(distance), default: 0] += 1
      }
    }
    // Of a size that a heading has once, the one distance says nothing.
    return all.compactMapValues(nearest).merging(full.compactMapValues(mostFrequent)) { $1 }
  }

  /// The most frequent distance, a mark's half point aside; `nil` where no two are alike.
  private static func mostFrequent(of distances: [Int: Int]) -> Int? {
    let ranked = distances.keys.map { (count($0, in: distances), distances[$0, default: 0], -$0) }
    return ranked.max { $0 < $1 }.flatMap { $0.0 < 2 ? nil : -$0.2 * 50 }
  }

  /// The smallest distance that is there several times.
  private static func nearest(of distances: [Int: Int]) -> Int? {
    distances.keys.filter { count($0, in: distances) > 3 }.min().map { $0 * 50 }
  }

  private static func count(_ step: Int, in distances: [Int: Int]) -> Int {
    distances[step, default: 0] + distances[step + 1, default: 0]
  }

  /// How far a line of a height stands from the line above it where both are of one paragraph.
  func pitch(of height: Int) -> Int {
    let step = Self.step(height)
    return pitches[step] ?? pitches[step - 1] ?? pitches[step + 1] ?? height * 6 / 5
  }

  /// How many lines would fit into the space between two rows.
  func gap(above row: BoxRow, below other: BoxRow) -> Int {
    guard row.part == other.part else { return 2 }
    let distance = row.core.bottom - other.core.bottom
    let pitch = max(1, max(pitch(of: row.height), pitch(of: other.height)))
    guard distance * 20 > pitch * 27 else { return 0 }
    return max(1, (distance + pitch / 2) / pitch - 1)
  }

  private static func step(_ length: Int) -> Int { (length + 25) / 50 }
}
