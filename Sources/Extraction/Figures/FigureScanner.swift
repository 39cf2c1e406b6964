internal import DutchText
internal import LetterModel

/// One pass over a passage's words that finds its figures.
///
/// A number or the beginning of a number word makes a candidate; every other token is passed with
/// one test. What surrounds a candidate is read with bounded steps.
struct FigureScanner {
  private let words: PassageWords
  let text: [UInt8]
  /// Ranges of references, in order.
  let blocked: [Range<Int>]
  let kind: Block.Kind
  var drafts: [FigureDraft] = []
  /// The next blocked range that may matter.
  private var nextBlocked = 0
  /// Where the last stretch without spaces ends that was judged to be an address or not.
  private var judgedEnd = 0
  /// Where it ends if it is an address: its digits are no figures.
  private var addressEnd = 0
  /// What the last number was, if it was no figure, and where it ended.
  var lastExcluded: (end: Int, isList: Bool)?

  /// The number glued to the word before it that may be a note's mark, and where it ended.
  private(set) var lastMark: (value: Int, end: Int)?

  /// What stands around the number that is being read.
  var around = Surroundings()

  /// Unit, scale word and currency of a number in digits, looked up once.
  struct Surroundings {
    var end = -1
    var unit: DutchUnit?
    var scale: (exponent: Int, end: Int)?
    var currency: DutchUnit?

    /// Whether they prove that the number is a figure.
    var isProof: Bool { unit != nil || scale != nil || currency != nil }
  }

  /// Where the last number ended that stands behind a name in a list of names.
  var listedNameEnd: Int?

  /// Where the last page number of a table of contents ended.
  var lastPageEnd: Int?

  /// The number of the last list item inside the passage.
  var lastListNumber = 0

  init(words: PassageWords, blocked: [Range<Int>] = [], kind: Block.Kind = .paragraph) {
    self.words = words
    text = words.bytes
    self.blocked = blocked
    self.kind = kind
  }

  /// Finds the figures, so many at most.
  mutating func scan(atMost most: Int = .max) {
    let tokens = words.tokens
    var at = 0
    for index in words.range {
      guard drafts.count < most else { break }
      let token = tokens[index]
      if token.word == Token.number {
        // The end of a number may stand behind a year: `24 november 20232`.
        guard token.end > at else { continue }
        let start = max(Int(token.start), at)
        at = max(takeDigits(start), start + 1)
      } else if mayBegin(Int(token.start), after: at) {
        at = takeWord(Int(token.start))
      }
    }
    distributeUnits()
    dropAxes()
  }

  /// Whether a number in words can begin at a token: a space or punctuation stands before it, and
  /// nothing of that was read already.
  private func mayBegin(_ start: Int, after at: Int) -> Bool {
    DutchNumber.mayBegin(with: text[start])
      && (start == 0 || (start > at && text[start - 1] < UInt8(ascii: "0")))
      && DutchNumber.mayBegin(in: text, at: start)
  }

  /// The end of the blocked range that holds an offset.
  private mutating func blockedEnd(_ offset: Int) -> Int? {
    while nextBlocked < blocked.count, blocked[nextBlocked].upperBound <= offset {
      nextBlocked += 1
    }
    guard nextBlocked < blocked.count, blocked[nextBlocked].contains(offset) else { return nil }
    return blocked[nextBlocked].upperBound
  }

  /// Reads a number in digits; returns where the scan goes on.
  private mutating func takeDigits(_ start: Int) -> Int {
    if let end = blockedEnd(start) {
      lastExcluded = nil
      return end
    }
    if isInAddress(start) { return addressEnd }
    if let end = gluedEnd(start) {
      lastMark = mark(at: start, upTo: end)
      return end
    }
    guard let number = number(at: start) else {
      let spaced = DutchNumber.digits(in: text, at: start, spaces: true)
      lastExcluded = (spaced?.range.upperBound ?? start, true)
      return max(runEnd(start), spaced?.range.upperBound ?? start)
    }
    let end = number.range.upperBound
    if end < text.count, text[end] == UInt8(ascii: "."), let end = takeMarked(start) { return end }
    if let draft = signRatio(number) {
      drafts.append(draft)
      lastExcluded = nil
      return draft.end
    }
    around = Surroundings(
      end: end, unit: ownUnit(behind: end),
      scale: DutchNumber.scale(in: text, after: end),
      currency: DutchUnit.currency(before: start, in: text))
    if let end = exclusionEnd(number) { return end }
    lastExcluded = nil
    var draft = FigureDraft(range: number.range, value: number.value)
    complete(&draft)
    drafts.append(draft)
    return draft.end
  }

  /// The unit behind a number; none where it is the currency of the next: `(2030-2031 EUR 1,9 miljoen)`.
  private func ownUnit(behind end: Int) -> DutchUnit? {
    guard let unit = DutchUnit.after(end, in: text) else { return nil }
    guard unit.kind == .currency else { return unit }
    let next = DutchWord.skipSpaces(in: text, at: unit.range.upperBound)
    return next < text.count && ASCII.isDigit(text[next]) ? nil : unit
  }

