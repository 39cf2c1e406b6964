internal import DutchText
public import LetterModel

/// Reads the figures of running text and of table cells.
///
///     In 2022 hebben werkgevers ruim 81.117 extra banen gerealiseerd.
///                               ~~~~ ^~~~~~       ~~~~~
///
/// Years, dates, numbers of articles, papers, pages, notes and telephones are not figures; nor is
/// anything inside a reference. Letterhead, signature and page furniture hold none.
public struct FigureExtractor: Extractor {
  /// The name, `figures`.
  public let name = "figures"
  /// What it reads.
  public let summary = "numbers in digits and words, with hedge, interval and unit"

  /// The extractor.
  public init() {}

  /// Adds the figures of a letter in reading order.
  public func extract(from letter: Letter, into records: inout LetterRecords) {
    var blocked = CitationRanges(records.citations)
    let inCells = letter.tables.reduce(0) { count, table in
      table.rows.reduce(count) { $0 + $1.cells.count { $0.number != nil } }
    }
    // Figures are large; an array that grows by doubling holds twice as many as there are.
    records.figures.reserveCapacity(records.figures.count + inCells + inCells / 4)
    for index in letter.blocks.indices {
      let kind = letter.blocks[index].kind
      switch kind {
      case .letterhead, .signature, .furniture:
        continue
      case .table:
        guard let table = letter.blocks[index].table, letter.tables.indices.contains(table) else {
          continue
        }
        appendCells(of: letter, table: table, to: &records.figures)
      case .heading, .paragraph, .listItem, .caption, .footnote, .question, .answer:
        let place = Place.block(index)
        var scanner = FigureScanner(
          words: letter.words(of: letter.blocks[index].passage),
          blocked: blocked.nextRanges(in: place), kind: kind)
        scanner.scan()
        for draft in scanner.drafts.indices {
          records.figures.append(
            scanner.drafts[draft].figure(at: place, in: letter.blocks[index].passage))
        }
      }
    }
  }
}

/// The ranges that references take up, by passage.
struct CitationRanges {
  private let sorted: [(place: Place, range: Range<Int>)]
  /// The first range that was not passed yet.
  private var next = 0

  init(_ citations: [Citation]) {
    sorted = citations.map { ($0.place, $0.range) }.sorted {
      $0.0 == $1.0 ? $0.1.lowerBound < $1.1.lowerBound : $0.0 < $1.0
    }
  }

  /// The ranges in one passage, in order.
  ///
  /// - Precondition: passages are asked for in the order of their places.
  mutating func nextRanges(in place: Place) -> [Range<Int>] {
    while next < sorted.count, sorted[next].place < place { next += 1 }
    let first = next
    while next < sorted.count, sorted[next].place == place { next += 1 }
    return sorted[first..<next].map(\.range)
  }
}
