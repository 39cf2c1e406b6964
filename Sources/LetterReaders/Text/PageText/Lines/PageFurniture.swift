internal import DutchText
internal import LetterModel

/// What a page carries beside the letter: page numbers, publishers' marks, running feet.
enum PageFurniture {
  /// Whether a line is furniture by its own words, wherever it stands.
  ///
  ///     Pagina 1 van 9
  ///     Tweede Kamer, vergaderjaar 2022–2023, 34 352, nr. 299 1
  ///     kst-34352-299
  ///     ISSN 0921 - 7371
  ///     ’s-Gravenhage 2023
  static func isFurniture(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    guard let first = range.first, range.count < 160 else { return false }
    switch text[first] {
    case UInt8(ascii: "P"), UInt8(ascii: "p"): return isPageOfPages(text, range)
    case UInt8(ascii: "T"), UInt8(ascii: "E"): return isRunningFoot(text, range)
    case UInt8(ascii: "I"): return isISSN(text, range)
    case UInt8(ascii: "k"), UInt8(ascii: "a"), UInt8(ascii: "h"), UInt8(ascii: "b"):
      return isIdentifier(text, range)
    case 0xE2, UInt8(ascii: "'"), UInt8(ascii: "S"): return isPlaceAndYear(text, range)
    case UInt8(ascii: "N"), UInt8(ascii: "X"): return isOfWebPage(text, range)
    default: return false
    }
  }

  /// Whether furniture stands at the foot of a page, so that the page ends with it.
  static func endsPage(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    guard let first = range.first else { return false }
    return isPageOfPages(text, range)
      || isRunningFoot(text, range)
        && !text.has("Tweede Kamer der Staten-Generaal", at: first)
        && !text.has("Eerste Kamer der Staten-Generaal", at: first)
      || isISSN(text, range) && text.firstOffset(of: "vergaderjaar", in: range) != nil
      || isPlaceAndYear(text, range) && text.firstOffset(of: "vergaderjaar", in: range) != nil
  }

  /// `Pagina 1 van 9`; converters put spaces inside the word: `P agina 1 van 9`.
  static func isPageOfPages(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    guard let first = range.first, range.count < 32, text[first] | 0x20 == UInt8(ascii: "p")
    else { return false }
    var letters: [UInt8] = []
    var numbers = 0
    var wasDigit = false
    for at in range where text[at] > 0x20 {
      let isDigit = ASCII.isDigit(text[at])
      if isDigit {
        if !wasDigit { numbers += 1 }
      } else {
        letters.append(text[at] | 0x20)
      }
      wasDigit = isDigit
    }
    if numbers == 0 { return isRomanPage(text, range) }
    guard numbers == 2 || numbers == 1 else { return false }
    return letters == Array("paginavan".utf8) || letters == Array("pagina".utf8)
      || numbers == 2 && letters == Array("pagina/".utf8)
  }

  /// `Pagina iv`, `Pagina IX`: how the pages before the first one, and those of appendices, are counted.
  private static func isRomanPage(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    guard text.has(anyCase: "pagina ", at: range.lowerBound) else { return false }
    let digits = range.dropFirst(7).drop { text[$0] <= 0x20 }
    return (1...7).contains(digits.count)
      && digits.allSatisfy { "ivxlc".utf8.contains(text[$0] | 0x20) }
  }

  /// `Tweede Kamer, vergaderjaar 2022–2023, 34 352, nr. 266` below `’s-Gravenhage 2023`: a paper of
  /// one page has no page number.
  static func isFootOfOnePage(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    guard let first = range.first, range.count < 100,
      text.has("Tweede Kamer, vergaderjaar ", at: first)
        || text.has("Eerste Kamer, vergaderjaar ", at: first)
    else { return false }
    return ASCII.isWord(text[range.upperBound - 1])
  }

  /// What officielebekendmakingen.nl puts below a paper: `Naar boven`, and `X Noot` above a note.
  private static func isOfWebPage(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    guard let first = range.first else { return false }
    return range.count == 10 && text.has("Naar boven", at: first)
      || range.count == 6 && text.has("X Noot", at: first)
  }

  /// `Tweede Kamer, vergaderjaar 2022–2023, 34 352, nr. 299 1` at a page's foot, and
  /// `Tweede Kamer der Staten-Generaal2` at the head of the first page.
  private static func isRunningFoot(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    guard let first = range.first else { return false }
    let isTwo = text.has("Tweede Kamer", at: first)
    guard isTwo || text.has("Eerste Kamer", at: first) else { return false }
    if text.has(" der Staten-Generaal", at: first + 12) {
      let rest = (first + 32)..<max(first + 32, range.upperBound)
      return rest.allSatisfy { ASCII.isDigit(text[$0]) || text[$0] <= 0x20 }
    }
    guard text.has(", vergaderjaar ", at: first + 12) else { return false }
    // A note cites a paper in the same words; a foot ends with its page number after a space,
    // `nr. 299 1`, `Aanhangsel 2`, `P 3`, and no full stop.
    var at = range.upperBound
    while at > first, ASCII.isDigit(text[at - 1]) { at -= 1 }
    guard at < range.upperBound, range.upperBound - at <= 3, text[at - 1] == 0x20 else {
      return false
    }
    while at > first, text[at - 1] <= 0x20 { at -= 1 }
    let before = text[at - 1]
    if ASCII.isDigit(before) { return text.firstOffset(of: "nr.", in: range) != nil }
    return ASCII.isLetter(before)
  }

  private static func isISSN(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    guard let first = range.first, text.has("ISSN", at: first) else { return false }
    var digits = 0
    for at in range.prefix(18) where ASCII.isDigit(text[at]) { digits += 1 }
    return digits >= 7
  }

  /// `kst-34352-299`, `ah-tk-20242025-561`, `kv-tk-2024Z18441`, alone on a line.
  private static func isIdentifier(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    guard let first = range.first, range.count < 40,
      identifiers.contains(where: { text.has($0, at: first) })
    else { return false }
    var digits = 0
    for at in range {
      guard ASCII.isWord(text[at]) || text[at] == UInt8(ascii: "-") else { return false }
      if ASCII.isDigit(text[at]) { digits += 1 }
    }
    return digits > 2
  }

  private static let identifiers: [StaticString] = [
    "kst-", "ah-tk-", "ah-ek-", "kv-tk-", "h-tk-", "h-ek-", "blg-", "ah-", "kv-", "ag-tk-",
  ]

  /// `’s-Gravenhage 2023`, perhaps with the running foot glued to it.
  private static func isPlaceAndYear(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    guard let first = range.first else { return false }
    var at = first
    if text.has("’s-", at: at) {
      at += 5
    } else if text.has("'s-", at: at) {
      at += 3
    } else if text.has("SDU", at: at) {
      return range.count < 40
    }
    guard text.has(anyCase: "gravenhage ", at: at),
      DutchDate.year(in: text, at: at + 11) != nil
    else { return false }
    let rest = (at + 15)..<max(at + 15, range.upperBound)
    return rest.isEmpty || text.firstOffset(of: "vergaderjaar", in: rest) != nil
  }
}
