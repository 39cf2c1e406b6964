internal import Extraction
internal import LetterModel

/// The words that a figure stands among, so that a person knows it without the letter at hand.
struct FigureContext {
  /// No more bytes are quoted on either side of a figure.
  private static let most = 36
  /// No more characters of a label or header.
  private static let longest = 40

  private let letter: Letter

  init(_ letter: Letter) {
    self.letter = letter
  }

  /// Row and column of a cell: `Totaal, 2023`; `nil` for a figure in the text.
  func cell(at place: Place, separator: String = ", ") -> String? {
    let parts = [label(at: place), header(at: place, separator: ", ")].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: separator)
  }

  /// The label of the row that a cell stands in: `Totaal`.
  func label(at place: Place) -> String? {
    guard case .cell(let table, let row, _) = place, letter.tables.indices.contains(table),
      letter.tables[table].rows.indices.contains(row)
    else { return nil }
    let label = Self.short(letter.tables[table].rows[row].label.text)
    return label.isEmpty ? nil : label
  }

  /// The headers of the column that a cell stands in, the highest first: `2023, plan`.
  func header(at place: Place, separator: String = ", ") -> String? {
    guard case .cell(let table, _, let column) = place, letter.tables.indices.contains(table),
      letter.tables[table].columns.indices.contains(column)
    else { return nil }
    let parts = letter.tables[table].columns[column].map { Self.short($0.text) }
    let header = parts.filter { !$0.isEmpty }.joined(separator: separator)
    return header.isEmpty ? nil : header
  }

  /// Row and column, or `«waarvan 1.204 schoolgebouwen in»`.
  func words(around figure: Figure) -> String? {
    if let cell = cell(at: figure.place) { return cell }
    let text = letter.passage(at: figure.place).bytes
    guard figure.range.upperBound <= text.count else { return nil }
    var start = max(0, figure.range.lowerBound - Self.most)
    if start > 0 {
      start = text[start..<figure.range.lowerBound].firstIndex(of: 0x20) ?? figure.range.lowerBound
    }
    var end = min(text.count, figure.range.upperBound + Self.most)
    if end < text.count {
      end = text[figure.range.upperBound..<end].lastIndex(of: 0x20) ?? figure.range.upperBound
    }
    let quote = String(decoding: text[start..<end], as: UTF8.self)
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return quote.utf8.count > figure.range.count ? "«\(quote)»" : nil
  }

  /// Some words, cut where they are too long to stand beside a figure.
  static func short(_ label: String) -> String {
    let words = label.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return words.count > longest ? words.prefix(longest - 1) + "…" : words
  }
}
