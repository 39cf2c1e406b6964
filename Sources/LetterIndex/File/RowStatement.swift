internal import GRDB
internal import GRDBSQLite
internal import LetterModel
internal import Reporting

/// A statement that adds rows to a table, whose values are given one after the other.
///
/// A letter has thousands of values: they go to SQLite as they are, without an array of GRDB's in
/// between, which costs as much as SQLite itself.
struct RowStatement {
  private let statement: Statement
  private var column: CInt = 0

  /// The statement of some SQL, in which a question mark stands for each value.
  init(_ sql: String, in db: Database) throws {
    statement = try db.cachedStatement(sql: sql)
    statement.setUncheckedArguments(StatementArguments())
  }

  /// Begins a row with its key; as many values follow as the statement has question marks left.
  mutating func begin(_ key: Int) {
    unsafe sqlite3_reset(statement.sqliteStatement)
    column = 0
    bind(.integer(key))
  }

  /// Gives the next value.
  ///
  /// - Parameter base: the key of the first row that it can name.
  mutating func bind(_ value: RecordValue, from base: Int = 0) {
    switch value {
    case .null: bindNull()
    case .integer(let value): bind(integer: value)
    case .row(let row): bind(integer: base + row)
    case .text(let text): bind(text)
    case .number(let number):
      if let whole = number.coefficient(at: 0) {
        bind(integer: whole)
      } else {
        column += 1
        unsafe sqlite3_bind_double(statement.sqliteStatement, column, number.nearest)
      }
    }
  }

  /// Gives the next value, which is text or nothing.
  mutating func bind(_ text: String?) {
    guard var text else { return bindNull() }
    column += 1
    let column = column
    let statement = statement
    text.withUTF8 { bytes in
      let start = unsafe UnsafeRawPointer(bytes.baseAddress)?.assumingMemoryBound(to: CChar.self)
      _ = unsafe sqlite3_bind_text(
        statement.sqliteStatement, column, start, CInt(clamping: bytes.count), Self.copied)
    }
  }

  /// Gives the next value, which is bytes.
  mutating func bind(_ bytes: [UInt8]) {
    column += 1
    let column = column
    let statement = statement
    _ = unsafe bytes.withUnsafeBytes { bytes in
      unsafe sqlite3_bind_blob(
        statement.sqliteStatement, column, bytes.baseAddress, CInt(clamping: bytes.count),
        Self.copied)
    }
  }

  /// Adds the row.
  func execute() throws { try statement.execute() }

  private mutating func bindNull() {
    column += 1
    unsafe sqlite3_bind_null(statement.sqliteStatement, column)
  }

  private mutating func bind(integer value: Int) {
    column += 1
    unsafe sqlite3_bind_int64(statement.sqliteStatement, column, Int64(value))
  }

  /// Tells SQLite to copy a text before the call ends.
  private static var copied: sqlite3_destructor_type? {
    unsafe unsafeBitCast(-1, to: sqlite3_destructor_type.self)
  }
}

extension PrintedNumber {
  /// The nearest number that eight bytes hold.
  fileprivate var nearest: Double {
    var power = 1.0
    for _ in 0..<min(abs(exponent), 300) { power *= 10 }
    let value = Double(coefficient)
    return exponent < 0 ? value / power : value * power
  }
}
