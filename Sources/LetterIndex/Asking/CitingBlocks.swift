internal import DutchText
internal import Extraction
internal import GRDB
internal import LetterModel

/// The sentences of an index that cite a paper, in their words or by a note.
struct CitingBlocks {
  private var sentences: [Int: [Range<Int>]] = [:]

  /// The sentences that cite a paper.
  init(of paper: String, in db: Database) throws {
    let sql = """
      SELECT blocks."key" AS "key", blocks."text" AS "text", cited."at_start" AS at_start,
        cited."at_end" AS at_end
      FROM (
        SELECT citations."block_key", citations."at_start", citations."at_end"
        FROM targets JOIN citations ON citations."key" = targets."citation_key"
        WHERE targets."paper" = ?
        UNION
        SELECT marks."block_key", marks."at_start", marks."at_end"
        FROM targets JOIN citations ON citations."key" = targets."citation_key"
        JOIN marks ON marks."key" = (SELECT min(first."key") FROM marks AS first
          WHERE first."footnote_key" = citations."footnote_key")
        WHERE targets."paper" = ?
      ) AS cited JOIN blocks ON blocks."key" = cited."block_key"
      """
    let rows = try Row.fetchCursor(db, sql: sql, arguments: [paper, paper])
    while let row = try rows.next() {
      let text = ScalarText(row["text"] ?? "")
      let start: Int = row["at_start"] ?? 0
      let words = text.range(start..<max(start, row["at_end"] ?? 0))
      let sentence = CitedSentence.range(around: words, in: PassageWords(reading: text.bytes))
      sentences[row["key"], default: []].append(sentence)
    }
  }

  /// Whether a place of a block stands in one of them.
  func contain(_ place: PlaceText, ofBlock block: Int?) -> Bool {
    guard let block else { return false }
    return sentences[block]?.contains { $0.overlaps(place.words) } == true
  }
}
