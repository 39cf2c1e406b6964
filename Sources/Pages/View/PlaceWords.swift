internal import LetterModel
internal import Reporting

/// How a place in a letter is called.
struct PlaceWords {
  private let letter: Letter
  /// No more characters of a label.
  private static let longest = 48

  init(_ letter: Letter) {
    self.letter = letter
  }

  /// `tabel 1, Totaal × overheid`; `nil` for a place in the text.
  func cell(_ place: Place) -> Message? {
    guard case .cell(let table, let row, let column) = place else { return nil }
    let names = [rowName(table, row), columnName(table, column)].compactMap { $0 }
    let name = names.joined(separator: " × ")
    return Message { language in
      "\(self.table(table).text(in: language))\(name.isEmpty ? "" : ", \(name)")"
    }
  }

  /// `regel 31`, or `bladzijde 3` of a PDF, or a line of a part of an archive.
  static func line(_ position: LineIndex.Position) -> Message {
    if let page = position.page {
      return Message(english: "page \(page)", dutch: "bladzijde \(page)")
    }
    let name = (position.part.map { "\($0.name):" } ?? "") + String(position.line)
    return Message(english: "line \(name)", dutch: "regel \(name)")
  }

  /// `tabel 1`, by its own number or else by its place.
  func table(_ table: Int) -> Message {
    let number = letter.tables[table].number ?? String(table + 1)
    return Message(english: "table \(number)", dutch: "tabel \(number)")
  }

  /// The label of a row; `nil` where it has none.
  func rowName(_ table: Int, _ row: Int) -> String? {
    let rows = letter.tables[table].rows
    guard rows.indices.contains(row) else { return nil }
    return Self.short(rows[row].label.text)
  }

  /// The lowest header of a column; `nil` where it has none.
  func columnName(_ table: Int, _ column: Int) -> String? {
    let columns = letter.tables[table].columns
    guard columns.indices.contains(column) else { return nil }
    return columns[column].reversed().lazy.compactMap { Self.short($0.text) }.first
  }

  private static func short(_ label: String) -> String? {
    let words = label.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard !words.isEmpty else { return nil }
    return words.count > longest ? words.prefix(longest - 1) + "…" : words
  }
}
