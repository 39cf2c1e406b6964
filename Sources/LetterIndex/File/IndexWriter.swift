internal import GRDB
internal import LetterModel
internal import Reporting

/// Writes letters into an index, each in a transaction of its own.
///
/// A letter that was put is there whatever happens to the program: another run goes on from it.
public struct IndexWriter {
  private let index: IndexFile
  /// The statements that add a row to each table.
  private let inserts: [String]
  /// The statements that take the rows of a letter out of each table, parts before wholes.
  private let deletes: [String]
  /// The key of the next row of each table.
  private var next: [String: Int]
  private var hasChanged = false

  /// A writer to an index.
  public init(_ index: IndexFile) throws(IndexError) {
    self.index = index
    inserts = allRecordTables.map(Self.insert)
    deletes =
      ["DELETE FROM letter_marks WHERE \"letter_key\" = ?"]
      + allRecordTables.reversed().map(Self.delete)
    next = try IndexError.catching {
      try index.queue.read { db in
        var next: [String: Int] = [:]
        for table in allRecordTables {
          let last = try Int.fetchOne(db, sql: "SELECT max(\"key\") FROM \"\(table.name)\"")
          next[table.name] = (last ?? 0) + 1
        }
        return next
      }
    }
  }

  /// The files in the index.
  public func files() throws(IndexError) -> [IndexedFile] {
    try IndexError.catching {
      try index.queue.read { db in
        let sql = "SELECT \"file\", \"bytes\", \"modified\", \"sha256\", \"rules\" FROM letters"
        return try Row.fetchAll(db, sql: sql).map { row in
          IndexedFile(
            file: row[0], bytes: row[1], modified: row[2], sha256: row[3], rules: row[4] ?? "")
        }
      }
    }
  }

  /// Puts a letter in the index, in the place of what was read from its file before.
  ///
  /// - Parameters:
  ///   - modified: when the file was changed last, before it was read.
  ///   - rules: the version of the rules it was read by.
  public mutating func put(
    _ entry: IndexEntry, modified: Int?, rules: String
  ) throws(IndexError) {
    let first = next
    let sizes = zip(allRecordTables, entry.rows).map { ($0.name, $1.count) }
    try IndexError.catching {
      try index.queue.write { db in
        let key = try Self.key(of: entry.file, in: db)
        if let key { try remove(key, from: db) }
        var keys = first
        if let key { keys["letters"] = key }
        try insert(entry, keys: keys, modified: modified, rules: rules, into: db)
        try LetterCopies.put(entry.mark, of: keys["letters"] ?? 1, in: db)
      }
    }
    for (name, count) in sizes { next[name, default: 1] += count }
    hasChanged = true
  }

  /// Notes that a file has the bytes it had, though it was written again.
  public func touch(_ file: String, modified: Int?) throws(IndexError) {
    try IndexError.catching {
      try index.queue.write { db in
        try db.execute(
          sql: "UPDATE letters SET \"modified\" = ? WHERE \"file\" = ?",
          arguments: [modified, file])
      }
    }
  }

  /// Takes a file out of the index.
  public mutating func remove(_ file: String) throws(IndexError) {
    try IndexError.catching {
      try index.queue.write { db in
        if let key = try Self.key(of: file, in: db) { try remove(key, from: db) }
      }
    }
    hasChanged = true
  }

  /// Ends a run: copies are told apart, and the file stands alone, without a log beside it.
  public func finish() throws(IndexError) {
    try IndexError.catching {
      if hasChanged {
        try index.queue.write { db in
          try LetterCopies.note(in: db)
          try db.execute(sql: "INSERT INTO blocks_fts (blocks_fts, rank) VALUES ('merge', 2000)")
        }
      }
      try index.queue.writeWithoutTransaction { db in
        if hasChanged { try db.execute(sql: "PRAGMA optimize") }
        try db.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)")
        try db.execute(sql: "PRAGMA journal_mode = DELETE")
      }
    }
  }

  private func insert(
    _ entry: IndexEntry, keys: [String: Int], modified: Int?, rules: String, into db: Database
  ) throws {
    for (number, table) in allRecordTables.enumerated() where entry.rows[number].count > 0 {
      var statement = try RowStatement(inserts[number], in: db)
      let rows = entry.rows[number]
      let bases = Self.bases(of: table, keys)
      let key = keys[table.name] ?? 1
      // A row of a letter's part names its letter through what it is a part of.
      let first = table.parent == "letters" ? 0 : 1
      for row in 0..<rows.count {
        statement.begin(key + row)
        let values = rows[row]
        for column in first..<rows.width {
          statement.bind(values[values.startIndex + column], from: bases[column])
        }
        if table.name == "letters" {
          statement.bind(.null)
          statement.bind(modified.map(RecordValue.integer) ?? .null)
          statement.bind(rules)
        } else if table.name == "blocks" {
          statement.bind(entry.stems[row])
        }
        try statement.execute()
      }
    }
  }

  private func remove(_ key: Int, from db: Database) throws {
    for statement in deletes {
      let statement = try db.cachedStatement(sql: statement)
      statement.setUncheckedArguments([key])
      try statement.execute()
    }
  }

  private static func key(of file: String, in db: Database) throws -> Int? {
    try Int.fetchOne(
      db.cachedStatement(sql: "SELECT \"key\" FROM letters WHERE \"file\" = ?"), arguments: [file])
  }

  /// The key of the first row that each column of a table can name.
  private static func bases(of table: any RecordTable, _ keys: [String: Int]) -> [Int] {
    table.columns.map { column in
      if case .row(let other) = column.kind { keys[other] ?? 1 } else { 0 }
    }
  }

  private static func insert(_ table: any RecordTable) -> String {
    var columns = ["key"] + IndexSchema.columns(of: table).map(\.name)
    if table.name == "letters" { columns += ["copy_of_key", "modified", "rules"] }
    if table.name == "blocks" { columns.append("stems") }
    let names = columns.map { "\"\($0)\"" }.joined(separator: ", ")
    let marks = columns.map { _ in "?" }.joined(separator: ", ")
    return "INSERT INTO \"\(table.name)\" (\(names)) VALUES (\(marks))"
  }

  private static func delete(_ table: any RecordTable) -> String {
    let name = table.name
    if name == "letters" { return "DELETE FROM letters WHERE \"key\" = ?" }
    guard table.parent != "letters" else {
      return "DELETE FROM \"\(name)\" WHERE \"letter_key\" = ?"
    }
    return """
      DELETE FROM "\(name)" WHERE "\(table.parentKey)" IN
        (SELECT "key" FROM "\(table.parent)" WHERE "letter_key" = ?)
      """
  }
}
