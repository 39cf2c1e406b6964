internal import DutchText

/// Which of a letter's last lines are its signature.
enum TextSignature {
  /// Whether a line names the office that signs: `De Minister voor …,`.
  static func isOffice(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    guard let first = range.first, range.count < 160 else { return false }
    return offices.stands(in: text, at: first) && !SentenceEnd.closes(text, range)
  }

  /// Whether a line closes a letter: `Hoogachtend,`.
  static func isClosing(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    guard let first = range.first, range.count < 40 else { return false }
    return closings.stands(in: text, at: first)
  }

  private static let offices: PhraseList = [
    "de minister ", "de minister-president", "de staatssecretaris ", "de viceminister-president",
    "mede namens de ", "de voorzitter van de vaste commissie", "de griffier van de",
  ]
  private static let closings: PhraseList = [
    "hoogachtend", "met vriendelijke groet", "met de meeste hoogachting", "met hoogachting",
  ]
}

extension TextSignature {
  /// Whether after an office's line only names, offices and notes come: it signs the letter.
  ///
  /// An office also begins sentences (`De minister van BZK informeert …`); a signature has its
  /// name within a few short lines and no sentence after it.
  static func endsLetter(after start: Int, lines: [TextLine], in text: [UInt8]) -> Bool {
    let line = lines[start]
    let last = start + 1 < lines.count ? start + 1 : start
    guard goesOn(at: last, lines: lines, in: text) || last == start else { return false }
    // "De Minister van BZK informeert uw Kamer" has a verb and goes on; an office ends in a comma
    // or with its name on the line below.
    if text[line.end - 1] == UInt8(ascii: ",") || text[line.end - 1] == UInt8(ascii: "*") {
      return true
    }
    return lines[last].end - lines[last].start < 60 && line.end - line.start < 80
      && !SentenceEnd.closes(text, lines[last].range)
      && lines.count - start < 12
  }

  /// The index of the last line of what one line of a signature begins: an office on two lines.
  static func lastLine(from start: Int, lines: [TextLine], in text: [UInt8]) -> Int {
    var last = start
    while last + 1 < lines.count, lines[last + 1].blankBefore == 0,
      text[lines[last].end - 1] != UInt8(ascii: ","),
      SentenceEnd.startsLower(text, lines[last + 1].start)
    {
      last += 1
    }
    return last
  }

  /// Whether a signature ended with the line before, which named who signs; the next has no office.
  ///
  /// What follows is an annex, a list of questions, a table of contents.
  static func isOver(after last: Range<Int>, before next: Range<Int>, in text: [UInt8]) -> Bool {
    if TextPart.label(text, next) != nil { return true }
    guard let first = next.first, isName(last, in: text) else { return false }
    if text.firstOffset(of: UInt8(ascii: ":"), in: next) != nil { return true }
    if isOffice(text, next) || isNamedOffice(text, next) || isClosing(text, next) { return false }
    // `Minister van Volksgezondheid, Welzijn en Sport` may stand below the name.
    return !SentenceEnd.startsLower(text, first)
      && !bareOffices.stands(in: text, at: first)
  }

  /// Whether a line has a name and no office's first half.
  private static func isName(_ line: Range<Int>, in text: [UInt8]) -> Bool {
    guard let last = line.last, text[last] != UInt8(ascii: ","), !isClosing(text, line),
      !SentenceEnd.isUnfinished(text, line), !SentenceEnd.startsLower(text, line.lowerBound)
    else { return false }
    return isOffice(text, line) || isNamedOffice(text, line)
      ? isNamedOffice(text, line)
      : !bareOffices.stands(in: text, at: line.lowerBound)
  }

  /// Whether a line has an office and its holder: `De griffier van de commissie, De Vos`.
  static func isNamedOffice(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    guard let first = range.first, range.count < 160,
      isOffice(text, range) || chamberOffices.stands(in: text, at: first),
      !SentenceEnd.closes(text, range),
      let comma = range.last(where: { text[$0] == UInt8(ascii: ",") }),
      comma + 2 < range.upperBound, text[comma + 1] == 0x20
    else { return false }
    let name = (comma + 2)..<range.upperBound
    return name.count < 40 && SentenceEnd.startsUpper(text, name.lowerBound)
      && text.firstOffset(of: " en ", in: name) == nil
  }

  private static let bareOffices: PhraseList = [
    "minister", "staatssecretaris", "viceminister", "voorzitter", "griffier",
  ]
  private static let chamberOffices: PhraseList = [
    "de voorzitter van de", "voorzitter van de", "de griffier van de", "griffier van de",
    "adjunct-griffier van de", "de adjunct-griffier van de", "de waarnemend griffier van de",
    "de fungerend voorzitter van de", "de waarnemend voorzitter van de",
  ]

  /// Whether a signature goes on with a line: short, and no sentence.
  static func goesOn(at index: Int, lines: [TextLine], in text: [UInt8]) -> Bool {
    let line = lines[index]
    guard line.end - line.start < 100 else { return false }
    if isOffice(text, line.range) { return true }
    return !SentenceEnd.closes(text, line.range)
      && (SentenceEnd.startsUpper(text, line.start) || startsName(text, line)
        || lines[index].blankBefore == 0)
  }

  /// `drs. V.L.W.A. Heijnen`, `mr. dr. …`, `en Integratie,` begin with a small letter.
  private static func startsName(_ text: [UInt8], _ line: TextLine) -> Bool {
    titles.phrase(in: text, at: line.start) != nil
  }

  private static let titles: PhraseList = [
    "drs.", "dr.", "mr.", "ir.", "ing.", "prof.", "mw.", "dhr.",
  ]
}
