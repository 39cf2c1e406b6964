internal import DutchText
internal import LetterModel

/// What stands before the dossier, the meeting or the number: label, chamber and year, in any order.
///
///     Kamerstukken II, vergaderjaar 2022/2023, 34 352, nr. 281
///     ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
struct CitationPrefix {
  /// Whether a word such as `Kamerstukken` says that a paper follows.
  var hasLabel = false
  var chamber: Chamber?
  /// Whether both chambers are named: `I/II`, `I-II`, `VV`.
  var isJoint = false
  /// The budget chapter that stands before the dossier: `hoofdstuk XV, 33 400`.
  var chapter: String?
  var session: SessionYear?
  /// Where the last piece ends.
  var end: Int

  private static let labels = WordClass("citation.label")
  private static let secondNames = WordClass("citation.chamber.second")
  private static let firstNames = WordClass("citation.chamber.first")
  private static let jointNames = WordClass("citation.chamber.joint")
  private static let numberWords = WordClass("citation.prefix.number")
  private static let yearWords = WordClass("citation.prefix.year")

  /// Reads up to eight pieces; `nil` where there is none.
  static func read(_ reader: inout ByteCursor) -> CitationPrefix? {
    var prefix = CitationPrefix(end: reader.at)
    let start = reader.at
    for _ in 0..<8 {
      let before = reader.at
      if before > start { skipSeparators(&reader) }
      // `de Tweede Kamer (Kamerstukken II …)`: who was told, and then a citation in brackets.
      if prefix.isChamberAlone, reader.bytes[before..<reader.at].contains(0x28) {
        reader.at = before
        break
      }
      guard prefix.readPiece(&reader) else {
        reader.at = before
        break
      }
      prefix.end = reader.at
    }
    return prefix.end > start ? prefix : nil
  }

  /// Whether nothing but a chamber was read, which may be the sentence's and not a citation's.
  var isChamberAlone: Bool { chamber != nil && !hasLabel && session == nil && chapter == nil }

  /// Passes spaces, commas, colons and brackets, and the stars of emphasis that a copier left.
  static func skipSeparators(_ reader: inout ByteCursor) {
    for _ in 0..<6 {
      reader.skipSpaces()
      switch reader.peek() {
      case 0x2C, 0x3A, 0x28, 0x29, 0x2A: reader.at += 1
      default: return
      }
    }
  }

  private mutating func readPiece(_ reader: inout ByteCursor) -> Bool {
    let byte = reader.peek()
    if hasLabel, chamber == nil, !isJoint, session == nil, Self.isStroke(byte),
      let read = Self.readScannedChamber(&reader)
    {
      chamber = read
      return true
    }
    if ASCII.isDigit(byte) || byte == 0xE2 || byte == 0x27 { return readYear(&reader) }
    guard ASCII.isLetter(byte) else { return false }
    switch byte | 0x20 {
    case 0x6B where !hasLabel:
      guard reader.takeWord(of: Self.labels) || Self.takeGluedLabel(&reader) else { return false }
      if isChamberAlone {
        // `aan de Tweede Kamer, Kamerstukken II 2022/23`: the label begins the citation.
        var ahead = reader
        Self.skipSeparators(&ahead)
        if Self.readChamber(&ahead) != nil { return false }
      }
      hasLabel = true
      return true
    case 0x64 where reader.takeWord("der Staten-Generaal"): return chamber != nil
    case 0x68: return readChapter(&reader)
    case 0x76 where hasLabel && chamber == nil && reader.takeWord(of: Self.jointNames):
      isJoint = true
      return true
    case 0x76, 0x7A, 0x70:
      guard session == nil, reader.takeWord(of: Self.yearWords) else { return false }
      reader.skipSpaces()
      guard let year = SessionYear.read(&reader, short: true) else { return false }
      session = year
      return true
    default: break
    }
    if chamber == nil, !isJoint, let read = Self.readChamber(&reader) {
      let end = reader.at
      if reader.take(0x2F) || reader.takeDash(), Self.readChamber(&reader) != nil {
        isJoint = true
        return true
      }
      reader.at = end
      chamber = read
      return true
    }
    guard hasLabel, reader.takeWord(of: Self.numberWords) else { return false }
    reader.skipSpaces()
    return DossierNumber.isHere(reader)
  }

