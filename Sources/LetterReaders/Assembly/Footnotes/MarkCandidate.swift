internal import DutchText
internal import LetterModel

/// A run of digits that could be a footnote mark.
///
/// Five ways of writing are known: glued to a word (`verbeteren1.`), to closing punctuation
/// (`2023.8`), to a year (`20239`), to a number with thousands dots (`86.8154`), or after a space
/// (`“Werkcentrum” 41.`). The score says how much the writing looks like a mark.
struct MarkCandidate {
  /// The number of the note it would call.
  var number: Int
  /// What goes from the reading text: the digits, and the space before a mark that stands alone.
  var removed: Range<Int>
  /// The digits of the mark.
  var digits: Range<Int>
  /// How much it looks like a mark, 1 to 10.
  var score: Int

  /// A score that only a mark glued to something has.
  static let strong = 8

  /// Whether the digits are glued to letters: the one way a letterhead writes a mark.
  func isGluedToWord(in bytes: [UInt8]) -> Bool {
    digits.lowerBound > 0 && ASCII.isLetter(bytes[digits.lowerBound - 1])
  }

  /// Appends every candidate of a passage, in reading order.
  static func append(in bytes: [UInt8], to found: inout [MarkCandidate]) {
    appendRaised(in: bytes, to: &found)
    let raised = found.count
    let list = MarkList(endOf: bytes)
    var last = list?.start ?? 0
    var at = 0
    while let start = ByteJump.digit(in: bytes, from: at) {
      at = start
      var end = at + 1
      while end < bytes.count, ASCII.isDigit(bytes[end]) { end += 1 }
      if let list, at >= list.start {
        // What parts a mark from the one before goes with it; a line of marks goes as a whole.
        let removed = list.start == 0 ? 0..<bytes.count : last..<end
        offer(at..<end, removing: removed, score: list.score, in: bytes, to: &found)
        last = end
      } else if let second = MarkContext.secondOfPair(at..<end, in: bytes) {
        let score = bytes[at - 1] == 0x20 ? 6 : 9
        offer(at..<end, removing: at..<second.lowerBound, score: score, in: bytes, to: &found)
        offer(second, removing: second, score: score, in: bytes, to: &found)
        end = second.upperBound
      } else if end - at <= 7 {
        read(at..<end, in: bytes, to: &found)
      }
      at = end
    }
    if raised > 0, raised < found.count {
      found.sort { $0.digits.lowerBound < $1.digits.lowerBound }
    }
  }

  /// Appends raised digits behind a word or a sign: `scholen.¹`; `m²` is a unit.
  private static func appendRaised(in bytes: [UInt8], to found: inout [MarkCandidate]) {
    // Few passages have one of the two bytes that raised digits begin with.
    guard bytes.contains(where: { $0 == 0xC2 || $0 == 0xE2 }) else { return }
    var at = 1
    while at < bytes.count {
      guard bytes[at] == 0xC2 || bytes[at] == 0xE2, let raised = RaisedDigits.read(bytes, at: at)
      else {
        at += 1
        continue
      }
      var word = at
      while word > 0, ASCII.isLetter(bytes[word - 1]), at - word < 4 { word -= 1 }
      let isPower = raised.value == 2 || raised.value == 3
      if !(isPower && (1...2).contains(at - word) && bytes[at - 1] == UInt8(ascii: "m")) {
        found.append(
          MarkCandidate(
            number: raised.value, removed: at..<raised.end, digits: at..<raised.end, score: 10))
      }
      at = raised.end
    }
  }

  private static func read(
    _ run: Range<Int>, in bytes: [UInt8], to found: inout [MarkCandidate]
  ) {
    guard run.lowerBound > 0 else { return }
    let before = bytes[run.lowerBound - 1]
    let after = run.upperBound < bytes.count ? bytes[run.upperBound] : 0x20
    if isPartOfNumber(after, at: run.upperBound, in: bytes) { return }
    if before == UInt8(ascii: "."), let glued = thousands(run, in: bytes) {
      offer(glued, removing: glued, score: 9, in: bytes, to: &found)
    } else if let glued = year(run, in: bytes) {
      if !ASCII.isLetter(after) {
        offer(glued, removing: glued, score: 9, in: bytes, to: &found)
      }
    } else if run.count <= 3 {
      short(run, before: before, after: after, in: bytes, to: &found)
    }
  }

