internal import Checking
internal import Driver
internal import Extraction
internal import LetterModel
internal import Reporting

/// A letter with what its page needs to know of it.
struct LetterView {
  /// The letter.
  let read: ReadLetter
  /// The id under which its page stands.
  let id: String
  /// What the page knows of the other letters.
  let others: OtherLetters
  /// Pages of it as they were printed, in order.
  let pictures: [PagePicture]
  /// The names of its records, which are also those of the places on the page.
  let names: RecordNames
  /// Its lines.
  let lines: LineIndex
  /// What its checks say of its figures.
  let figures: FigureVerdicts
  /// How each figure is marked; `nil` where nothing is said of it.
  let marks: [FigureMark?]
  /// The way from its page to the folder of all pages.
  let root: String
  /// The checks that each block shows, by index.
  let checks: [Int: [Int]]
  /// The checks across letters that each block shows, by index.
  let across: [Int: [Verification]]

  /// A letter under its id, its figures marked by what its checks say of them.
  init(_ read: ReadLetter, id: String, others: OtherLetters, pictures: [PagePicture] = []) {
    self.init(read, id: id, others: others, pictures: pictures, root: "../", marks: nil)
  }

  /// An article, its figures marked by what letters say of them.
  init(article read: ReadLetter, others: OtherLetters, marks: [FigureMark?]) {
    self.init(read, id: read.id, others: others, pictures: [], root: "", marks: marks)
  }

  private init(
    _ read: ReadLetter, id: String, others: OtherLetters, pictures: [PagePicture], root: String,
    marks: [FigureMark?]?
  ) {
    self.pictures = pictures
    self.root = root
    self.read = read
    self.id = id
    self.others = others
    names = RecordNames(read.letter, read.records)
    lines = LineIndex(read.letter.source)
    figures = FigureVerdicts(read)
    self.marks = marks ?? figures.parts.map { FigureMark($0) }
    var checks: [Int: [Int]] = [:]
    let blocks = BlockFinder(read.letter)
    for (index, check) in read.verifications.enumerated() {
      let place = Self.place(of: check, in: read.records)
      let block = place.flatMap(names.block) ?? blocks.block(at: check.span.start) ?? 0
      checks[block, default: []].append(index)
    }
    self.checks = checks
    var across: [Int: [Verification]] = [:]
    for check in others.checks[id] ?? [] {
      let place = Self.place(of: check, inLetter: id, read.records)
      across[place.flatMap(names.block) ?? 0, default: []].append(check)
    }
    self.across = across
  }

  var letter: Letter { read.letter }
  var records: LetterRecords { read.records }

  /// Where a check is told: at what it judges, else at what it is made of.
  private static func place(of check: Verification, in records: LetterRecords) -> Place? {
    for figure in [check.statedFigure] + check.operands.map(\.figure) {
      if let figure, records.figures.indices.contains(figure) {
        return records.figures[figure].place
      }
    }
    for citation in check.operands.map(\.citation) {
      if let citation, records.citations.indices.contains(citation) {
        return records.citations[citation].place
      }
    }
    return nil
  }

  /// Where a check across letters points at in one of them.
  private static func place(
    of check: Verification, inLetter id: String, _ records: LetterRecords
  ) -> Place? {
    if check.statedLetter == id, let figure = check.statedFigure,
      records.figures.indices.contains(figure)
    {
      return records.figures[figure].place
    }
    for operand in check.operands where operand.letter == id {
      if let figure = operand.figure, records.figures.indices.contains(figure) {
        return records.figures[figure].place
      }
      if let citation = operand.citation, records.citations.indices.contains(citation) {
        return records.citations[citation].place
      }
    }
    return nil
  }

  /// `banen.md:31`.
  func position(of span: SourceSpan) -> String {
    "\(fileName):\(lines.position(of: span.start))"
  }

  /// The name of its file without folders.
  var fileName: String {
    letter.source.file.split(separator: "/").last.map(String.init) ?? letter.source.file
  }
}

/// Finds the block that a byte of the file stands in.
private struct BlockFinder {
  private let starts: [(start: Int, block: Int)]

  init(_ letter: Letter) {
    starts = letter.blocks.indices.map { (letter.blocks[$0].span.start, $0) }
      .sorted { $0.start < $1.start }
  }

  func block(at offset: Int) -> Int? {
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      if starts[middle].start <= offset { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? starts[low - 1].block : starts.first?.block
  }
}
