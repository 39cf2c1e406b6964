internal import GRDB
internal import LetterModel
internal import Reporting

/// The tables, views and full text of an index, as SQL.
///
/// Tables and columns are those of `allRecordTables`; a row of a letter's part, such as a cell, is
/// found through what it is a part of. The SQL is plain, so that Datasette, sqlite-utils and
/// SQLite's own shell read the file as they find it.
enum IndexSchema {
  /// The version of this schema: a file of another one is made anew.
  static let version = 2
  /// `Grif`: says that a file is an index and no other database.
  static let applicationID = 0x4772_6966

  /// What a letter has in an index besides its facts.
  static let bookkeeping = [
    "\"copy_of_key\" INTEGER REFERENCES \"letters\"(\"key\")", "\"modified\" INTEGER",
    "\"rules\" TEXT",
  ]

  /// All statements that make a new index.
  static var statements: [String] {
    allRecordTables.map(create) + [LetterCopies.table] + indexes + fullText + IndexViews.statements
      + [
        "PRAGMA application_id = \(applicationID)", "PRAGMA user_version = \(version)",
      ]
  }

  /// The columns of a table in an index, in order, without its key.
  static func columns(of table: any RecordTable) -> [RecordColumn] {
    table.parent == "letters" ? table.columns : table.columns.filter { $0 != .letter }
  }

  /// Makes an index of an empty database, or of one of another version.
  static func prepare(_ db: Database) throws {
    let application = try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0
    let tables = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_schema") ?? 0
    guard application == applicationID || tables == 0 else {
      throw IndexError(
        Message(
          english: "is a database of something else", dutch: "is een databank van iets anders"))
    }
    let found = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
    guard found != version else { return }
    for (kind, name) in drops { try db.execute(sql: "DROP \(kind) IF EXISTS \"\(name)\"") }
    for statement in statements { try db.execute(sql: statement) }
  }

  /// What is dropped of an index of another version; what others added to it stays.
  private static var drops: [(kind: String, name: String)] {
    IndexViews.names.map { ("VIEW", $0) } + [("TABLE", "blocks_fts"), ("TABLE", "letter_marks")]
      + allRecordTables.reversed().map { ("TABLE", $0.name) }
  }

  private static func create(_ table: any RecordTable) -> String {
    var columns = ["\"key\" INTEGER PRIMARY KEY"]
    columns += Self.columns(of: table).map { column in
      let rule = table.name == "letters" && column.name == "file" ? " NOT NULL UNIQUE" : ""
      return "\"\(column.name)\" \(type(of: column))\(rule)"
    }
    if table.name == "letters" { columns += bookkeeping }
    if table.name == "blocks" { columns.append("\"stems\" TEXT") }
    return "CREATE TABLE \"\(table.name)\" (\n  \(columns.joined(separator: ",\n  "))\n)"
  }

  private static func type(of column: RecordColumn) -> String {
    switch column.kind {
    case .integer: "INTEGER"
    case .number: "NUMERIC"
    case .text, .date: "TEXT"
    case .row(let table): "INTEGER REFERENCES \"\(table)\"(\"key\")"
    }
  }

  /// What rows are looked up by.
  private static var indexes: [String] {
    let parts = allRecordTables.filter { $0.name != "letters" }.map { ($0.name, $0.parentKey) }
    let others = [
      ("figures", "claim_key"), ("figures", "cell_key"),
      ("cells", "value"), ("tables", "block_key"),
      ("claims", "measure"), ("targets", "paper"), ("operands", "figure_key"),
      ("checks", "figure_key"), ("letters", "id"), ("letters", "date"),
    ]
    return (parts + others).map { table, column in
      let rule = column == "cell_key" ? " WHERE \"\(column)\" IS NOT NULL" : ""
      return "CREATE INDEX \"\(table)_\(column)\" ON \"\(table)\"(\"\(column)\")\(rule)"
    } + [
      // All that tells whether a figure is like the one that is asked for: most that lie near are not.
      """
      CREATE INDEX "figures_value" ON "figures"("value", "resolution", "kind", "hedge_kind", "unit",
        "high", "cell_key", "claim_key", "letter_key")
      """,
      // A range answers for what lies in it, however far away its ends are.
      """
      CREATE INDEX "figures_range" ON "figures"("value", "high") WHERE "kind" = 'range'
      """,
    ]
  }

  /// The full text of blocks and of the stems of their words, kept by triggers.
  ///
  /// `content="blocks"` with these quotation marks is what Datasette and sqlite-utils look for.
  private static let fullText = [
    """
    CREATE VIRTUAL TABLE "blocks_fts" USING FTS5 (
      "text", "stems", content="blocks", content_rowid="key",
      tokenize="unicode61 remove_diacritics 2"
    )
    """,
    """
    CREATE TRIGGER "blocks_ai" AFTER INSERT ON "blocks" BEGIN
      INSERT INTO "blocks_fts" (rowid, "text", "stems") VALUES (new."key", new."text", new."stems");
    END
    """,
    """
    CREATE TRIGGER "blocks_ad" AFTER DELETE ON "blocks" BEGIN
      INSERT INTO "blocks_fts" ("blocks_fts", rowid, "text", "stems")
      VALUES ('delete', old."key", old."text", old."stems");
    END
    """,
    """
    CREATE TRIGGER "blocks_au" AFTER UPDATE ON "blocks" BEGIN
      INSERT INTO "blocks_fts" ("blocks_fts", rowid, "text", "stems")
      VALUES ('delete', old."key", old."text", old."stems");
      INSERT INTO "blocks_fts" (rowid, "text", "stems") VALUES (new."key", new."text", new."stems");
    END
    """,
  ]
}
