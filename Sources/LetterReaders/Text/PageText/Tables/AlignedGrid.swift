internal import DutchText
internal import LetterModel

/// Makes the grid of a table whose columns are aligned: every piece goes to the column it stands in,
/// labels and words of cells are joined over their lines.
struct AlignedGrid {
  private let region: AlignedRegion
  private let finder: AlignedRegionFinder
  private let columns: AlignedColumns
  private let text: [UInt8]
  /// The column of the labels: the first, or the second behind one of codes.
  private var labelColumn = 0
  /// Whether a small letter shows that a label goes on: not where many labels begin with one.
  private var smallGoesOn = true
  /// The widest label.
  private var widest = 0
  private var made: [GridRow] = []
  /// Lines of labels that wait for their values.
  private var waiting: [Placed] = []

  init(_ region: AlignedRegion, _ finder: AlignedRegionFinder) {
    self.region = region
    self.finder = finder
    columns = AlignedColumns(of: region, finder: finder)
    text = finder.text
  }

  /// A line of the table, its pieces in their columns.
  private struct Placed {
    var line: Int
    var cells: [(column: Int, piece: PlacedPiece)]
    var isRow: Bool
    /// The label, where the line has one.
    var label: PlacedPiece?
  }

  /// The rows of the table, header rows first; empty where there is no column but the labels'.
  mutating func rows() -> [GridRow] {
    guard columns.count > 1 else { return [] }
    labelColumn = hasCodes() ? 1 : 0
    var (head, body) = split()
    body += region.body.map(placed)
    let labels = body.filter(\.isRow).compactMap(\.label)
    let small = labels.count { SentenceEnd.startsLower(text, $0.range.lowerBound) }
    smallGoesOn = small * 10 < labels.count * 4
    widest = body.compactMap { $0.label.map { $0.right - $0.left } }.max() ?? 0
    takeFirstLabel(from: &head, before: body)
    let numeric = numericColumns()
    for (index, line) in body.enumerated() {
      if line.isRow, goesOnInRow(line, after: index > 0 ? body[index - 1] : nil) {
        add(line, to: &made[made.count - 1])
      } else if line.isRow || isRowOfWords(line, numeric) {
        addGroups(before: line)
        var row = row(from: waiting.first ?? line)
        for above in waiting { add(above, to: &row) }
        add(line, to: &row)
        made.append(row)
        waiting = []
      } else if belongsAbove(index, in: body) {
        add(line, to: &made[made.count - 1])
      } else {
        waiting.append(line)
      }
    }
    let headers = AlignedHeader(head, columns, finder).rows()
    DisplacedRow.settle(&made, under: headers, from: labelColumn + 1)
    return headers + made
  }

  /// The lines of the header, and those below it that are labels: `Toezicht` over its rows.
  private func split() -> (head: [AlignedRegion.Line], labels: [Placed]) {
    let first = columns.extents[labelColumn + 1].lowerBound
    let years = region.head.lastIndex(where: finder.isYears)
    let last = years ?? region.head.lastIndex { line in line.pieces.contains { $0.right > first } }
    guard var end = last.map({ $0 + 1 }) else { return (region.head, []) }
    while end < region.head.count {
      let line = region.head[end]
      let isLabel =
        line.pieces.count == 1 && line.pieces[0].left + finder.letters(2) < first
        || isLabelWithCode(line, before: first)
      if isLabel, !OpenBracket.ends(text, region.head[..<end].lazy.map { $0.pieces[0].range }) {
        break
      }
      end += 1
    }
    return (Array(region.head[..<end]), region.head[end...].map(placed))
  }

  /// Whether a line below a header is a code and a label, whose values stand lower: `1   Afschaffen`.
  private func isLabelWithCode(_ line: AlignedRegion.Line, before first: Int) -> Bool {
    line.pieces.count == 2 && line.pieces[0].isValue && line.pieces[1].right <= first
  }

  /// Takes the last lines of a header that are the first row's label.
  private mutating func takeFirstLabel(from head: inout [AlignedRegion.Line], before body: [Placed])
  {
    guard let first = body.first, first.isRow,
      first.label.map({ startsAsRest($0) }) ?? true
    else { return }
    var taken: [Placed] = []
    while let last = head.last, last.pieces.count == 1, !last.isRow,
      last.pieces[0].right <= columns.extents[labelColumn + 1].lowerBound
    {
      taken.insert(placed(last), at: 0)
      head.removeLast()
      if !startsAsRest(last.pieces[0]) { break }
    }
    waiting = taken
  }

  /// The columns that hold values in most rows.
  private func numericColumns() -> Set<Int> {
    var values: [Int: Int] = [:]
    for line in region.rows {
      let page = finder.lines[line.index].page
      for piece in line.pieces {
        values[columns.column(of: piece, page: page), default: 0] += piece.isValue ? 1 : -1
      }
    }
    return Set(values.filter { $0.key > labelColumn && $0.value > 0 }.keys)
  }

  /// Whether a line without values is a row: `Budgetneutraal` in columns of numbers beside a label.
  private func isRowOfWords(_ line: Placed, _ numeric: Set<Int>) -> Bool {
    line.label.map { !startsAsRest($0) } ?? false
      && line.cells.contains { numeric.contains($0.column) }
  }

