internal import Driver
internal import GRDB
public import LetterModel

/// A letter of an index, as far as it is named.
public struct IndexedLetter: Sendable, Equatable {
  /// The id.
  public var id: String
  /// What people call it: its official identifier, else the file's name without folder and extension.
  public var name: String { ReadLetter.name(ofID: id, inFile: file) }
  /// The path of its file.
  public var file: String
  /// Who signed it in which office, else who sends it.
  public var sender: String?
  /// Its date as the index has it: `2023-07-06`, `2023-07` or `2023`.
  public var date: String?

  /// The date.
  public var day: CalendarDate? { date.flatMap(CalendarDate.init(written:)) }

  /// The columns that it is made of, of the tables as they are called in a query.
  static let columns = """
    letters."id" AS letter_id, letters."file" AS file, letters."date" AS date, coalesce(
      (SELECT persons."role" FROM persons WHERE persons."letter_key" = letters."key"
        AND persons."part" = 'signed' ORDER BY persons."key" LIMIT 1), letters."sender") AS sender
    """

  /// The letter of a row with those columns.
  init(_ row: Row) {
    id = row["letter_id"]
    file = row["file"]
    sender = row["sender"]
    date = row["date"]
  }
}
