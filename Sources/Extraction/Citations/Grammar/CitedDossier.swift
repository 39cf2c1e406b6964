internal import DutchText
internal import LetterModel

/// A dossier as cited: its number, its chapter, and what follows glued or without `nr.`.
///
///     36200 XV     35300, XIV     33400-J     35925-VI-56     21501-02     36 373, H
struct CitedDossier {
  static let chapterWords = WordClass("citation.chapter")

  let digits: String
  var suffix: String?
  /// A number that came with the dossier: `281` of `34352-281`, `H` of `36 373, H`.
  var number: CitedNumber?
  /// Whether that number is joined to it by a dash or a slash, so that it is this dossier's alone.
  var isJoined = false
  /// What the chapter letter could be as well: the letter of a paper of the Eerste Kamer.
  var letter: CitedNumber?
  var range: Range<Int>

  /// Reads a dossier and what belongs to it.
  static func read(_ reader: inout ByteCursor, after prefix: inout CitationPrefix) -> CitedDossier?
  {
    guard
      let (digits, range) = DossierNumber.read(&reader)
        ?? (prefix.hasLabel ? DossierNumber.readDashed(&reader) : nil)
        ?? readShort(&reader, after: prefix)
    else { return nil }
    var dossier = CitedDossier(digits: digits, range: range)
    dossier.skipKingdomNumber(&reader)
    if reader.dashLength > 0, dossier.readDashes(&reader) {
      dossier.range = range.lowerBound..<reader.at
      dossier.isJoined = true
      return dossier
    }
    if prefix.hasLabel, dossier.readSlash(&reader) { return dossier }
    dossier.readSuffix(&reader, after: &prefix)
    dossier.skipKingdomNumber(&reader)
    if dossier.suffix == nil, dossier.number == nil { dossier.suffix = prefix.chapter }
    return dossier
  }

  /// Reads the `5380` of `Zitting 1958-1959-5380, nr. 3`: a number has to follow.
  private static func readShort(
    _ reader: inout ByteCursor, after prefix: CitationPrefix
  ) -> (digits: String, range: Range<Int>)? {
    guard let session = prefix.session else { return nil }
    var ahead = reader
    guard let short = DossierNumber.readShort(&ahead, in: session),
      NumberList.hasNumberWord(ahead)
    else { return nil }
    reader = ahead
    return short
  }

  /// Passes `(R 1669)`, the number of a kingdom act.
  private func skipKingdomNumber(_ reader: inout ByteCursor) {
    let start = reader.at
    reader.skipSpaces()
    let hasBracket = reader.take(0x28)
    if reader.take(0x52) {
      reader.skipSpaces()
      if reader.dashLength == 1 { reader.at += 1 }
      if (3...4).contains(reader.digitCount), reader.takeDigits(most: 4) != nil,
        !hasBracket || reader.take(0x29)
      {
        return
      }
    }
    reader.at = start
  }

  /// Reads `/281`, as some write a number after its dossier.
  private mutating func readSlash(_ reader: inout ByteCursor) -> Bool {
    var ahead = reader
    guard ahead.take(0x2F), let cited = NumberList.readNumber(&ahead, letters: false),
      !NumberList.isYear(cited)
    else { return false }
    number = cited
    isJoined = true
    reader = ahead
    return true
  }

  /// Reads `-281`, `-VI-56`, `-02`, `-J`, `-21-h1`.
  private mutating func readDashes(_ reader: inout ByteCursor) -> Bool {
    var parts: [Range<Int>] = []
    let start = reader.at
    while parts.count < 3, reader.peek() == 0x2D || reader.dashLength == 3 {
      let before = reader.at
      _ = reader.takeDash()
      let from = reader.at
      while ASCII.isDigit(reader.peek()) || ASCII.isLetter(reader.peek()) { reader.at += 1 }
      guard reader.at > from, reader.at - from <= 5, reader.isAtWordEnd else {
        reader.at = before
        break
      }
      parts.append(from..<reader.at)
    }
    guard let first = parts.first, isNumberOrLetters(first, reader) else {
      reader.at = start
      return false
    }
    if parts.count > 1, isNumberOrLetters(parts[1], reader) {
      suffix = reader.text(first)
      number = CitedNumber(text: reader.text(parts[1]), range: parts[1])
      return true
    }
    reader.at = first.upperBound
    settleOnePart(first, reader)
    return true
  }

  private func isNumberOrLetters(_ part: Range<Int>, _ reader: ByteCursor) -> Bool {
    let bytes = reader.bytes[part]
    if bytes.allSatisfy(ASCII.isUpper) { return true }
    return bytes.dropLast().allSatisfy(ASCII.isDigit) && bytes.first.map(ASCII.isDigit) == true
  }

