internal import Extraction
internal import Finding
internal import GRDB
internal import LetterModel

/// The number of a figure of an index, with what it stands for and counts.
struct FigureNumber {
  /// The number; `nil` for a share in words.
  let stated: StatedNumber?
  /// The number as its cell prints it, before the table's unit scales it.
  let printed: StatedNumber?
  /// What is counted, as `Figure.unit`.
  let unit: String?
  /// What is measured, as `Figure.kind`.
  let kind: String
  /// What its claim counts.
  let measure: String?

  /// The columns that it is made of, the first of their query: thousands are read for one answer.
  static let columns = columns(printed: true, measured: true)
  /// How many these are.
  static let width = 8

  /// The same of a query without cells or without claims: what these say is left out.
  static func columns(printed: Bool, measured: Bool) -> String {
    """
    figures."value" AS value, figures."resolution" AS resolution, figures."high" AS high,
    figures."kind" AS kind, figures."unit" AS unit, figures."hedge_kind" AS hedge_kind,
    \(printed ? "cells.\"value\"" : "NULL") AS printed,
    \(measured ? "claims.\"measure\"" : "NULL") AS measure
    """
  }

  /// The number of a row that begins with those columns.
  init(_ row: Row) {
    kind = row[3]
    unit = row[4]
    measure = row[7]
    let step = PrintedNumber(row[1] as Double?)?.exponent
    guard let value = PrintedNumber(row[0] as Double?, exponent: step) else {
      stated = nil
      printed = nil
      return
    }
    stated = StatedNumber(
      value: value,
      upper: kind == Figure.Kind.range.rawValue ? PrintedNumber(row[2] as Double?) : nil,
      hedge: (row[5] as String?).flatMap(Figure.Hedge.init))
    printed = PrintedNumber(row[6] as Double?).map { StatedNumber(value: $0) }
  }
}
