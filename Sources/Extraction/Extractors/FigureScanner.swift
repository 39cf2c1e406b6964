internal import DutchText
internal import LetterModel

/// One pass over a passage's bytes that finds its figures.
///
/// A digit or the beginning of a number word makes a candidate; everything else is skipped with
/// one test a byte. What surrounds a candidate is read with bounded steps.
struct FigureScanner {
  let text: [UInt8]
  /// Ranges of references, in order.
  let blocked: [Range<Int>]
  let kind: Block.Kind
  var drafts: [FigureDraft] = []
  /// The next blocked range that may matter.
  private var nextBlocked = 0
  /// Where the stretch without spaces began that the scan is in.
  private var tokenStart = 0
  /// Where that stretch ends, if it is an address: its digits are no figures.
  private var addressEnd = 0
  private var judgedToken = -1
  /// What the last number was, if it was no figure, and where it ended.
  var lastExcluded: (end: Int, isList: Bool)?

  init(text: [UInt8], blocked: [Range<Int>] = [], kind: Block.Kind = .paragraph) {
    self.text = text
    self.blocked = blocked
    self.kind = kind
  }

  mutating func scan() {
    var at = 0
    let count = text.count
    while at < count {
      let byte = text[at]
      if ASCII.isDigit(byte) {
        at = max(takeDigits(at), at + 1)
      } else if ASCII.isLetter(byte) || byte &- 0xC3 < 7 {
        if at + 1 < count, DutchNumber.mayBegin(byte, text[at + 1]) {
          at = max(takeWord(at), at + 1)
        }
        // A digit glued to letters belongs to a name: G4, CO2, Wajong2010.
        while at < count {
          if text[at] &- 0xC3 < 7 {
            at += 2
          } else if isAlphanumeric(text[at]) {
            at += 1
          } else {
            break
          }
        }
      } else {
        if byte == 0x20 { tokenStart = at + 1 }
        at += 1
      }
    }
    distributeUnits()
  }

  private func isAlphanumeric(_ byte: UInt8) -> Bool {
    ASCII.isLetter(byte) || ASCII.isDigit(byte)
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
    if let end = gluedEnd(start) { return end }
    guard let number = number(at: start) else { return runEnd(start) }
    if let end = exclusionEnd(number) { return end }
    lastExcluded = nil
    var draft = FigureDraft(range: number.range, value: number.value)
    complete(&draft)
    drafts.append(draft)
    return draft.end
  }

  /// The number in digits that begins at an offset.
  ///
  /// Plain spaces group digits only where a unit or a currency proves it: `34 352` is a dossier.
  func number(at start: Int) -> ReadNumber? {
    if text[start] == UInt8(ascii: "0"), start + 1 < text.count, ASCII.isDigit(text[start + 1]) {
      return nil
    }
    guard let spaced = DutchNumber.digits(in: text, at: start, spaces: true) else { return nil }
    guard text[spaced.range].contains(0x20) else { return spaced }
    if DutchUnit.currency(before: start, in: text) != nil
      || DutchUnit.after(spaced.range.upperBound, in: text) != nil
      || DutchNumber.scale(in: text, after: spaced.range.upperBound) != nil
      || DutchUnit.noun(after: spaced.range.upperBound, in: text) != nil
    {
      return spaced
    }
    return nil
  }

  /// Reads a number in words; returns where the scan goes on.
  private mutating func takeWord(_ start: Int) -> Int {
    guard !DutchWord.isLetter(in: text, at: start - 1) else { return start }
    if start > 0, text[start - 1] == UInt8(ascii: "-") { return start }
    guard let draft = wordDraft(at: start) else { return start }
    if let end = blockedEnd(start) { return end }
    drafts.append(draft)
    return draft.end
  }

  /// Whether a digit stands in a URL or an e-mail address; judged once a stretch.
  private mutating func isInAddress(_ offset: Int) -> Bool {
    if judgedToken != tokenStart {
      judgedToken = tokenStart
      var at = tokenStart
      var isAddress = false
      while at < text.count, text[at] != 0x20 {
        if text[at] == UInt8(ascii: "@") { isAddress = true }
        if text[at] == UInt8(ascii: ":"), at + 2 < text.count, text[at + 1] == UInt8(ascii: "/"),
          text[at + 2] == UInt8(ascii: "/")
        {
          isAddress = true
        }
        if text[at] == UInt8(ascii: "w"), text[at...].starts(with: [0x77, 0x77, 0x77, 0x2E]) {
          isAddress = true
        }
        at += 1
      }
      addressEnd = isAddress ? at : 0
    }
    return offset < addressEnd
  }
}
