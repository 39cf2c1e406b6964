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
    if isGoal(label) { return .target }
    if words.starts(withAnyOf: memos) { return .memo }
    if words.isPartOfTotal { return .memo }
    if words.starts(withAnyOf: shares) || words.namesPercentages { return .share }
    if words.starts(withAnyOf: totals) || words.saysTotal || words.saysAll {
      return .total
    }
    return isBracketed(cells) ? .target : .data
  }

  /// Whether a label names a goal.
  static func isGoal(_ label: Passage) -> Bool {
    let words = Words(label.bytes)
    return words.starts(withAnyOf: targets) || words.isGoal
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
      // `Alle regio's`, but not `Alle diensten in één loket`.
      return !starts(with: "alle overige") && !starts(with: "alle andere")
        && bytes[range].count { $0 == 0x20 } == 1
    }
    guard starts(with: "samen") else { return false }
    // `Samen`, `Samen 2023`, `Samen (A + B)`, but not `Samen opleiden`.
    let rest = bytes[(range.lowerBound + 5)...].drop { $0 == 0x20 }
    guard let next = rest.first else { return true }
    return !ASCII.isWord(next) && next < 0x80 && next != 0x2D || ASCII.isDigit(next)
  }

  /// Whether a percent sign says that the row has percentages: `in %`, but not `Overhead 20%`.
  var namesPercentages: Bool {
    for at in range where bytes[at] == UInt8(ascii: "%") {
      let before = bytes[range.lowerBound..<at].last { $0 != 0x20 }
      guard let before, ASCII.isDigit(before) else { return true }
    }
    return false
  }

  /// Whether the row is so many percent of another: `20% van totaal`.
  var isPartOfTotal: Bool {
    guard let sign = bytes.prefix(8).firstIndex(of: UInt8(ascii: "%")), sign > range.lowerBound
    else { return false }
    return bytes[range.lowerBound..<sign].allSatisfy {
      ASCII.isDigit($0) || $0 == 0x20 || $0 == 0x2C
    }
      && (bytes.has(anyCase: "% van ", at: sign) || bytes.has(anyCase: "% v.d. ", at: sign))
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

  /// Whether it says `totaal` of itself: in brackets only where they say no more or end with it.
  ///
  ///     Winst (subtotaal)                          is one
  ///     Meer tijd voor leraren (totaal 100 uur)    is none
  var saysTotal: Bool {
    var at = range.lowerBound
    while let found = bytes.firstOffset(ofAnyCase: "totaal", in: at..<range.upperBound) {
      at = found + 6
      let before = bytes[range.lowerBound..<found]
      let isOpen =
        before.count { $0 == UInt8(ascii: "(") } > before.count { $0 == UInt8(ascii: ")") }
      guard isOpen else { return true }
      if at < range.upperBound, bytes[at] == UInt8(ascii: ")") { return true }
    }
    return false
  }

  func contains(_ word: StaticString) -> Bool {
    bytes.firstOffset(ofAnyCase: word, in: range) != nil
  }
}
