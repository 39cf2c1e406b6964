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
    if words.starts(withAnyOf: targets) || words.isGoal { return .target }
    if words.starts(withAnyOf: memos) { return .memo }
    if words.starts(withAnyOf: shares) || words.contains("%") { return .share }
    if words.starts(withAnyOf: totals) || words.contains("totaal") || words.saysAll {
      return .total
    }
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

  private static let totals = [
    "totaal", "totale", "eindtotaal", "som ", "total", "saldo totaal", "tezamen", "gezamenlijk ",
    "bij elkaar ",
  ]
  private static let targets = [
    "doelstelling", "streefwaarde", "streefcijfer", "streefgetal", "norm ", "target", "ambitie",
  ]
  private static let memos = [
    "waarvan", "waaronder", "daarvan", "hiervan", "onder wie", "van wie", "w.v.", "wv ", "wv.",
    "w.o.", "ter info", "memo", "pm ",
  ]
  private static let shares = ["in %", "in procent", "percentage", "aandeel ", "als % van"]
}

/// A label's words in lower case, to be compared with a list.
private struct Words {
  let text: String

  /// Takes a label, the dash or dot before it left out: `- waarvan beekdalen`.
  init(_ bytes: [UInt8]) {
    let start =
      bytes.firstIndex { ASCII.isLetter($0) || ASCII.isDigit($0) || $0 == 0x28 || $0 == 0x25 } ?? 0
    // A letter beyond ASCII is no mark of a list; the dashes and bullets of U+20xx are.
    let isMark = bytes[..<start].allSatisfy { $0 < 0x80 || $0 == 0xE2 || $0 & 0xC0 == 0x80 }
    let words = isMark ? bytes[start...] : bytes[...]
    text = String(decoding: words.map { ASCII.isUpper($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
  }

  /// Whether it names a goal: `Doel`, `Doel 2024`, `Doel voor 2030`, but not `Doel bereikt`.
  var isGoal: Bool {
    guard starts(with: "doel") else { return false }
    let rest = text.utf8.dropFirst(4)
    guard let next = rest.first(where: { $0 != 0x20 }), rest.first == 0x20 else {
      return rest.first.map { !ASCII.isWord($0) } ?? true
    }
    return !ASCII.isLetter(next)
      || ["doel voor ", "doel in ", "doel eind ", "doel per ", "doel uiterlijk "].contains {
        starts(with: $0)
      }
  }

  /// Whether it names all there are: `Samen`, `Alle regio's`, but not `Alle overige`.
  var saysAll: Bool {
    if starts(with: "alle ") {
      return !starts(with: "alle overige") && !starts(with: "alle andere")
    }
    return starts(withAnyOf: ["samen "]) && !starts(with: "samen met ")
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
