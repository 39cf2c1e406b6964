internal import DutchText
internal import LetterModel

/// The words of a label or header in lower case, to be asked what they say.
struct LabelText: Sendable {
  /// The bytes, ASCII letters in lower case.
  let bytes: [UInt8]
  /// One bit for the low six bits of each byte that a word can begin with.
  ///
  /// A label is asked for many words that are not there; most are turned away by it.
  private let initials: UInt64

  init(_ bytes: [UInt8]) {
    let lower = bytes[LabelText.start(of: bytes)...].map { ASCII.isUpper($0) ? $0 | 0x20 : $0 }
    var initials: UInt64 = 0
    var isInWord = false
    for byte in lower {
      if !isInWord { initials |= 1 << UInt64(byte & 63) }
      isInWord = ASCII.isWord(byte)
    }
    self.bytes = lower
    self.initials = initials
  }

  /// Where the words begin: no-break and wider spaces only move them to the right.
  private static func start(of bytes: [UInt8]) -> Int {
    var at = 0
    while let length = bytes.space(at: at) { at += length }
    return at
  }

  init(_ passage: Passage) { self.init(passage.bytes) }

  /// Whether the words begin so.
  func starts(with prefix: String) -> Bool {
    matches(prefix, at: 0)
  }

  /// Whether a word begins so.
  func hasWord(startingWith prefix: String) -> Bool {
    guard let first = prefix.utf8.first else { return !bytes.isEmpty }
    guard mayBegin(with: first) else { return false }
    for at in bytes.indices
    where bytes[at] == first && (at == 0 || !ASCII.isWord(bytes[at - 1])) {
      if matches(prefix, at: at) { return true }
    }
    return false
  }

  /// Whether a whole word occurs.
  func hasWord(_ word: String) -> Bool { self.word(word) != nil }

  /// Where a whole word ends.
  private func word(_ word: String) -> Int? {
    guard let first = word.utf8.first, mayBegin(with: first) else { return nil }
    for at in bytes.indices
    where bytes[at] == first && (at == 0 || !ASCII.isWord(bytes[at - 1])) {
      let end = at + word.utf8.count
      if matches(word, at: at), end == bytes.count || !ASCII.isWord(bytes[end]) { return end }
    }
    return nil
  }

  /// Whether the words of another label all occur: `Saldo baten en lasten` names `Lasten`.
  func names(_ other: LabelText) -> Bool {
    !other.bytes.isEmpty && other.bytes.count < bytes.count
      && bytes.indices.contains { at in
        (at == 0 || !ASCII.isWord(bytes[at - 1])) && bytes[at...].starts(with: other.bytes)
      }
  }

  /// Whether some characters occur.
  func contains(_ text: String) -> Bool {
    guard let first = text.utf8.first else { return !bytes.isEmpty }
    return bytes.indices.contains { bytes[$0] == first && matches(text, at: $0) }
  }

  /// Whether a word that begins with a byte can be there.
  private func mayBegin(with byte: UInt8) -> Bool { initials >> UInt64(byte & 63) & 1 != 0 }

  private func matches(_ text: String, at start: Int) -> Bool {
    guard start + text.utf8.count <= bytes.count else { return false }
    var at = start
    for byte in text.utf8 {
      if bytes[at] != byte { return false }
      at += 1
    }
    return true
  }
}

extension LabelText {
  /// Whether the label says no more than that this is a total: `Totaal`, `Totaal (afgerond)`.
  var isBareTotal: Bool {
    var words = 0
    var at = 0
    var depth = 0
    while at < bytes.count {
      if bytes[at] == UInt8(ascii: "(") { depth += 1 }
      if bytes[at] == UInt8(ascii: ")") { depth -= 1 }
      guard ASCII.isWord(bytes[at]), depth == 0 else {
        at += 1
        continue
      }
      var end = at
      while end < bytes.count, ASCII.isWord(bytes[end]) || bytes[end] == UInt8(ascii: "-") {
        end += 1
      }
      let word = LabelText(Array(bytes[at..<end]))
      // "Jaartotaal", "Balanstotaal"
      guard word.ends(with: "totaal") || LabelText.bareTotals.contains(where: word.isExactly)
      else { return false }
      words += 1
      at = end
    }
    return words > 0
  }

  private static let bareTotals: [String] = [
    "totaal", "total", "totalen", "eindtotaal", "som", "subtotaal", "sub-totaal", "tussentotaal",
    "generaal", "totaal-generaal", "sub", "totaaltelling", "totale", "telling", "samen",
    "tezamen", "gezamenlijk",
  ]

  /// Whether a header names a total: `Totale toename`, `Som`.
  var isTotal: Bool {
    hasWord(startingWith: "tota") || contains("totaal") || hasWord("som") || hasWord("samen")
      || hasWord("tezamen") || hasWord("gezamenlijk")
  }

  /// Whether a label says `totaal` and then the words of another label, and no more.
  func isTotal(of other: LabelText) -> Bool {
    starts(with: "totaal ") && !other.bytes.isEmpty && bytes.dropFirst(7).elementsEqual(other.bytes)
  }

