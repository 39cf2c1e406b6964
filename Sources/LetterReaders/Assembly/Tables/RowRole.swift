internal import DutchText
internal import LetterModel

/// Tells what a table row is from its label and its cells.
enum RowRole {
  /// The role of a row.
  static func role(label: Passage, cells: [Table.Cell]) -> Table.Role {
    let words = Words(label.bytes)
    // A mark glued to the only number of a row does not make it words: 86.8154.
    let hasNumber = cells.contains { $0.number != nil || isMarked($0.passage.bytes) }
    if !hasNumber {
      let isBlank = words.text.isEmpty && cells.allSatisfy { $0.passage.isEmpty }
      if isBlank { return .blank }
      return cells.allSatisfy { $0.passage.isEmpty } ? .group : .data
    }
    if words.starts(with: "subtota") || words.contains("tussentotaal") { return .subtotal }
    if words.starts(withAnyOf: targets) { return .target }
    if words.starts(withAnyOf: memos) { return .memo }
    if words.starts(withAnyOf: shares) || words.contains("%") { return .share }
    if words.starts(withAnyOf: totals) || words.contains(" totaal") { return .total }
    return isBracketed(cells) ? .target : .data
  }

  private static func isMarked(_ cell: [UInt8]) -> Bool {
    guard cell.count <= 24, let start = cell.firstIndex(where: ASCII.isDigit), start <= 6 else {
      return false
    }
    return DutchNumber.marked(in: cell, at: start) != nil
  }

  /// Whether every value stands in brackets, as ministries write what was to be reached.
  private static func isBracketed(_ cells: [Table.Cell]) -> Bool {
    let values = cells.filter { $0.number != nil }
    return values.count > 1 && values.allSatisfy { $0.passage.bytes.first == UInt8(ascii: "(") }
  }

  private static let totals = ["totaal", "totale", "eindtotaal", "som ", "total", "saldo totaal"]
  private static let targets = [
    "doelstelling", "doel ", "streefwaarde", "streefcijfer", "norm", "target", "ambitie",
  ]
  private static let memos = ["waarvan", "w.v.", "wv ", "ter info", "memo", "pm "]
  private static let shares = ["in %", "in procent", "percentage", "aandeel", "als % van"]
}

/// A label's words in lower case, to be compared with a list.
private struct Words {
  let text: String

  init(_ bytes: [UInt8]) {
    text = String(decoding: bytes.map { ASCII.isUpper($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
  }

  func starts(with prefix: String) -> Bool { text.utf8.starts(with: prefix.utf8) }

  func starts(withAnyOf prefixes: [String]) -> Bool {
    prefixes.contains { prefix in
      starts(with: prefix) || (prefix.utf8.last == 0x20 && text + " " == prefix)
    }
  }

  func contains(_ word: String) -> Bool {
    let words = Array(word.utf8)
    let bytes = Array(text.utf8)
    guard bytes.count >= words.count else { return false }
    return (0...(bytes.count - words.count)).contains { bytes[$0...].starts(with: words) }
  }
}
