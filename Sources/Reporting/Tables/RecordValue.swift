public import LetterModel

/// One value of a row.
public enum RecordValue: Sendable, Equatable {
  /// Nothing is known.
  case null
  /// A whole number.
  case integer(Int)
  /// A number with the digits that were printed.
  case number(PrintedNumber)
  /// Words.
  case text(String)
  /// A row of another table, or of the same one: its place among those of the same letter.
  case row(Int)

  /// A whole number, or nothing.
  init(_ value: Int?) { self = value.map(Self.integer) ?? .null }

  /// A number, or nothing.
  init(_ value: PrintedNumber?) { self = value.map(Self.number) ?? .null }

  /// Words, or nothing.
  init(_ value: String?) { self = value.map(Self.text) ?? .null }

  /// Reading text.
  init(_ bytes: [UInt8]) { self = .text(String(decoding: bytes, as: UTF8.self)) }

  /// A row of another table, or nothing.
  init(row: Int?) { self = row.map(Self.row) ?? .null }
}
