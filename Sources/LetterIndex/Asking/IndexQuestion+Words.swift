internal import DutchText
internal import Extraction
internal import Finding
internal import GRDB
internal import LetterModel

extension IndexQuestion {
  /// The places where the words stand: every place of the first phrase, or for words of any form one
  /// place a paragraph, the best first.
  func wordPlaces(in db: Database) throws -> [IndexedPlace] {
    var condition = condition()
    condition.add("blocks.\"kind\" <> ?", [Block.Kind.furniture.rawValue])
    // Of the best the words are fetched one by one, until there are enough.
    let statement = try db.cachedStatement(
      sql: """
        SELECT \(IndexedLetter.columns), \(officeColumn), letters."year" AS year,
          blocks."line" AS line, blocks."column" AS "column", blocks."part" AS part,
          blocks."kind" AS kind, blocks."text" AS block_text,
          CASE blocks."kind" WHEN 'table' THEN (
            SELECT tables."caption" FROM tables WHERE tables."block_key" = blocks."key"
          ) END AS caption, CASE blocks."kind" WHEN 'table' THEN (
            SELECT max(cells."row") + 1 FROM tables JOIN cells ON cells."table_key" = tables."key"
            WHERE tables."block_key" = blocks."key"
          ) END AS row_count
        FROM blocks JOIN letters ON letters."key" = blocks."letter_key"
        WHERE \(condition.sql) AND blocks."key" = ?
        """)
    var places: [IndexedPlace] = []
    for block in try matchingBlocks(in: db) where limit.map({ places.count < $0 }) ?? true {
      guard
        let row = try Row.fetchOne(statement, arguments: condition.arguments + [block]),
        isOfMinistry(row)
      else { continue }
      let found = passages(of: row).flatMap { self.places(in: $0, of: row) }
      places += words == nil ? found : Array(found.prefix(1))
    }
    return places
  }

  /// The blocks that hold the words: the best first, or those of a phrase by file.
  private func matchingBlocks(in db: Database) throws -> [Int] {
    let sql =
      words == nil
      ? """
      SELECT blocks."key" FROM blocks_fts JOIN blocks ON blocks."key" = blocks_fts.rowid
      JOIN letters ON letters."key" = blocks."letter_key"
      WHERE blocks_fts MATCH ? ORDER BY letters."file", blocks."key"
      """
      : """
      SELECT rowid FROM blocks_fts
      WHERE blocks_fts MATCH ? AND rank MATCH 'bm25(2.0, 1.0)' ORDER BY rank, rowid
      """
    return try Int.fetchAll(db, sql: sql, arguments: [match])
  }

  /// What FTS5 looks for.
  private var match: String {
    if let words { return words.match }
    return question.phrases.prefix(1).map { phrase in
      let words = phrase.words.map { String(decoding: $0, as: UTF8.self) }
      return "text : \"\(words.joined(separator: " ").replacing("\"", with: ""))\""
    }.joined()
  }

  /// The passages of a block: itself, or the headers, labels and cells of a table.
  private func passages(of row: Row) -> [TablePassage] {
    let text: String = row["block_text"] ?? ""
    guard row["kind"] == Block.Kind.table.rawValue else {
      return [TablePassage(text: Array(text.utf8), around: [], cell: nil)]
    }
    let passages = TablePassage.passages(
      of: text, rows: row["row_count"] ?? 0, caption: row["caption"])
    // Words of any form may be spread over a row.
    return words == nil ? passages : TablePassage.lines(of: text)
  }

  private func places(in passage: TablePassage, of row: Row) -> [IndexedPlace] {
    let words = PassageWords(reading: passage.text)
    let ranges =
      self.words.map { $0.places(in: passage.text) }
      ?? question.phrases.first.map { $0.ranges(in: words) } ?? []
    return ranges.compactMap { range in
      let whole = 0..<passage.text.count
      let sentence =
        row["kind"] == Block.Kind.table.rawValue
        ? whole : CitedSentence.range(around: range, in: words)
      let texts = [Array(passage.text[sentence])] + passage.around
      // A phrase alone that stands in one sentence was found there.
      let isHeld =
        self.words != nil || question.phrases.count == 1 && sentence.contains(range)
        || holdsWords(texts)
      guard isHeld, isOfYear(row, period: nil, texts: texts) else {
        return nil
      }
      return IndexedPlace(
        subject: .words, letter: IndexedLetter(row), line: row["line"] ?? 1,
        column: row["column"] ?? 1, part: row["part"], sentence: Array(passage.text[sentence]),
        marked: (range.lowerBound - sentence.lowerBound)..<(range.upperBound - sentence.lowerBound),
        cell: passage.cell)
    }
  }
}
