internal import GRDB
internal import LetterModel
internal import Reporting

extension RecordValue {
  /// The value as SQLite has it.
  ///
  /// - Parameter base: the key of the first row that it can name.
  func databaseValue(from base: Int) -> DatabaseValue {
    switch self {
    case .null: .null
    case .integer(let value): value.databaseValue
    case .number(let value): value.databaseValue
    case .text(let text): text.databaseValue
    case .row(let row): (base + row).databaseValue
    }
  }
}

extension PrintedNumber {
  /// A whole number where it is one, else the nearest that eight bytes hold.
  var databaseValue: DatabaseValue {
    if let whole = coefficient(at: 0) { return whole.databaseValue }
    var power = 1.0
    for _ in 0..<min(abs(exponent), 300) { power *= 10 }
    let value = Double(coefficient)
    return (exponent < 0 ? value / power : value * power).databaseValue
  }
}
