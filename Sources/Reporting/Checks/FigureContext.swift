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
  func cell(at place: Place) -> String? {
    guard case .cell(let table, let row, let column) = place,
      letter.tables.indices.contains(table)
    else { return nil }
    var parts: [String] = []
    let rows = letter.tables[table].rows
    if rows.indices.contains(row) { parts.append(Self.short(rows[row].label.text)) }
    let columns = letter.tables[table].columns
    if columns.indices.contains(column) {
      parts += columns[column].map { Self.short($0.text) }
    }
    parts.removeAll(where: \.isEmpty)
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
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

  private static func short(_ label: String) -> String {
    let words = label.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return words.count > longest ? words.prefix(longest - 1) + "…" : words
  }
}
