public import LetterModel
internal import GRDB

/// One measure through the years, as letters state it.
///
/// Only what counts the same is one series: the same words for the measure, the same unit, level or
/// change, reached or aimed at, of the same group, at the same kind of time. `eind 2021` and `2022`
/// are no series, nor are the extra jobs of the market and those of all.
public struct MeasureSeries: Sendable {
  /// One time, with what letters state of it.
  public struct Point: Sendable {
    /// The time, in words of a letter: `eind 2022`.
    public var period: String
    /// The statements, by date of the letter.
    public var statements: [Statement]

    /// The statement of the latest letter.
    public var latest: Statement { statements[statements.count - 1] }

    /// Whether letters state different values.
    public var isDisputed: Bool {
      statements.contains { !$0.value.hasValue(of: latest.value) }
    }
  }

  /// A figure that a letter states of one time.
  public struct Statement: Sendable {
    /// The value.
    public var value: PrintedNumber
    /// The figure as printed.
    public var text: String
    /// The letter.
    public var letter: IndexedLetter
    /// Where it stands: `letters/a.md:31:9`.
    public var place: String
    /// The sentence.
    public var sentence: String
  }

  /// What is counted: `extra banen`.
  public var measure: String
  /// The unit, and all else that makes it this series: `toename`, `doel`, `sector markt`.
  public var traits: [String]
  /// The times, in order; two or more.
  public var points: [Point]
}

extension IndexFile {
  /// The series of measures that hold some words in any of their forms, the longest first.
  ///
  /// - Returns: the series, and how many figures of such measures belong to none.
  public func series(
    of words: WordQuery
  ) throws(IndexError) -> (series: [MeasureSeries], alone: Int) {
    try IndexError.catching {
      try queue.read { db in
        var drafts = SeriesDrafts()
        let measures = try drafts.measures(holding: words, in: db)
        let rows = try Row.fetchCursor(db, sql: SeriesDrafts.sql, arguments: [measures])
        while let row = try rows.next() { drafts.add(row, of: words) }
        return drafts.series()
      }
    }
  }
}
