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
      let isBlank = words.isEmpty && cells.allSatisfy { $0.passage.isEmpty }
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
    var values = 0
    for cell in cells.indices where cells[cell].number != nil {
      guard cells[cell].passage.bytes.first == UInt8(ascii: "(") else { return false }
      values += 1
    }
    return values > 1
  }

  private static let totals: [StaticString] = [
    "totaal", "totale", "eindtotaal", "som ", "total", "saldo totaal", "tezamen", "gezamenlijk ",
    "bij elkaar ",
  ]
  private static let targets: [StaticString] = [
    "doelstelling", "streefwaarde", "streefcijfer", "streefgetal", "norm ", "target", "ambitie",
  ]
  private static let memos: [StaticString] = [
    "waarvan", "waaronder", "daarvan", "hiervan", "onder wie", "van wie", "w.v.", "wv ", "wv.",
    "w.o.", "ter info", "memo", "pm ",
  ]
  private static let shares: [StaticString] = [
    "in %", "in procent", "percentage", "aandeel ", "als % van",
  ]
}

/// A label's words, to be compared with a list in small letters.
private struct Words {
  private let bytes: [UInt8]
  private let range: Range<Int>

  /// Takes a label, the dash or dot before it left out: `- waarvan beekdalen`.
  init(_ bytes: [UInt8]) {
    let start =
      bytes.firstIndex { ASCII.isLetter($0) || ASCII.isDigit($0) || $0 == 0x28 || $0 == 0x25 } ?? 0
    // A letter beyond ASCII is no mark of a list; the dashes and bullets of U+20xx are.
    let isMark = bytes[..<start].allSatisfy { $0 < 0x80 || $0 == 0xE2 || $0 & 0xC0 == 0x80 }
    self.bytes = bytes
    range = (isMark ? start : 0)..<bytes.count
  }

  /// Whether there are none.
  var isEmpty: Bool { range.isEmpty }

  /// Whether it names a goal: `Doel`, `Doel 2024`, `Doel voor 2030`, but not `Doel bereikt`.
  var isGoal: Bool {
    guard starts(with: "doel") else { return false }
    let rest = bytes[(range.lowerBound + 4)...]
    guard let next = rest.first(where: { $0 != 0x20 }), rest.first == 0x20 else {
      return rest.first.map { !ASCII.isWord($0) } ?? true
    }
    return !ASCII.isLetter(next) || Self.goals.contains { starts(with: $0) }
  }

  private static let goals: [StaticString] = [
    "doel voor ", "doel in ", "doel eind ", "doel per ", "doel uiterlijk ",
  ]

  /// Whether it names all there are: `Samen`, `Alle regio's`, but not `Alle overige`.
  var saysAll: Bool {
    if starts(with: "alle ") {
      return !starts(with: "alle overige") && !starts(with: "alle andere")
    }
    return starts(withAnyOf: ["samen "]) && !starts(with: "samen met ")
  }

  func starts(with prefix: StaticString) -> Bool {
    bytes.has(anyCase: prefix, at: range.lowerBound)
  }

  /// Whether it begins with one of some words; the space that ends one may be the label's end.
  func starts(withAnyOf prefixes: [StaticString]) -> Bool {
    prefixes.contains { starts(with: $0) || isAll(of: $0) }
  }

  /// Whether it is a word that a space ends, and nothing more.
  private func isAll(of prefix: StaticString) -> Bool {
    guard range.count == prefix.utf8CodeUnitCount - 1 else { return false }
    return prefix.withUTF8Buffer { letters in
      guard unsafe letters.last == 0x20 else { return false }
      for offset in 0..<range.count {
        let byte = bytes[range.lowerBound + offset]
        if unsafe (ASCII.isUpper(byte) ? byte | 0x20 : byte) != letters[offset] { return false }
      }
      return true
    }
  }

  func contains(_ word: StaticString) -> Bool {
    bytes.firstOffset(ofAnyCase: word, in: range) != nil
  }
}