  /// Passes the `Kamerstuk` of `Kamerstuk33 529`, whose space a converter lost.
  private static func takeGluedLabel(_ reader: inout ByteCursor) -> Bool {
    let end = DutchWord.end(in: reader.bytes, from: reader.at)
    guard labels.contains(reader.bytes, reader.at..<end) else { return false }
    let ahead = ByteCursor(reader.bytes, at: end)
    guard DossierNumber.isHere(ahead) else { return false }
    reader.at = end
    return true
  }

  private mutating func readYear(_ reader: inout ByteCursor) -> Bool {
    guard session == nil else { return false }
    let start = reader.at
    if reader.take(0x27) || reader.take("\u{2019}"), reader.digitCount != 2 {
      reader.at = start
      return false
    }
    if let year = SessionYear.read(&reader, short: hasLabel || chamber != nil) {
      session = year
      return true
    }
    // one calendar year where the style wants two: Kamerstukken II 2022, 34352, nr. 3
    if hasLabel, reader.digitCount == 4, let year = reader.takeDigits(most: 4) {
      if (1814...2100).contains(year.value) {
        var ahead = reader
        Self.skipSeparators(&ahead)
        if DossierNumber.isHere(ahead) { return true }
      }
    }
    reader.at = start
    return false
  }

  /// Reads `II`, `TK`, `Tweede Kamer`, `I`, `EK`, `Eerste Kamer`.
  static func readChamber(_ reader: inout ByteCursor) -> Chamber? {
    let byte = reader.peek()
    switch byte {
    case 0x49:
      if reader.takeWord("II") { return .second }
      return reader.takeWord("I") ? .first : nil
    case 0x54, 0x74:
      return reader.takeWord(of: secondNames) ? .second : nil
    case 0x45, 0x65:
      return reader.takeWord(of: firstNames) ? .first : nil
    default: return nil
    }
  }

  /// Reads `hoofdstuk XV` where a dossier follows.
  private mutating func readChapter(_ reader: inout ByteCursor) -> Bool {
    guard chapter == nil, hasLabel || session != nil || chamber != nil,
      reader.takeWord(of: CitedDossier.chapterWords)
    else { return false }
    reader.skipSpaces()
    let from = reader.at
    while ASCII.isUpper(reader.peek()), reader.at - from < 6 { reader.at += 1 }
    let letters = from..<reader.at
    guard reader.isAtWordEnd, BudgetChapter.isRoman(reader.bytes[letters]) else { return false }
    var ahead = reader
    Self.skipSeparators(&ahead)
    guard DossierNumber.isHere(ahead) else { return false }
    chapter = reader.text(letters)
    return true
  }

  // MARK: - As a scanner reads it

  /// Whether a byte is a stroke that a scanner takes for another: `I`, `l`, `1`, `|`.
  private static func isStroke(_ byte: UInt8) -> Bool {
    byte == 0x49 || byte == 0x6C || byte == 0x31 || byte == 0x7C
  }

  /// Reads `11`, `Il`, `1` where the chamber stands and a parliamentary year follows:
  /// `Kamerstukken 11, 1997/1998, 25 672`.
  private static func readScannedChamber(_ reader: inout ByteCursor) -> Chamber? {
    var count = 1
    while count < 3, isStroke(reader.peek(count)) { count += 1 }
    guard count < 3, !ASCII.isWord(reader.peek(count)) else { return nil }
    var ahead = reader
    ahead.at += count
    let end = ahead.at
    skipSeparators(&ahead)
    if ahead.takeWord(of: yearWords) { ahead.skipSpaces() }
    guard SessionYear.read(&ahead) != nil else { return nil }
    reader.at = end
    return count == 2 ? .second : .first
  }
}
