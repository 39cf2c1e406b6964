internal import DutchText

/// The number that a line begins with, where it can be a note's.
struct NoteStart {
  /// The number.
  var value: Int
  /// The digits, with their brackets where they have them.
  var marker: Range<Int>
  /// Where the note's words begin; the line's end where the number stands alone.
  var wordsStart: Int
  /// Whether the words follow the number without a space: `1Tweede Kamer, …`.
  var isGlued: Bool

  /// Whether the number stands alone on its line.
  func isAlone(in line: Range<Int>) -> Bool { wordsStart >= line.upperBound }

  /// The number at the start of a line: `1 Kamerstukken`, `1`, `1https://…`, `[1] Website`.
  ///
  /// No note begins `1.`, `1)`, `1:`, `1,5` or `1%`, nor with a date's day (`1 oktober 2022`).
  static func read(_ text: [UInt8], _ line: Range<Int>) -> NoteStart? {
    guard let first = line.first else { return nil }
    if let raised = RaisedDigits.read(text, at: first) {
      var at = raised.end
      while at < line.upperBound, text[at] <= 0x20 { at += 1 }
      return NoteStart(
        value: raised.value, marker: first..<raised.end, wordsStart: min(at, line.upperBound),
        isGlued: at == raised.end && at < line.upperBound)
    }
    let isBracketed = text[first] == UInt8(ascii: "[")
    let start = isBracketed ? first + 1 : first
    guard start < line.upperBound, ASCII.isDigit(text[start]), text[start] != UInt8(ascii: "0"),
      let number = text.number(at: start, upTo: line.upperBound)
    else { return nil }
    var at = number.end
    if isBracketed {
      guard at < line.upperBound, text[at] == UInt8(ascii: "]") else { return nil }
      at += 1
    }
    let marker = first..<at
    if at == line.upperBound {
      return NoteStart(value: number.value, marker: marker, wordsStart: at, isGlued: false)
    }
    let isSpaced = text[at] <= 0x20
    while at < line.upperBound, text[at] <= 0x20 { at += 1 }
    if isBracketed, text.has("\u{A0}", at: at) { at += 2 }
    guard isBracketed || isSpaced || beginsGluedWords(text, at),
      !isSpaced || canBegin(text, at, line), DutchDate.date(in: text, at: start) == nil
    else { return nil }
    return NoteStart(
      value: number.value, marker: marker, wordsStart: at, isGlued: !isSpaced && !isBracketed)
  }

  /// The number of a note whose words begin with a year that is glued to it: `12023 Annual report`.
  static func readBeforeYear(_ text: [UInt8], _ line: Range<Int>, _ wanted: Int) -> NoteStart? {
    let digits = Array(String(wanted).utf8)
    let start = line.lowerBound
    let year = start + digits.count
    guard line.count > digits.count + 5, text[start..<year].elementsEqual(digits),
      DutchDate.year(in: text, at: year) != nil, text[year + 4] == 0x20,
      ASCII.isLetter(text[year + 5])
    else { return nil }
    return NoteStart(value: wanted, marker: start..<year, wordsStart: year, isGlued: true)
  }

  /// The number of a note that begins `1) Zie`, where marks are written so.
  static func readBracket(_ text: [UInt8], _ line: Range<Int>) -> NoteStart? {
    guard let number = text.number(at: line.lowerBound, upTo: line.upperBound, most: 2),
      number.value > 0, number.end + 2 < line.upperBound, text[number.end] == UInt8(ascii: ")"),
      text[number.end + 1] == 0x20
    else { return nil }
    return NoteStart(
      value: number.value, marker: line.lowerBound..<(number.end + 1),
      wordsStart: number.end + 2, isGlued: false)
  }

