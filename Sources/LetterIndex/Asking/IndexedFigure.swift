internal import Extraction
public import Finding
internal import GRDB
internal import LetterModel

/// A figure of an index.
public struct IndexedFigure: Sendable, Equatable {
  /// The key of its row.
  let key: Int
  /// The key of its block's row.
  let block: Int?
  /// Its id in the letter: `f12`.
  public var id: String
  /// The words of the number.
  public var text: String
  /// The number with what it stands for; `nil` for a share in words.
  public var stated: StatedNumber?
  /// What is counted, as `Figure.unit`.
  public var unit: String?
  /// What is measured, as `Figure.kind`.
  public var kind: String
  /// What its claim counts.
  public var measure: String?
  /// When, in the words of the letter.
  public var period: String?
  /// The claim in a line of plain Dutch.
  public var claim: String?

  /// The columns that it is made of, the first of their query.
  static let columns = """
    \(FigureNumber.columns), figures."key" AS figure_key, figures."block_key" AS block_key,
    figures."id" AS figure_id, figures."text" AS figure_text, claims."period" AS period,
    claims."words" AS claim
    """

  /// The figure of a row that begins with those columns.
  init(_ row: Row) {
    key = row["figure_key"]
    block = row["block_key"]
    id = row["figure_id"]
    text = row["figure_text"]
    period = row["period"]
    claim = row["claim"]
    let number = FigureNumber(row)
    stated = number.stated
    unit = number.unit
    kind = number.kind
    measure = number.measure
  }
}
