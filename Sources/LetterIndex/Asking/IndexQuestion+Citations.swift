internal import Finding
internal import GRDB

extension IndexQuestion {
  /// The citations of the paper that was asked for.
  func citations(in db: Database) throws -> [IndexedPlace] {
    var condition = condition()
    condition.add(
      """
      citations."key" IN (SELECT "citation_key" FROM targets WHERE "paper" = ?)
      """, [question.cites])
    let sql = """
      SELECT \(IndexedLetter.columns), \(officeColumn), letters."year" AS year,
        citations."id" AS citation_id, citations."line" AS line, citations."column" AS "column",
        citations."part" AS part, citations."at_start" AS at_start,
        citations."at_end" AS at_end, blocks."text" AS block_text, cells."text" AS cell_text,
        cells."label" AS label, cells."header" AS header, tables."caption" AS caption
      FROM citations JOIN letters ON letters."key" = citations."letter_key"
      LEFT JOIN blocks ON blocks."key" = citations."block_key"
      LEFT JOIN cells ON cells."key" = citations."cell_key"
      LEFT JOIN tables ON tables."key" = cells."table_key"
      WHERE \(condition.sql) ORDER BY letters."file", citations."key"
      """
    var places: [IndexedPlace] = []
    let rows = try Row.fetchCursor(db, sql: sql, arguments: condition.arguments)
    while let row = try rows.next(), limit.map({ places.count < $0 }) ?? true {
      let text = PlaceText(row)
      guard isOfMinistry(row), holdsWords(text.around),
        isOfYear(row, period: nil, texts: text.around)
      else { continue }
      places.append(text.place(in: row, .citation(row["citation_id"])))
    }
    return places
  }
}
