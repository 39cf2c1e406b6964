internal import DutchText
internal import LetterModel

/// Parts a page that is set in two columns, so that the left one is read before the right one.
///
/// Columns are told from a table by their words: both sides are running text, many lines of it, and no
/// line crosses the space between them. Words over both columns part what stands above from what
/// stands below.
struct BoxColumns {
  private let page: BoxPages.Page
  private let pages: BoxPages

  /// A column has as many lines.
  private static let fewestLines = 5
  /// How far the lines of a column may begin from each other, in hundredths of a point.
  private static let slack = 300

  init(_ page: BoxPages.Page, of pages: BoxPages) {
    self.page = page
    self.pages = pages
  }

  /// Some lines of the page in the order of reading: each part is to be put on rows by itself.
  func parts(of runs: [BoxRun]) -> [[BoxRun]] {
    guard let edge = rightColumn(of: runs) else { return [runs] }
    let sorted = runs.sorted {
      ($0.box.top + $0.box.bottom, $0.box.left) < ($1.box.top + $1.box.bottom, $1.box.left)
    }
    var parts: [[BoxRun]] = []
    var plain: [BoxRun] = []
    var band: [BoxRun] = []
    func close() {
      let left = band.filter { $0.box.left < edge - Self.slack }
      let right = band.filter { $0.box.left >= edge - Self.slack }
      if areColumns(left, right) {
        let (leftText, leftNotes) = partingNotes(left, of: band)
        let (rightText, rightNotes) = partingNotes(right, of: band)
        parts += [plain, leftText, rightText, leftNotes, rightNotes].filter { !$0.isEmpty }
        plain = []
      } else {
        plain += band
      }
      band = []
    }
    for run in sorted {
      if run.box.left < edge - Self.slack, run.box.right > edge - Self.slack {
        close()
        plain.append(run)
      } else {
        band.append(run)
      }
    }
    close()
    return plain.isEmpty ? parts : parts + [plain]
  }

  /// Where most lines of words begin in the middle of the page; `nil` where few do.
  private func rightColumn(of runs: [BoxRun]) -> Int? {
    var counts: [Int: Int] = [:]
    for run in runs where run.words.count > 2 {
      let left = run.box.left
      guard left * 10 > page.width * 3, left * 10 < page.width * 7 else { continue }
      counts[left / 100, default: 0] += 1
    }
    let most = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }
    guard let most, most.value >= Self.fewestLines - 1 else { return nil }
    return most.key * 100
  }

  /// The lines of a column, and those at its foot whose letters are smaller: its notes are read behind
  /// both columns.
  private func partingNotes(
    _ column: [BoxRun], of band: [BoxRun]
  ) -> (text: [BoxRun], notes: [BoxRun]) {
    var letters: [Int: Int] = [:]
    for run in band { letters[height(of: run) / 50, default: 0] += run.words.count }
    guard let most = letters.max(by: { ($0.value, $0.key) < ($1.value, $1.key) })?.key else {
      return (column, [])
    }
    let foot = column.lastIndex { height(of: $0) * 100 > most * 50 * 95 }.map { $0 + 1 } ?? 0
    return (Array(column[..<foot]), Array(column[foot...]))
  }

  private func height(of run: BoxRun) -> Int { run.box.bottom - run.box.top }

  private func areColumns(_ left: [BoxRun], _ right: [BoxRun]) -> Bool {
    guard isText(left), isText(right), let first = extent(of: left), let second = extent(of: right)
    else { return false }
    let shared = min(first.bottom, second.bottom) - max(first.top, second.top)
    return shared * 2 > min(first.bottom - first.top, second.bottom - second.top)
  }

  private func extent(of runs: [BoxRun]) -> PagePlaces.Box? {
    guard let first = runs.first?.box else { return nil }
    return runs.dropFirst().reduce(first) { $0.covering($1.box) }
  }

  /// Whether lines are running text: many words, most lines about as wide as the widest, few digits.
  private func isText(_ runs: [BoxRun]) -> Bool {
    guard runs.count >= Self.fewestLines else { return false }
    let widths = runs.map { $0.box.right - $0.box.left }
    guard let widest = widths.max(), widest * 5 > page.width else { return false }
    let words = runs.reduce(0) { $0 + $1.words.count }
    guard words >= runs.count * 4, widths.count(where: { $0 * 10 >= widest * 7 }) * 2 >= runs.count
    else { return false }
    var letters = 0
    var digits = 0
    for word in runs.flatMap(\.words) {
      for byte in pages.bytes[pages.words[word].range] {
        if ASCII.isDigit(byte) { digits += 1 } else { letters += 1 }
      }
    }
    return digits * 5 < letters
  }
}