  private static func short(
    _ run: Range<Int>, before: UInt8, after: UInt8, in bytes: [UInt8],
    to found: inout [MarkCandidate]
  ) {
    switch before {
    case UInt8(ascii: "["):
      guard after == UInt8(ascii: "]") else { return }
      var start = run.lowerBound - 1
      while start > 0, MarkContext.isSpace(at: start - 1, in: bytes) { start -= 1 }
      offer(run, removing: start..<(run.upperBound + 1), score: 9, in: bytes, to: &found)
    case 0x20, 0xA0:
      guard let score = MarkContext.scoreAfterSpace(run, in: bytes) else { return }
      var start = run.lowerBound
      while start > 0, MarkContext.isSpace(at: start - 1, in: bytes) { start -= 1 }
      offer(run, removing: start..<run.upperBound, score: score, in: bytes, to: &found)
    case _ where ASCII.isLetter(before) || before >= 0x80:
      guard !ASCII.isWord(after) || ASCII.isLower(after) else { return }
      if after == UInt8(ascii: ")"), !isInBrackets(run.lowerBound, in: bytes) {
        offer(run, removing: run.lowerBound..<(run.upperBound + 1), score: 9, in: bytes, to: &found)
        return
      }
      let score = ASCII.isLower(after) ? 3 : MarkContext.scoreAfterWord(run, in: bytes)
      offer(run, removing: run, score: score, in: bytes, to: &found)
    case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: ";"),
      UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: ")"), UInt8(ascii: "]"),
      UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "%"):
      guard !ASCII.isWord(after) else { return }
      guard let score = MarkContext.scoreAfterPunctuation(run, in: bytes) else { return }
      offer(run, removing: run, score: score, in: bytes, to: &found)
    default: return
    }
  }

  /// Whether a bracket is open at an offset: `(zie G4)`, but not `steun1) gaat`.
  private static func isInBrackets(_ offset: Int, in bytes: [UInt8]) -> Bool {
    var at = offset
    while at > 0, offset - at < 240 {
      at -= 1
      if bytes[at] == UInt8(ascii: "(") { return true }
      if bytes[at] == UInt8(ascii: ")") { return false }
    }
    return false
  }

  private static func offer(
    _ digits: Range<Int>, removing removed: Range<Int>, score: Int, in bytes: [UInt8],
    to found: inout [MarkCandidate]
  ) {
    guard bytes[digits.lowerBound] != UInt8(ascii: "0"), digits.count <= 3 else { return }
    var number = 0
    for at in digits { number = number * 10 + Int(bytes[at] & 15) }
    found.append(MarkCandidate(number: number, removed: removed, digits: digits, score: score))
  }

  /// The mark after a number with thousands dots: `4` of `86.8154`.
  private static func thousands(_ run: Range<Int>, in bytes: [UInt8]) -> Range<Int>? {
    guard run.count == 4 || run.count == 5, run.lowerBound >= 2,
      ASCII.isDigit(bytes[run.lowerBound - 2])
    else { return nil }
    var head = run.lowerBound - 2
    while head > 0, ASCII.isDigit(bytes[head - 1]) { head -= 1 }
    guard run.lowerBound - 1 - head <= 3 else { return nil }
    return (run.lowerBound + 3)..<run.upperBound
  }

  /// The mark after a year: `9` of `20239`, `33` of `202433`.
  private static func year(_ run: Range<Int>, in bytes: [UInt8]) -> Range<Int>? {
    guard (5...7).contains(run.count), let year = DutchDate.year(in: bytes, at: run.lowerBound),
      (1945...2049).contains(year)
    else { return nil }
    let before = bytes[run.lowerBound - 1]
    guard !ASCII.isLetter(before), before != UInt8(ascii: "."), before != UInt8(ascii: ",") else {
      return nil
    }
    return (run.lowerBound + 4)..<run.upperBound
  }

  /// Whether a dot or comma and another digit follow, so that the run is half a number.
  private static func isPartOfNumber(_ after: UInt8, at offset: Int, in bytes: [UInt8]) -> Bool {
    guard after == UInt8(ascii: ".") || after == UInt8(ascii: ",") || after == UInt8(ascii: "%")
    else { return false }
    if after == UInt8(ascii: "%") { return true }
    return offset + 1 < bytes.count && ASCII.isDigit(bytes[offset + 1])
  }
}
