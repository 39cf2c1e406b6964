public import Checking
public import Driver
internal import LetterModel
public import ReferenceGraph

/// What a corpus must remember of a letter: some kilobytes, whatever its length.
public struct CorpusEntry: Sendable {
  /// Who the letter is and what it cites.
  public private(set) var summary: LetterSummary
  /// With which parliamentary years it cites papers.
  public private(set) var years: CitedYears
  /// The figures that other letters can be held against.
  public private(set) var facts: LetterFacts
  /// The path of its file.
  public let file: String
  /// The positions of the bytes at which `years` and `facts` begin.
  let positions: [Int: LineIndex.Position]

  /// What to remember of a letter.
  public init(_ read: ReadLetter) {
    summary = LetterSummary(of: read.letter, records: read.records, id: read.id)
    years = CitedYears(of: read.letter, records: read.records, id: read.id)
    facts = LetterFacts(letter: read.id, of: read.letter, records: read.records)
    years.name = read.name
    facts.name = read.name
    file = read.letter.source.file
    let mentions = (years.entries + (years.own.map { [$0] } ?? [])).flatMap(\.mentions)
    let starts = mentions.map(\.span.start) + facts.figureStarts
    guard !starts.isEmpty else {
      positions = [:]
      return
    }
    let lines = LineIndex(read.letter.source)
    var positions: [Int: LineIndex.Position] = [:]
    for start in starts { positions[start] = lines.position(of: start) }
    self.positions = positions
  }

  /// The same letter under the id that it got.
  public func named(_ id: String) -> CorpusEntry {
    var entry = self
    entry.summary.id = id
    entry.years.letter = id
    entry.facts.letter = id
    return entry
  }
}
