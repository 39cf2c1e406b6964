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

  /// The most figures that are read of a letter; the largest report that was tried has five
  /// thousand.
  static let mostFigures = 250_000

  /// Adds the figures of a letter in reading order.
  public func extract(from letter: Letter, into records: inout LetterRecords) {
    var blocked = CitationRanges(records.citations)
    // Figures are large; an array that grows by doubling holds twice as many as there are.
    let expected = min(Self.mostFigures, numbers(in: letter))
    records.figures.reserveCapacity(records.figures.count + expected)
    let most = records.figures.count + Self.mostFigures
    for index in letter.blocks.indices {
      let left = most - records.figures.count
      guard left > 0 else { return }
      let kind = letter.blocks[index].kind
      switch kind {
      case .letterhead, .signature, .furniture:
        continue
      case .table:
        guard let table = letter.blocks[index].table, letter.tables.indices.contains(table) else {
          continue
        }
        appendCells(of: letter, table: table, most: left, to: &records.figures)
      case .heading, .paragraph, .listItem, .caption, .footnote, .question, .answer:
        let place = Place.block(index)
        var scanner = FigureScanner(
          words: letter.words(of: letter.blocks[index].passage),
          blocked: blocked.nextRanges(in: place), kind: kind)
        scanner.scan(atMost: left)
        for draft in scanner.drafts.indices {
          records.figures.append(
            scanner.drafts[draft].figure(at: place, in: letter.blocks[index].passage))
        }
      }
      if records.figures.count >= most {
        records.diagnostics.append(
          .figuresCut(most: Self.mostFigures, at: letter.blocks[index].span))
      }
    }
  }

  /// How many numbers are printed; numbers in words are few beside them, and so are those in the text
  /// of a letter of some pages.
  private func numbers(in letter: Letter) -> Int {
    let inCells = letter.tables.reduce(0) { count, table in
      table.rows.reduce(count) { $0 + $1.cells.count { $0.number != nil } }
    }
    guard letter.source.bytes.count > 1 << 18 else { return inCells + inCells / 4 }
    let inWords = letter.blocks.reduce(0) { count, block in
      let words = letter.words(of: block.passage)
      return words.range.reduce(count) { $0 + (words.tokens[$1].word == Token.number ? 1 : 0) }
    }
    return inCells + inWords
  }
}

extension Diagnostic {
  /// That a letter has more figures than are read, and where reading them ended.
  static func figuresCut(most: Int, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .figuresCut,
      Message(
        english: "the letter has more than \(most) figures: those from here on are not read",
        dutch: "de brief heeft meer dan \(most) getallen: vanaf hier zijn ze niet gelezen"),
      span: span)
  }
}

extension DiagnosticKind {
  static let figuresCut = DiagnosticKind(
    "letter.many-figures", .warning, "A letter has more figures than are read.")
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
