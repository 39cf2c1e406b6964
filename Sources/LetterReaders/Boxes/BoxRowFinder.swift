internal import LetterModel

/// Puts the words of a page on rows, the upper one first.
struct BoxRowFinder {
  /// How many rows above one are looked at: marks and cells stand near their row.
  private static let reach = 8

  private let pages: BoxPages

  init(_ pages: BoxPages) { self.pages = pages }

  /// The lines of a page as the converter has them.
  func runs(of page: BoxPages.Page) -> [BoxRun] {
    var runs: [BoxRun] = []
    var start = page.words.lowerBound
    while start < page.words.upperBound {
      var end = start + 1
      var box = pages.words[start].box
      while end < page.words.upperBound, pages.words[end].line == pages.words[start].line {
        box = box.covering(pages.words[end].box)
        end += 1
      }
      runs.append(BoxRun(words: start..<end, box: box))
      start = end
    }
    return runs
  }

  /// The rows of some lines of a page, and before them the words that stand on their side.
  func rows(of runs: [BoxRun]) -> [BoxRow] {
    let turned = runs.filter(isTurned)
    let upright = (turned.isEmpty ? runs : runs.filter { !isTurned($0) }).sorted {
      ($0.box.top + $0.box.bottom, $0.box.left) < ($1.box.top + $1.box.bottom, $1.box.left)
    }
    var rows: [BoxRow] = []
    for run in upright {
      if let row = row(for: run, among: rows) {
        add(run, to: &rows[row])
      } else {
        rows.append(BoxRow(words: Array(run.words), box: run.box, core: run.box))
      }
    }
    for row in rows.indices { rows[row].core = core(of: rows[row]) }
    rows.sort { ($0.core.bottom, $0.core.left) < ($1.core.bottom, $1.core.left) }
    for row in rows.indices {
      rows[row].words.sort { pages.words[$0].box.left < pages.words[$1].box.left }
    }
    return turned.map { run in
      BoxRow(words: Array(run.words), box: run.box, core: run.box, part: .turned)
    } + rows
  }

  /// Whether words run up or down the page: they are higher than wide although they have letters.
  private func isTurned(_ run: BoxRun) -> Bool {
    let (width, height) = (run.box.right - run.box.left, run.box.bottom - run.box.top)
    let letters = run.words.reduce(0) { $0 + pages.words[$1].range.count }
    return letters > 2 && height > width * 2 && height > 2_000
  }

  /// The row that a run stands on: at least half of the lower one of both is beside the other, and
  /// nothing of it stands there already.
  private func row(for run: BoxRun, among rows: [BoxRow]) -> Int? {
    var best: Int?
    var most = 0
    for index in rows.indices.suffix(Self.reach) {
      let core = rows[index].core
      let shared = min(core.bottom, run.box.bottom) - max(core.top, run.box.top)
      let height = min(core.bottom - core.top, run.box.bottom - run.box.top)
      guard shared > most, shared * 2 >= height, !overlaps(run, rows[index]) else { continue }
      best = index
      most = shared
    }
    return best
  }

  /// Whether words of a run stand where words of a row do.
  private func overlaps(_ run: BoxRun, _ row: BoxRow) -> Bool {
    guard run.box.left < row.box.right, row.box.left < run.box.right else { return false }
    return run.words.contains { word in
      let box = pages.words[word].box
      let width = box.right - box.left
      return row.words.contains { other in
        let taken = pages.words[other].box
        let shared = min(box.right, taken.right) - max(box.left, taken.left)
        return shared * 3 > min(width, taken.right - taken.left)
      }
    }
  }

  /// The box around the words of a row that are as high as most of its letters are.
  private func core(of row: BoxRow) -> PagePlaces.Box {
    guard row.words.count > 1 else { return row.core }
    var letters: [Int: Int] = [:]
    for word in row.words {
      letters[pages.words[word].height / 25, default: 0] += pages.words[word].range.count
    }
    let most = letters.max { ($0.value, $0.key) < ($1.value, $1.key) }
    guard letters.count > 1, let height = most?.key else { return row.core }
    let boxes = row.words.map { pages.words[$0] }.filter { $0.height / 25 == height }.map(\.box)
    return boxes.dropFirst().reduce(boxes[0]) { $0.covering($1) }
  }

  private func add(_ run: BoxRun, to row: inout BoxRow) {
    row.words += run.words
    row.box = row.box.covering(run.box)
    let isWider =
      (run.box.right - run.box.left) * (run.box.bottom - run.box.top)
      > (row.core.right - row.core.left) * (row.core.bottom - row.core.top)
    if isWider { row.core = run.box }
  }
}