  /// Decides what one part after a dash is: `34352-281` is a number, `33400-J, nr. 5` a chapter,
  /// `21501-33` alone could be either.
  private mutating func settleOnePart(_ part: Range<Int>, _ reader: ByteCursor) {
    let text = reader.text(part)
    let bytes = reader.bytes[part]
    let isDigits = bytes.allSatisfy(ASCII.isDigit)
    let cited = CitedNumber(text: text, range: part)
    if NumberList.hasNumberWord(reader) && (!isDigits || part.count == 2) {
      suffix = text
    } else if isDigits {
      if part.count == 2, Self.hasParts(digits) {
        suffix = text
        letter = cited
      } else {
        number = cited
      }
    } else if BudgetChapter.isRoman(bytes), part.count > 1 {
      suffix = text
    } else if ASCII.isUpper(bytes[part.lowerBound]) {
      suffix = text
      letter = cited
    } else {
      number = cited
    }
  }

  /// Whether a dossier is divided into numbered parts, as 21501, the councils of the EU, is.
  static func hasParts(_ digits: String) -> Bool { digits == "21501" }

  /// Reads ` XV`, `, XIV`, ` hoofdstuk XV`, ` B`, `, H`.
  private mutating func readSuffix(_ reader: inout ByteCursor, after prefix: inout CitationPrefix) {
    let start = reader.at
    reader.skipSpaces()
    let hasComma = reader.take(0x2C)
    if !hasComma { _ = reader.take(0x2E) }
    reader.skipSpaces()
    let named = reader.takeWord(of: Self.chapterWords)
    if named { reader.skipSpaces() }
    let from = reader.at
    while ASCII.isUpper(reader.peek()) { reader.at += 1 }
    let range = from..<reader.at
    if from > start, BudgetChapter.isRoman(reader.bytes[range]),
      let joined = Self.readJoined(&reader)
    {
      (suffix, number, isJoined) = (reader.text(range), joined, true)
      self.range = self.range.lowerBound..<reader.at
      return
    }
    // a letter glued to the digits needs more around it: 32016R is no paper
    let isSure = from > start || prefix.hasLabel || NumberList.hasNumberWord(reader)
    guard (1...5).contains(range.count), reader.isAtWordEnd, reader.dashLength == 0, isSure else {
      reader.at = start
      return
    }
    let text = reader.text(range)
    if text == "TK" || text == "EK" {
      prefix.chamber = text == "EK" ? .first : .second
      return
    }
    let cited = CitedNumber(text: text, range: range)
    let isRoman = BudgetChapter.isRoman(reader.bytes[range])
    if named || (NumberList.hasNumberWord(reader) && (isRoman || range.count == 1)) {
      suffix = text
      self.range = self.range.lowerBound..<range.upperBound
    } else if settleLetters(cited, isRoman: isRoman, hasComma: hasComma, prefix.chamber, reader) {
      if suffix != nil { self.range = self.range.lowerBound..<range.upperBound }
    } else {
      reader.at = start
    }
  }

  /// Reads the `-2` of `36 560 VII-2`, right behind the chapter.
  private static func readJoined(_ reader: inout ByteCursor) -> CitedNumber? {
    var ahead = reader
    guard ahead.takeDash(), (1...4).contains(ahead.digitCount),
      let digits = ahead.takeDigits(most: 4), ahead.isAtWordEnd, ahead.dashLength == 0
    else { return nil }
    reader = ahead
    return CitedNumber(text: ahead.text(digits.range), range: digits.range)
  }

  /// Whether a dossier, a chapter and a number joined to it stand here: `36 560 VII-2`.
  static func isJoinedChapter(_ reader: ByteCursor) -> Bool {
    var ahead = reader
    guard DossierNumber.skip(&ahead) != nil, ahead.skipSpaces() else { return false }
    let from = ahead.at
    while ASCII.isUpper(ahead.peek()), ahead.at - from < 6 { ahead.at += 1 }
    return BudgetChapter.isRoman(ahead.bytes[from..<ahead.at]) && readJoined(&ahead) != nil
  }

  private mutating func settleLetters(
    _ cited: CitedNumber, isRoman: Bool, hasComma: Bool, _ chamber: Chamber?, _ reader: ByteCursor
  ) -> Bool {
    let isSingle = cited.range.count == 1
    if isRoman && (!isSingle || NumberList.hasLetters(reader)) {
      suffix = cited.text
      return true
    }
    // 36 600 B, A: a fund's letter and then the paper's.
    if isSingle, !hasComma, BudgetChapter.isFund(reader.bytes[cited.range.lowerBound]),
      reader.peek() == 0x2C, NumberList.hasLetters(reader)
    {
      suffix = cited.text
      return true
    }
    if chamber == .first, cited.range.count <= 3 {
      number = cited
      return true
    }
    guard isSingle else { return false }
    if isRoman {
      suffix = cited.text
      if chamber != .second || hasComma { letter = cited }
    } else if hasComma || !BudgetChapter.isFund(reader.bytes[cited.range.lowerBound]) {
      number = cited
    } else {
      suffix = cited.text
      if chamber != .second { letter = cited }
    }
    return true
  }
}