  /// Whether a line of values is the rest of the row right above it: its label goes on, and it fills
  /// other columns.
  private func goesOnInRow(_ line: Placed, after above: Placed?) -> Bool {
    guard let above, above.isRow, waiting.isEmpty, !made.isEmpty, let label = line.label,
      above.label != nil, finder.lines[line.line].gap == 0, startsAsRest(label)
    else { return false }
    let filled = Set(above.cells.map(\.column)).subtracting(0...labelColumn)
    return !line.cells.contains { filled.contains($0.column) }
  }

  private func placed(_ line: AlignedRegion.Line) -> Placed {
    let page = finder.lines[line.index].page
    let pieces = columns.parted(line.pieces, page: page)
    let cells = pieces.map { (column: columns.column(of: $0, page: page), piece: $0) }
    let label = cells.last { $0.column <= labelColumn }?.piece
    return Placed(line: line.index, cells: cells, isRow: line.isRow, label: label)
  }

  /// Whether the first column holds codes and the second the labels.
  private func hasCodes() -> Bool {
    guard columns.count > 2 else { return false }
    var codes = 0
    var words = 0
    for line in region.rows {
      let page = finder.lines[line.index].page
      var isWord = false
      for piece in line.pieces {
        switch columns.column(of: piece, page: page) {
        case 0 where piece.isValue || piece.range.count < 12: codes += 1
        case 0: codes -= 1
        case 1 where !piece.isValue: isWord = true
        default: break
        }
      }
      if isWord { words += 1 }
    }
    return codes >= 0 && words * 10 > region.rows.count * 7
  }

  private func row(from line: Placed) -> GridRow {
    var row = GridRow(columns: columns.count)
    row.left = line.label?.left ?? 0
    row.followsGap = finder.lines[line.line].gap > 0
    return row
  }

  private func add(_ line: Placed, to row: inout GridRow) {
    for (column, piece) in line.cells {
      row.cells[column].append(finder.lines[line.line].piece(piece.whole))
    }
  }

  // MARK: Labels over lines

  /// Whether a line without values goes on with the row above it.
  private func belongsAbove(_ index: Int, in body: [Placed]) -> Bool {
    let line = body[index]
    guard waiting.isEmpty, !made.isEmpty, finder.lines[line.line].gap == 0 else { return false }
    guard let label = line.label else { return true }
    let last = body[index - 1].label
    if startsAsRest(label)
      || OpenBracket.ends(text, made[made.count - 1].cells[0].lazy.map(\.range))
      || !smallGoesOn && last.map({ !fits(label, behind: $0) }) ?? false
    {
      // Right between values without labels it belongs to those below.
      let above = body[index - 1]
      let next = index + 1 < body.count ? body[index + 1] : nil
      return above.label != nil || !(next?.isRow == true && next?.label == nil)
    }
    if let row = made.last, label.left > row.left + finder.letters(1), body[index - 1].label != nil,
      let next = body[(index + 1)...].first(where: { $0.label != nil })?.label,
      next.left < label.left
    {
      // Set further in than the label above, and nothing below it is.
      return true
    }
    // A gap below, none above: it belongs to what is above.
    return index + 1 < body.count && finder.lines[body[index + 1].line].gap > 0
      && !nextHasNoLabel(index, in: body) && text[label.range.upperBound - 1] != UInt8(ascii: ":")
  }

  private func nextHasNoLabel(_ index: Int, in body: [Placed]) -> Bool {
    for line in body[(index + 1)...] where line.isRow { return line.label == nil }
    return false
  }

  /// Whether words go on with those above them: a small letter or a bracket begins them.
  private func startsAsRest(_ piece: PlacedPiece) -> Bool {
    let first = piece.range.lowerBound
    if text[first] == UInt8(ascii: "(") { return true }
    guard smallGoesOn, SentenceEnd.startsLower(text, first) else { return false }
    // `a. subvariant`, `b) overig`
    return piece.range.count < 3
      || text[first + 1] != UInt8(ascii: ".") && text[first + 1] != UInt8(ascii: ")")
  }

  /// Makes rows without values of the waiting lines that are no part of the next label.
  private mutating func addGroups(before line: Placed) {
    guard !waiting.isEmpty else { return }
    var own = waiting.count
    if goesOn(line, after: waiting[own - 1]) {
      own -= 1
      while own > 0, goesOn(waiting[own], after: waiting[own - 1]) { own -= 1 }
    }
    var start = 0
    while start < own {
      var row = row(from: waiting[start])
      var end = start
      repeat {
        add(waiting[end], to: &row)
        end += 1
      } while end < own && goesOn(waiting[end], after: waiting[end - 1])
      made.append(row)
      start = end
    }
    waiting.removeFirst(own)
  }

  /// Whether a label goes on with the line of a label above it.
  private func goesOn(_ line: Placed, after above: Placed) -> Bool {
    guard let label = above.label, let next = line.label else { return true }
    // A code begins a row.
    if line.cells.contains(where: { $0.column < labelColumn }) { return false }
    if text[label.range.upperBound - 1] == UInt8(ascii: ":") || finder.lines[line.line].gap > 0 {
      return false
    }
    return startsAsRest(next) || !fits(next, behind: label)
  }

  /// Whether the first word of a label would have fitted on the line of the label above it.
  private func fits(_ next: PlacedPiece, behind label: PlacedPiece) -> Bool {
    let word = next.words[0].extent
    return label.right - label.left + finder.letters(1) + word.count <= widest
  }
}
