public import Finding

/// One place in an index that answers a question.
public struct IndexedPlace: Sendable, Equatable {
  /// What stands there.
  public enum Subject: Sendable, Equatable {
    /// A figure, and how it is like the one that was asked for.
    case figure(IndexedFigure, Likeness)
    /// A citation, by its id: `r3`.
    case citation(String)
    /// Words.
    case words
  }

  /// What stands there.
  public var subject: Subject
  /// The letter.
  public var letter: IndexedLetter
  /// The line and column of the figure or citation in the file; of words those of their block.
  public var line: Int
  /// The column.
  public var column: Int
  /// The part of an archive that they count in.
  public var part: String?
  /// The sentence as UTF-8; the whole of a cell.
  public var sentence: [UInt8]
  /// The words, in bytes of the sentence.
  public var marked: Range<Int>
  /// Row and column of a cell: `Totaal, 2023`.
  public var cell: String?

  /// `letters/a.md:31:9`, with the part of an archive before the line.
  public var description: String {
    ([letter.file] + [part].compactMap { $0 }).joined(separator: ":") + ":\(line):\(column)"
  }
}
