internal import DutchText
internal import LetterModel

/// The text of a PDF's pages: a line a row, a form feed a page, each word about where it stood.
///
/// It is what the letter's spans point into. Words are parted by one space, and by as many as the page
/// has room for where they stand apart; space between lines is empty lines.
struct BoxText {
  /// The text.
  private(set) var bytes: [UInt8] = []
  /// Its words in their order, with their boxes.
  private(set) var words: [PagePlaces.Word] = []
  /// The words as tables ask for them, placed in points.
  private(set) var placed: [PlacedWord] = []
  /// The numbers that are raised behind a word, as footnote marks are.
  private(set) var marks: [Range<Int>] = []
  /// Whether the first word of each line is a raised number.
  private(set) var beginRaised: [Bool] = []
  /// The bytes of each page.
  private(set) var pages: [Range<Int>] = []
  /// How many lines would fit into the space above each line.
  private(set) var gaps: [Int] = []

  private let source: BoxPages
  private let measures: BoxMeasures

  /// No line is set in further, and no empty space within one is wider, than so many spaces.
  private static let mostSpaces = 160
  /// No more empty lines are written for the space above a line.
  private static let mostEmpty = 3

  init(of source: BoxPages, rows: [[BoxRow]], _ measures: BoxMeasures) {
    self.source = source
    self.measures = measures
    bytes.reserveCapacity(source.bytes.count * 3 / 2)
    words.reserveCapacity(source.words.count)
    for page in rows {
      let start = bytes.count
      append(page)
      bytes.append(0x0C)
      pages.append(start..<bytes.count)
    }
  }

  private mutating func append(_ rows: [BoxRow]) {
    guard let left = rows.map(\.box.left).min() else { return }
    for (index, row) in rows.enumerated() {
      let gap = index == 0 ? 0 : measures.gap(above: row, below: rows[index - 1])
      bytes += repeatElement(0x0A, count: min(gap, Self.mostEmpty))
      gaps.append(gap)
      append(row, from: left)
      bytes.append(0x0A)
    }
  }

  private mutating func append(_ row: BoxRow, from left: Int) {
    let space = space(of: row)
    var column = 0
    var right: Int?
    for (place, index) in row.words.enumerated() {
      let word = source.words[index]
      let target = max(0, (word.box.left - left) / measures.letter)
      let isRaised = BoxMark.isRaised(place, in: row, of: source)
      let count: Int
      if let right {
        let before = source.bytes[source.words[row.words[place - 1]].range]
        let gap = word.box.left - right
        let isTorn =
          !isRaised && gap > 0
          && BoxTear.joins(before, source.bytes[word.range], gap: gap, height: word.height)
        count =
          isTorn
          ? 0
          : spaces(
            gap, height: word.height, usual: space, isRaised: isRaised, target - column)
      } else {
        count = min(target, Self.mostSpaces)
      }
      bytes += repeatElement(0x20, count: count)
      let start = bytes.count
      bytes += source.bytes[word.range]
      words.append(PagePlaces.Word(start..<bytes.count, box: word.box))
      if place == 0 { beginRaised.append(isRaised) }
      place == 0 || !isRaised || count > 1
        ? add(start..<bytes.count, word, isApart: place > 0 && count > 1)
        : add(mark: start..<bytes.count)
      column += count + source.bytes[word.range].count { $0 & 0xC0 != 0x80 }
      right = max(right ?? word.box.right, word.box.right)
    }
  }

  private mutating func add(_ range: Range<Int>, _ word: BoxWord, isApart: Bool) {
    let left = word.box.left / 100
    let extent = left..<max(left, word.box.right / 100)
    placed.append(PlacedWord(range: range, extent: extent, isApart: isApart))
  }

  /// Adds a raised number, which is part of no word.
  private mutating func add(mark range: Range<Int>) {
    let before = marks.last.flatMap { bytes.number(at: $0.lowerBound, upTo: $0.upperBound)?.value }
    for number in BoxMark.numbers(in: range, of: bytes, after: before ?? 0)
    where !BoxMark.isPower(number, in: bytes) {
      marks.append(number)
    }
    let last = placed.count - 1
    placed[last].tail = range.upperBound - placed[last].range.upperBound
  }

  /// How many spaces part a word from the one before it.
  private func spaces(
    _ gap: Int, height: Int, usual: Int, isRaised: Bool, _ room: Int
  ) -> Int {
    if isRaised, gap * 100 < height * 20 { return 0 }
    // Letters that the converter parted: `Inf rastructuur`; a mark right behind its word.
    if gap * 100 < height * 9 || gap * 100 < usual * 45 && gap * 20 < height * 3 { return 0 }
    guard gap * 100 > max(height * 70, usual * 220) else { return 1 }
    return min(max(2, room), Self.mostSpaces)
  }

  /// The space that words of a row have between them.
  ///
  /// A line that is set to the width of its paragraph has wide ones, all alike. Where some are much
  /// wider still, those of a table's header for one, none of them says how wide a space is.
  private func space(of row: BoxRow) -> Int {
    var gaps: [Int] = []
    var widest = 0
    for (place, (before, word)) in zip(row.words, row.words.dropFirst()).enumerated() {
      let gap = source.words[word].box.left - source.words[before].box.right
      if gap > 0, gap < source.words[word].height { gaps.append(gap) }
      // Behind the first word of a line: the number of a heading, a bullet.
      if place > 0 { widest = max(widest, gap) }
    }
    guard gaps.count > 2 else { return row.height * 24 / 100 }
    let middle = gaps.sorted()[gaps.count / 2]
    return widest * 100 > middle * 220 ? min(middle, row.height * 35 / 100) : middle
  }
}
