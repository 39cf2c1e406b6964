internal import GRDB
internal import LetterModel
internal import ReferenceGraph

/// Which letters are copies: the same paper in another file, which counts once.
///
/// `LetterMarks` tells them, as it does for the graph and the corpus. Of the files of one paper the
/// publisher's XML is kept before HTML, office files, PDF and text, and of two alike the one whose path
/// comes first, so that the order in which files were read is nothing to it.
enum LetterCopies {
  /// The table of what tells letters from each other; people have no use for it.
  static let table = """
    CREATE TABLE "letter_marks" (
      "letter_key" INTEGER PRIMARY KEY REFERENCES "letters"("key"),
      "head" TEXT,
      "words" BLOB
    )
    """

  /// Keeps the mark of a letter.
  static func put(_ mark: LetterMark, of key: Int, in db: Database) throws {
    var statement = try RowStatement("INSERT INTO letter_marks VALUES (?, ?, ?)", in: db)
    statement.begin(key)
    statement.bind(mark.head)
    statement.bind(mark.words.bytes)
    try statement.execute()
  }

  /// Notes for every letter what it is a copy of.
  static func note(in db: Database) throws {
    let sql = """
      SELECT letters."key", letters."id", letters."identifier", letters."date",
        letter_marks."head", letter_marks."words", letters."copy_of_key", letters."kenmerk"
      FROM letters JOIN letter_marks ON letter_marks."letter_key" = letters."key"
      ORDER BY CASE
        WHEN "layout" LIKE '%xml' THEN 0 WHEN "layout" LIKE '%html' THEN 1
        WHEN "layout" IN ('docx', 'odt') THEN 2 WHEN "layout" = 'pdf' THEN 3 ELSE 4 END,
        "file"
      """
    var marks = LetterMarks()
    var changed: [(key: Int, original: Int?)] = []
    let rows = try Row.fetchCursor(db, sql: sql)
    while let row = try rows.next() {
      let words: [UInt8] =
        if case .blob(let bytes) = (row[5] as DatabaseValue).storage { Array(bytes) } else { [] }
      let mark = LetterMark(
        id: row[1], identifier: row[2],
        date: (row[3] as String?).flatMap(CalendarDate.init(written:)),
        kenmerk: row[7], head: row[4], words: WordSketch(bytes: words))
      let original = marks.original(of: mark, id: String(row[0] as Int)).flatMap { Int($0) }
      if original != row[6] as Int? { changed.append((row[0], original)) }
    }
    let statement = try db.cachedStatement(
      sql: "UPDATE letters SET \"copy_of_key\" = ? WHERE \"key\" = ?")
    for letter in changed { try statement.execute(arguments: [letter.original, letter.key]) }
  }
}
