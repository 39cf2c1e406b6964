internal import DutchText
internal import LetterModel

/// A passage of the letterhead, with the small readings that its facts are made of.
struct HeadPassage {
  let passage: Passage
  var bytes: [UInt8] { passage.bytes }

  init(_ passage: Passage) { self.passage = passage }

  /// Whether a text stands at an offset, whatever its capitals.
  ///
  /// - Parameter text: in small letters.
  func reads(_ text: StaticString, at offset: Int = 0) -> Bool {
    bytes.has(anyCase: text, at: offset)
  }

  /// Where a text first stands, whatever its capitals.
  ///
  /// - Parameter text: in small letters.
  func offset(of text: StaticString, from start: Int = 0) -> Int? {
    bytes.firstOffset(ofAnyCase: text, in: min(start, bytes.count)..<bytes.count)
  }

  /// The offset after any spaces and colons.
  func afterSpaces(_ offset: Int) -> Int {
    var at = offset
    while at < bytes.count {
      if ASCII.isSpace(bytes[at]) || bytes[at] == UInt8(ascii: ":") {
        at += 1
      } else if bytes[at] == 0xC2, at + 1 < bytes.count, bytes[at + 1] == 0xA0 {
        at += 2
      } else {
        break
      }
    }
    return at
  }

  /// A fact read from a range.
  func fact<Value>(_ value: Value, _ range: Range<Int>) -> Sourced<Value> {
    Sourced(value, span: passage.span(of: range))
  }

  /// The words of a range as a fact; `nil` where there are none.
  func words(_ range: Range<Int>) -> Sourced<String>? {
    var end = range.upperBound
    while end > range.lowerBound, bytes[end - 1] == 0x20 || bytes[end - 1] == UInt8(ascii: ",") {
      end -= 1
    }
    guard range.lowerBound < end else { return nil }
    return fact(passage.text(of: range.lowerBound..<end), range.lowerBound..<end)
  }

  /// The first full date from an offset on.
  func date(from start: Int = 0) -> (fact: Sourced<CalendarDate>, range: Range<Int>)? {
    var at = start
    while at < bytes.count {
      if ASCII.isDigit(bytes[at]), at == 0 || !ASCII.isDigit(bytes[at - 1]),
        let date = DutchDate.date(in: bytes, at: at), let year = date.year
      {
        let value = CalendarDate(year: year, month: date.month, day: date.day)
        return (fact(value, at..<date.end), at..<date.end)
      }
      at += 1
    }
    return nil
  }

  /// A parliamentary year at an offset, as `2022-2023`.
  ///
  /// Read from `2022–2023`, `2022/23`, `2022-2023`, or one year as `2026` where a bill prints one.
  func sessionYear(at start: Int) -> (text: String, end: Int)? {
    guard let first = DutchDate.year(in: bytes, at: start) else { return nil }
    var at = start + 4
    guard let dash = dashLength(at: at) else {
      return at < bytes.count && ASCII.isDigit(bytes[at]) ? nil : ("\(first)", at)
    }
    at += dash
    if let second = DutchDate.year(in: bytes, at: at), second == first + 1 {
      return ("\(first)-\(second)", at + 4)
    }
    guard at + 1 < bytes.count, ASCII.isDigit(bytes[at]), ASCII.isDigit(bytes[at + 1]) else {
      return nil
    }
    let short = Int(bytes[at] & 15) * 10 + Int(bytes[at + 1] & 15)
    return short == (first + 1) % 100 ? ("\(first)-\(first + 1)", at + 2) : nil
  }

  /// The digits of a dossier number at an offset: `34352` of `34 352`, `34.352` or `34352`.
  func dossierNumber(at start: Int) -> (number: String, end: Int)? {
    guard start == 0 || !ASCII.isWord(bytes[start - 1]) else { return nil }
    var digits: [UInt8] = []
    var at = start
    while at < bytes.count, digits.count < 5 {
      if ASCII.isDigit(bytes[at]) {
        digits.append(bytes[at])
        at += 1
      } else if digits.count == 2, bytes[at] == 0x20 || bytes[at] == UInt8(ascii: ".") {
        at += 1
      } else if digits.count == 2, bytes[at] == 0xC2, at + 1 < bytes.count, bytes[at + 1] == 0xA0 {
        at += 2
      } else {
        return nil
      }
    }
    guard digits.count == 5, at == bytes.count || !ASCII.isWord(bytes[at]) else { return nil }
    // `34 352.000` is a number, not a dossier.
    if at + 1 < bytes.count, bytes[at] == UInt8(ascii: "."), ASCII.isDigit(bytes[at + 1]) {
      return nil
    }
    guard !isAddress(before: start), !isCounted(after: at) else { return nil }
    return (String(decoding: digits, as: UTF8.self), at)
  }

  /// A post-office box is no dossier: `Postbus 20018`.
  private func isAddress(before start: Int) -> Bool {
    reads("postbus ", at: start - 8) || reads("box ", at: start - 4)
  }

  /// A number before a word in small letters counts it: `55.265 aanvragen`.
  private func isCounted(after end: Int) -> Bool {
    let next = afterSpaces(end)
    return next > end && next < bytes.count && ASCII.isLower(bytes[next])
  }

  private func dashLength(at offset: Int) -> Int? {
    guard offset < bytes.count else { return nil }
    if bytes[offset] == UInt8(ascii: "-") || bytes[offset] == UInt8(ascii: "/") { return 1 }
    // U+2010 to U+2014: hyphens and dashes as publishers use them.
    guard offset + 2 < bytes.count, bytes[offset] == 0xE2, bytes[offset + 1] == 0x80,
      (0x90...0x94).contains(bytes[offset + 2])
    else { return nil }
    return 3
  }
}
