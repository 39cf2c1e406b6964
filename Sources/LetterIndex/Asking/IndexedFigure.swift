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
  /// The number as its cell prints it, before the table's unit scales it.
  var printed: StatedNumber?
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

  /// The columns that it is made of.
  static let columns = """
    figures."key" AS figure_key, figures."block_key" AS block_key, figures."id" AS figure_id,
    figures."text" AS figure_text, figures."value" AS value, figures."resolution" AS resolution,
    figures."high" AS high, figures."kind" AS kind, figures."unit" AS unit,
    figures."hedge_kind" AS hedge_kind, cells."value" AS printed,
    claims."measure" AS measure, claims."period" AS period, claims."words" AS claim
    """

  /// The figure of a row with those columns.
  init(_ row: Row) {
    key = row["figure_key"]
    block = row["block_key"]
    id = row["figure_id"]
    text = row["figure_text"]
    unit = row["unit"]
    kind = row["kind"]
    measure = row["measure"]
    period = row["period"]
    claim = row["claim"]
    let step = PrintedNumber(row["resolution"] as Double?)?.exponent
    guard let value = PrintedNumber(row["value"] as Double?, exponent: step) else { return }
    stated = StatedNumber(
      value: value,
      upper: kind == Figure.Kind.range.rawValue ? PrintedNumber(row["high"] as Double?) : nil,
      hedge: (row["hedge_kind"] as String?).flatMap(Figure.Hedge.init))
    printed = PrintedNumber(row["printed"] as Double?).map { StatedNumber(value: $0) }
  }
}