  /// Whether a header names a difference between other columns.
  var isDifference: Bool {
    hasWord("verschil") || hasWord("verschillen") || hasWord(startingWith: "mutatie")
      || hasWord("saldo")
      || hasWord(startingWith: "toename") || hasWord(startingWith: "afname")
      || hasWord(startingWith: "groei") || hasWord(startingWith: "stijging")
      || hasWord(startingWith: "daling") || hasWord(startingWith: "verander")
      || hasWord(startingWith: "ontwikkeling") || hasWord("delta") || contains("+/-")
      || contains("Δ") || isRemainder
  }

  /// Whether a header names what is left of one column after another: `Restant`, `Tekort`.
  private var isRemainder: Bool {
    hasWord(startingWith: "restant") || hasWord(startingWith: "resteren")
      || hasWord(startingWith: "resterend") || hasWord(startingWith: "tekort")
      || hasWord(startingWith: "overschot") || hasWord(startingWith: "afwijking")
      || hasWord(startingWith: "netto") || hasWord(startingWith: "onderuitputting")
      || hasWord("resultaat") || hasWord("openstaand")
  }

  /// Whether the values under a header or after a label are no amounts that add up.
  var isIntensive: Bool { isLevel || isRate }

  /// Whether it says that values are percentages, and does not only name one: `Overhead 20%`,
  /// `Verlagen met 10 procent`.
  var saysPercent: Bool {
    for unit in ["%", "percent", "procent"] {
      var from = 0
      while let at = offset(of: unit, from: from) {
        if !bytes[..<at].reversed().drop(while: { $0 == 0x20 }).prefix(1).contains(where: {
          ASCII.isDigit($0)
        }) {
          return true
        }
        from = at + 1
      }
    }
    return false
  }

  /// Where some characters begin.
  private func offset(of text: String, from start: Int) -> Int? {
    guard let first = text.utf8.first, start < bytes.count else { return nil }
    return bytes[start...].indices.first { bytes[$0] == first && matches(text, at: $0) }
  }

  /// Whether its last word is a number of two digits or more and no year: one that its column did not
  /// take, where the cell beside it is blank.
  var endsInAmount: Bool {
    var start = (bytes.lastIndex(of: 0x20) ?? -1) + 1
    // `gerelateerd1.011`: a dot tells it from a mark.
    if let digit = bytes[start...].firstIndex(where: ASCII.isDigit), digit > start,
      bytes[digit...].contains(0x2E), bytes[start..<digit].allSatisfy(ASCII.isLetter)
    {
      start = digit
    }
    let word = bytes[start...]
    guard start > 0, word.count > 1, word.first.map(ASCII.isDigit) == true else { return false }
    return word.allSatisfy { ASCII.isDigit($0) || $0 == 0x2E || $0 == 0x2C }
      && !(word.count == 4 && year(at: start) != nil)
  }

  /// Whether a label swallowed amounts that stood in cells: `Grootbedrijf 945 12.530 2.515`.
  var holdsAmounts: Bool {
    var amounts = 0
    var at = 0
    while at < bytes.count {
      guard ASCII.isDigit(bytes[at]), at == 0 || !ASCII.isWord(bytes[at - 1]) else {
        at += 1
        continue
      }
      let start = at
      while at < bytes.count, ASCII.isDigit(bytes[at]) || bytes[at] == 0x2E || bytes[at] == 0x2C {
        at += 1
      }
      let isEuro = bytes[..<start].suffix(4).starts(with: "€".utf8)
      let isWord = at < bytes.count && ASCII.isWord(bytes[at])
      let isYear = at - start == 4 && year(at: start) != nil
      if isEuro || (!isWord && !isYear && start > 0) { amounts += 1 }
    }
    return amounts > 2
  }

  /// Whether a label or header names a part of the line before it.
  var isOfWhich: Bool {
    starts(with: "waarvan") || starts(with: "w.v.") || starts(with: "wv ")
      || starts(with: "- waarvan")
  }

  /// Whether a label names all that no other row names.
  var isRest: Bool {
    hasWord(startingWith: "overig") || hasWord(startingWith: "resterend") || hasWord("rest")
  }

  /// Whether it says how many there are for each: `per inwoner`, but not `per 1 januari` and not
  /// `per jaar`, as the years of all rows are the same.
  var isRate: Bool {
    guard let first = word("per") else { return false }
    let rest = bytes[first...].drop { $0 == 0x20 }
    guard let next = rest.first else { return false }
    return !ASCII.isDigit(next)
      && !LabelText.moments.contains { rest.starts(with: $0.utf8) }
  }

  private static let moments = [
    "jaar", "maand", "kwartaal", "week", "dag", "ultimo", "eind", "begin", "peildatum", "saldo",
    "januari", "december",
  ]

  /// Whether the words end so.
  func ends(with suffix: String) -> Bool {
    bytes.count >= suffix.utf8.count && matches(suffix, at: bytes.count - suffix.utf8.count)
  }

  /// Whether it says these words and no more.
  func isExactly(_ word: String) -> Bool {
    bytes.count == word.utf8.count && starts(with: word)
  }
}
