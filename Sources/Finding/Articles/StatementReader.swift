internal import Driver
internal import DutchText
internal import Extraction
internal import LetterModel

/// Reads the statements of a letter or an article: each figure with the words around it.
struct StatementReader {
  private let read: ReadLetter
  private let claims: FigureClaims
  /// The heading over each block, as its index.
  private let headings: [Int?]

  init(_ read: ReadLetter) {
    self.read = read
    claims = FigureClaims(read.records)
    var heading: Int?
    headings = read.letter.blocks.indices.map { index in
      if read.letter.blocks[index].kind == .heading { heading = index }
      return heading
    }
  }

  /// What is said of a figure, but for its words; `nil` where it has no value.
  func statement(
    of figure: Int, names: Set<String>, years: Set<Int>, letter: Int
  ) -> Statement? {
    let record = read.records.figures[figure]
    guard record.kind != .duration || record.unit != nil, let number = StatedNumber(record),
      let value = ExactValue(number.value)?.magnitude
    else { return nil }
    let claim = claims.claim(of: figure, in: read.records)
    return Statement(
      letter: letter, figure: figure, place: record.place, number: number, value: value,
      kind: record.kind, unit: record.unit.map(FoldedText.text),
      measure: claim?.measure.map(FoldedText.text),
      moment: claim.flatMap { moment(of: figure, in: $0) },
      baseline: claim?.change == .fromTo ? nil : claim?.baseline,
      dimensions: claim?.dimensions ?? [], role: claim?.role ?? .realised,
      change: claim?.change ?? .level, names: names, years: years)
  }

  /// When a figure holds; of two levels the earlier holds at the time they are compared with.
  private func moment(of figure: Int, in claim: Claim) -> String? {
    let isEarlier = claim.change == .fromTo && claim.figures.first == figure
    return (isEarlier ? claim.baseline : claim.period).flatMap(Claim.moment)
  }

  /// The words of a figure's sentence, or of its row, column and caption.
  func ownWords(of figure: Int) -> TellingWords {
    let record = read.records.figures[figure]
    let letter = read.letter
    guard case .cell(let table, let row, let column) = record.place else {
      let passage = letter.passage(at: record.place)
      let sentence = CitedSentence.range(around: record.range, in: passage, of: letter)
      return TellingWords(letter.words(of: passage), in: sentence)
    }
    var words = TellingWords()
    if let caption = letter.tables[table].caption {
      words.add(letter.blocks[caption].passage, of: letter)
    }
    words.add(letter.tables[table].rows[row].label, of: letter)
    if letter.tables[table].columns.indices.contains(column) {
      for header in letter.tables[table].columns[column] { words.add(header, of: letter) }
    }
    return words
  }

  /// The words of the sentence before, where a figure's own says too little: «Dat zijn er 570 meer».
  func wordsBefore(_ figure: Int, own: TellingWords) -> TellingWords? {
    let record = read.records.figures[figure]
    guard own.stems.count < 2, case .block = record.place else { return nil }
    let passage = read.letter.passage(at: record.place)
    let sentence = CitedSentence.range(around: record.range, in: passage, of: read.letter)
    let words = read.letter.words(of: passage)
    guard sentence.lowerBound > 0, let before = words.sentence(at: sentence.lowerBound - 1) else {
      return nil
    }
    return TellingWords(words, in: before)
  }

  /// What the words around a figure are read from, the same for all figures of a place.
  enum Surroundings: Hashable {
    /// The sentences about so many half reaches into a block.
    case text(block: Int, window: Int)
    case table(Int)
  }

  /// A paragraph that is longer speaks of several things: only what stands so near is read with a
  /// figure, in bytes.
  private static let reach = 400

  func surroundings(of figure: Int) -> Surroundings {
    let record = read.records.figures[figure]
    switch record.place {
    case .block(let block): return .text(block: block, window: record.range.lowerBound / Self.reach)
    case .cell(let table, _, _), .label(let table, _), .columnHeader(let table, _, _):
      return .table(table)
    }
  }

  /// The words of a paragraph or a caption, and of the headings over it.
  func words(of surroundings: Surroundings) -> TellingWords {
    let letter = read.letter
    var words = TellingWords()
    var block: Int?
    switch surroundings {
    case .text(let index, let window):
      block = index
      let passage = letter.blocks[index].passage
      let start = max(0, (window - 1) * Self.reach)
      let end = min(passage.bytes.count, (window + 2) * Self.reach)
      words.add(letter.words(of: passage), in: start..<max(start, end))
      // A paragraph goes on with what the one before speaks of.
      if start == 0, index > 0, letter.blocks[index - 1].kind == .paragraph {
        let before = letter.blocks[index - 1].passage
        let length = before.bytes.count
        words.add(letter.words(of: before), in: max(0, length - Self.reach)..<length)
      }
    case .table(let index):
      block = letter.blocks.firstIndex { $0.table == index }
      if let caption = letter.tables[index].caption {
        words.add(letter.blocks[caption].passage, of: letter)
      }
    }
    let title = letter.blocks.indices.first { letter.blocks[$0].kind == .heading }
    for heading in Set([block.flatMap { headings[$0] }, title].compactMap { $0 }).sorted() {
      words.add(letter.blocks[heading].passage, of: letter)
    }
    return words
  }
}

extension TellingWords {
  /// Adds the words of a passage of a letter.
  mutating func add(_ passage: Passage, of letter: Letter) {
    add(letter.words(of: passage), in: 0..<passage.bytes.count)
  }
}
