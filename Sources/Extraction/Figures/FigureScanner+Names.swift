internal import DutchText
internal import LetterModel

/// Numbers that are part of a name, or that number what follows them.
extension FigureScanner {
  private static let endings = WordClass("figure.label-endings")
  private static let openings = WordClass("figure.openings")
  private static let listedNames = WordClass("figure.listed-names")

  /// Whether a number is part of a name or numbers something, and nothing is counted or measured.
  ///
  ///     beleidsvariant 4     Radio 1     Kerkstraat 14     Thema 5     top 100
  ///
  /// Words that number things are compounds too, so their endings are looked up. Behind another
  /// word with a capital a number names, unless several such words are listed with their numbers:
  /// `Nederland 12, Frankrijk 9`.
  ///
  /// - Precondition: the number has no unit, scale or currency, and no separators.
  mutating func isNamed(_ number: ReadNumber) -> Bool {
    guard number.range.count <= 3 else { return false }
    if numbersWhatFollows(number) || isPageOfContents(number) { return true }
    if opensRange(number) || opensRow(number) || isGlued(number) { return false }
    guard let word = DutchWord.before(in: text, number.range.lowerBound) else { return false }
    if isHour(number, after: word) { return true }
    if endsAsLabel(word) { return !isDetermined(word.lowerBound) }
    guard ASCII.isUpper(text[word.lowerBound]), !Self.openings.contains(text, word),
      !isAdverb(word), !countsBelow(number)
    else { return false }
    return !isListedName(word, number)
  }

  /// Whether what is counted is glued to it: `TikTok had 160Nederlandstalige moderatoren`.
  private func isGlued(_ number: ReadNumber) -> Bool {
    DutchWord.isLetter(in: text, at: number.range.upperBound)
  }

  /// Whether `tot` or a kin of it follows, and a number that counts: `leeftijdsgroep 18 tot 30 jaar`.
  func opensRange(_ number: ReadNumber) -> Bool {
    guard let joint = DutchWord.after(in: text, number.range.upperBound),
      Self.joints.contains(text, joint)
    else { return false }
    let at = DutchWord.skipSpaces(in: text, at: joint.upperBound)
    guard let second = anyNumber(at: at) else { return false }
    let end = second.range.upperBound
    return DutchUnit.after(end, in: text) != nil || DutchNumber.scale(in: text, after: end) != nil
  }

  /// Whether another number stands right behind, as in a row of a table: `Herschikken 0 2 2`; a
  /// postcode stands behind the number of a house.
  private func opensRow(_ number: ReadNumber) -> Bool {
    let at = DutchWord.skipSpaces(in: text, at: number.range.upperBound)
    guard at > number.range.upperBound, at < text.count, ASCII.isDigit(text[at]),
      let next = DutchNumber.digits(in: text, at: at)
    else { return false }
    return !isPostcode(next)
  }

  /// Whether a word ends in one that numbers things: `NWA-actielijn`, `deelvraag`.
  private func endsAsLabel(_ word: Range<Int>) -> Bool {
    var at = word.lowerBound + 1
    let last = word.upperBound - 4
    while at <= last {
      if Self.endings.contains(text, at..<word.upperBound) { return true }
      at += 1
    }
    return Self.endings.contains(text, word)
  }

  /// `half 7`.
  private func isHour(_ number: ReadNumber, after word: Range<Int>) -> Bool {
    DutchWord.matches(text, word, "half") && number.value.coefficient <= 12
  }

  /// Whether what follows is a plural in small letters: `Rijkswaterstaat 12 bruggen`.
  private func countsBelow(_ number: ReadNumber) -> Bool {
    guard let noun = DutchUnit.noun(after: number.range.upperBound, in: text) else { return false }
    return !ASCII.isUpper(text[noun.range.lowerBound])
  }

  /// Whether a word at the beginning of a sentence says how much: `Landelijk 12`, `Gemiddeld 3`.
  private func isAdverb(_ word: Range<Int>) -> Bool {
    guard word.count > 5 else { return false }
    let ending = word.upperBound - 4
    return DutchWord.matches(text, ending..<word.upperBound, "lijk")
      || DutchWord.matches(text, ending..<word.upperBound, "ijks")
      || DutchWord.matches(text, (ending + 1)..<word.upperBound, "eld")
      || DutchWord.matches(text, (ending + 1)..<word.upperBound, "end")
  }