  /// Whether a number and a bracket that nothing opened are glued to a word: `steun1)`.
  static func hasBracketMarks(_ text: [UInt8]) -> Bool {
    var from = 0
    while let at = text.firstOffset(of: UInt8(ascii: ")"), in: from..<text.count) {
      if at > 1, ASCII.isDigit(text[at - 1]) {
        let first = ASCII.isDigit(text[at - 2]) ? at - 3 : at - 2
        if first >= 0, ASCII.isLower(text[first]), !isOpen(text, from..<at) { return true }
      }
      from = at + 1
    }
    return false
  }

  /// Whether a bracket is open at the end of a range, in its last paragraph.
  private static func isOpen(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    for at in range.reversed() {
      if text[at] == UInt8(ascii: "(") { return true }
      if text[at] == 0x0A, at > 0, text[at - 1] <= 0x20 { return false }
    }
    return false
  }

  /// Whether words glued to a number can be a note's: a capital, a quote, a web address.
  private static func beginsGluedWords(_ text: [UInt8], _ at: Int) -> Bool {
    if SentenceEnd.startsUpper(text, at) { return true }
    if hasAddress(text, at) { return true }
    if text.has("«", at: at) || text.has("“", at: at)
      || text.has("‘", at: at) || text[at] == UInt8(ascii: "(")
    {
      return true
    }
    // `1de Limburger`: a small word, then a space; `2e` and `3de` alone are ordinals.
    guard ASCII.isLower(text[at]) else { return false }
    var next = at
    while next < text.count, ASCII.isLower(text[next]) { next += 1 }
    return next + 1 < text.count && text[next] == 0x20
      && SentenceEnd.startsUpper(text, next + 1)
  }

  /// Whether words after a number and a space can begin a note.
  private static func canBegin(_ text: [UInt8], _ at: Int, _ line: Range<Int>) -> Bool {
    at < line.upperBound
      && (ASCII.isWord(text[at]) || text[at] >= 0x80 || text[at] == UInt8(ascii: "(")
        || text[at] == UInt8(ascii: "\"") || text[at] == UInt8(ascii: "'")
        || text[at] == UInt8(ascii: "<"))
  }

  /// Whether a line is one of a table of contents, with leaders before the page: `2 Aanpak—18`,
  /// `3 Kosten ..... 25`.
  static func isOfContents(_ text: [UInt8], _ line: Range<Int>) -> Bool {
    var at = line.upperBound
    while at > line.lowerBound, ASCII.isDigit(text[at - 1]) { at -= 1 }
    guard at < line.upperBound, line.upperBound - at <= 3 else { return false }
    while at > line.lowerBound, text[at - 1] == 0x20 { at -= 1 }
    guard at - line.lowerBound > 4 else { return false }
    return text.has("—", at: at - 3) || text.has("...", at: at - 3) || text.has("…", at: at - 3)
  }

  /// Whether a label of a letterhead stands right above a line, whose value its number is:
  /// `Bijlagen` and then `1`.
  static func isLabelled(_ line: Int, _ lines: [PageLine], _ text: [UInt8]) -> Bool {
    line > 0 && TextHead.isLabelAlone(text, lines[line - 1].range)
  }

  /// Whether a web address begins at an offset.
  static func hasAddress(_ text: [UInt8], _ at: Int) -> Bool {
    text.has(anyCase: "http", at: at)
      || text.has(anyCase: "www.", at: at)
  }

  /// Whether words begin as notes do: a paper is cited, a web address stands there.
  static func isCue(_ text: [UInt8], _ at: Int) -> Bool {
    hasAddress(text, at) || cues.phrase(in: text, at: at) != nil
  }

  private static let cues: PhraseList = [
    "Kamerstuk", "Kamerbrief", "Tweede Kamer", "Eerste Kamer", "TK ", "EK ", "Handelingen",
    "Aanhangsel", "Zie ", "Stb.", "Stcrt.", "Staatsblad", "Staatscourant", "Trb.", "Brief van",
    "Bijlage", "Motie", "Artikel", "Ibid", "Idem", "ECLI:", "Hoge Raad", "PbEU", "Verordening",
    "Richtlijn", "CBS", "UWV", "COM(", "«", "“",
  ]
}