  /// The value of one or two digits that are glued to a full stop, a bracket or a quote.
  private func mark(at start: Int, upTo end: Int) -> (value: Int, end: Int)? {
    guard (1...2).contains(end - start), text[start..<end].allSatisfy(ASCII.isDigit) else {
      return nil
    }
    return (text[start..<end].reduce(0) { $0 * 10 + Int($1 & 15) }, end)
  }

  /// The number in digits that begins at an offset.
  ///
  /// Plain spaces group digits only where a unit or a currency proves it: `34 352` is a dossier.
  func number(at start: Int) -> ReadNumber? {
    if text[start] == UInt8(ascii: "0"), start + 1 < text.count, ASCII.isDigit(text[start + 1]) {
      return nil
    }
    guard let spaced = DutchNumber.digits(in: text, at: start, spaces: true) else { return nil }
    if let torn = tornThousands(after: spaced) { return torn }
    guard text[spaced.range].contains(0x20) else { return spaced }
    if DutchUnit.currency(before: start, in: text) != nil
      || DutchUnit.after(spaced.range.upperBound, in: text) != nil
      || DutchNumber.scale(in: text, after: spaced.range.upperBound) != nil
      || DutchUnit.noun(after: spaced.range.upperBound, in: text) != nil || isSpacedLevel(spaced)
    {
      return spaced
    }
    return nil
  }

  private static let beforeLevel = WordClass("figure.before-minus")

  /// Whether `133 441` is a number by its form and what stands before it: no dossier has six digits,
  /// and no cell of a row stands behind `van` or `naar`.
  private func isSpacedLevel(_ number: ReadNumber) -> Bool {
    guard number.range.count == 7, (100_000...999_999).contains(number.value.coefficient),
      let word = DutchWord.before(in: text, number.range.lowerBound)
    else { return false }
    return Self.beforeLevel.contains(text, word)
  }

  /// Reads `86. 815 banen`, whose space a converter put in, where the sentence goes on.
  private func tornThousands(after first: ReadNumber) -> ReadNumber? {
    let at = first.range.upperBound
    guard first.range.count <= 3, first.value.exponent == 0, at + 5 < text.count,
      text[at] == UInt8(ascii: "."), text[at + 1] == 0x20,
      (2...4).allSatisfy({ ASCII.isDigit(text[at + $0]) }), ASCII.isSpace(text[at + 5]),
      first.range.lowerBound > 0, lastListNumber == 0,
      let word = DutchWord.before(in: text, first.range.lowerBound),
      !ASCII.isUpper(text[word.lowerBound]),
      DutchUnit.noun(after: at + 5, in: text) != nil || DutchUnit.after(at + 5, in: text) != nil
    else { return nil }
    var value = first.value.coefficient
    for offset in (at + 2)...(at + 4) { value = value * 10 + Int(text[offset] & 15) }
    return ReadNumber(value: PrintedNumber(value), range: first.range.lowerBound..<(at + 5))
  }

  /// Reads a number in words; returns where the scan goes on.
  private mutating func takeWord(_ start: Int) -> Int {
    guard !DutchWord.isLetter(in: text, at: start - 1) else { return start }
    if start > 0, text[start - 1] == UInt8(ascii: "-") { return start }
    guard let draft = wordDraft(at: start), !isTime(start) else { return start }
    if let end = blockedEnd(start) { return end }
    drafts.append(draft)
    return draft.end
  }

  /// Whether a number in words tells the time: `half negen`, `kwart over acht`.
  private func isTime(_ start: Int) -> Bool {
    guard let word = DutchWord.before(in: text, start) else { return false }
    if DutchWord.matches(text, word, "half") { return true }
    guard DutchWord.matches(text, word, "over") || DutchWord.matches(text, word, "voor"),
      let quarter = DutchWord.before(in: text, word.lowerBound)
    else { return false }
    return DutchWord.matches(text, quarter, "kwart")
  }

  /// Whether a digit stands in a URL or an e-mail address; each stretch is judged once.
  private mutating func isInAddress(_ offset: Int) -> Bool {
    if offset < judgedEnd { return offset < addressEnd }
    var start = offset
    while start > judgedEnd, text[start - 1] != 0x20 { start -= 1 }
    var at = start
    var isAddress = false
    while at < text.count, text[at] != 0x20 {
      switch text[at] {
      case UInt8(ascii: "@"): isAddress = true
      case UInt8(ascii: ":") where at + 2 < text.count:
        if text[at + 1] == UInt8(ascii: "/"), text[at + 2] == UInt8(ascii: "/") {
          isAddress = true
        }
      case UInt8(ascii: "w") where at + 3 < text.count:
        if text[at + 1] == text[at], text[at + 2] == text[at], text[at + 3] == 0x2E {
          isAddress = true
        }
      default: break
      }
      at += 1
    }
    judgedEnd = at
    addressEnd = isAddress ? at : 0
    return isAddress
  }
}