  /// Whether names stand in a list with a number each: `Nederland 12, in Frankrijk 9`.
  private mutating func isListedName(_ word: Range<Int>, _ number: ReadNumber) -> Bool {
    let end = number.range.upperBound
    if let last = listedNameEnd, let name = nextName(after: last), name == word {
      listedNameEnd = end
      return true
    }
    guard let next = nextName(after: end), !text[next].elementsEqual(text[word]),
      !endsAsLabel(next), !Self.labels.contains(text, next)
    else { return false }
    let digit = DutchWord.skipSpaces(in: text, at: next.upperBound)
    guard digit > next.upperBound, digit < text.count, ASCII.isDigit(text[digit]) else {
      return false
    }
    listedNameEnd = end
    return true
  }

  /// The word with a capital that comes next in a list, after a comma and small words.
  private func nextName(after end: Int) -> Range<Int>? {
    var at = end
    if at < text.count, text[at] == UInt8(ascii: ",") || text[at] == UInt8(ascii: ";") { at += 1 }
    for _ in 0..<3 {
      guard let word = DutchWord.after(in: text, at) else { return nil }
      if ASCII.isUpper(text[word.lowerBound]) { return word }
      guard Self.listedNames.contains(text, word) else { return nil }
      at = word.upperBound
    }
    return nil
  }

  /// Whether a number begins a sentence and a word with a capital follows.
  ///
  /// A note, a question or an item has this number: `72 Gezien de omvang`; or a part of the letter
  /// begins behind it: `50 Bijlage C`. A list item may count: `3 Kamerleden`.
  private func numbersWhatFollows(_ number: ReadNumber) -> Bool {
    guard let word = DutchWord.after(in: text, number.range.upperBound),
      word.lowerBound > number.range.upperBound, word.count > 1,
      ASCII.isUpper(text[word.lowerBound]), !ASCII.isUpper(text[word.lowerBound + 1])
    else { return false }
    if Self.labels.contains(text, word) { return true }
    let start = number.range.lowerBound
    guard start > 0 else { return kind != .listItem || !countsName(word) }
    var before = DutchWord.skipSpaces(in: text, before: start)
    guard before < start else { return false }
    // 51 3 Slot: a page, and the number of the next part.
    if let last = lastExcluded, last.end == before { return true }
    // The mark of another note may stand behind the full stop: `begroting.71 72 Gezien`.
    while before > 0, start - before < 5, ASCII.isDigit(text[before - 1]) { before -= 1 }
    return before > 0 && text[before - 1] == UInt8(ascii: ".")
  }

  private func countsName(_ word: Range<Int>) -> Bool {
    text[word.upperBound - 1] == UInt8(ascii: "n") || text[word.upperBound - 1] == UInt8(ascii: "s")
  }

  /// Whether a number is the page of a table of contents: the number of the next part follows, or
  /// a row of dots stands before it.
  private func isPageOfContents(_ number: ReadNumber) -> Bool {
    let start = DutchWord.skipSpaces(in: text, before: number.range.lowerBound)
    if start > 2, text[(start - 3)..<start].allSatisfy({ $0 == UInt8(ascii: ".") }) { return true }
    let part = DutchWord.skipSpaces(in: text, at: number.range.upperBound)
    // In a row of a table numbers stand before it: `17 16 16 Overig`.
    guard part > number.range.upperBound, start == 0 || !ASCII.isDigit(text[start - 1]) else {
      return false
    }
    var at = part
    while at < text.count, at - part < 8, ASCII.isDigit(text[at]) || text[at] == 0x2E { at += 1 }
    guard at > part else { return false }
    let title = DutchWord.skipSpaces(in: text, at: at)
    return title > at && title + 1 < text.count && ASCII.isUpper(text[title])
      && ASCII.isLower(text[title + 1])
  }
}
