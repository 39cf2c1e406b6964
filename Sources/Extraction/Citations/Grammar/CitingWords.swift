internal import DutchText
internal import LetterModel

/// The words before a citation, or before the mark of the note that it stands in.
///
///     Op 13 december 2024[1] heeft de minister uw Kamer geïnformeerd.
///     ^~~~~~~~~~~~~~~~~~~
///
/// They begin with the sentence, after the mark before, or after the citation before.
struct CitingWords {
  let bytes: [UInt8]
  let range: Range<Int>

  /// How far back a sentence is looked for.
  private static let reach = 600

  /// The words of a sentence up to an offset, not going back over `floor`.
  ///
  /// A semicolon parts what is said of two papers.
  init(before end: Int, in words: PassageWords, floor: Int = 0) {
    bytes = words.bytes
    var last = min(end, bytes.count)
    while last > floor, !ASCII.isWord(bytes[last - 1]) || bytes[last - 1] >= 0x80 { last -= 1 }
    let sentence = last > floor ? words.sentence(at: last - 1)?.lowerBound ?? 0 : last
    let limit = min(last, max(floor, last - Self.reach, sentence))
    var start = last
    while start > limit, !Self.parts(bytes, at: start - 1) { start -= 1 }
    range = start..<last
  }

  /// Whether the byte at an offset is a semicolon with a space behind it.
  private static func parts(_ bytes: [UInt8], at offset: Int) -> Bool {
    bytes[offset] == 0x3B && offset + 1 < bytes.count && ASCII.isSpace(bytes[offset + 1])
  }

  // MARK: - The part a paper plays

  private static let roles: [(ending: String, role: Citation.Role)] = [
    ("brief", .letter), ("brieven", .letter), ("motie", .motion), ("moties", .motion),
    ("amendement", .amendment), ("amendementen", .amendment), ("wetsvoorstel", .bill),
    ("wetsvoorstellen", .bill), ("rapport", .report), ("rapporten", .report),
    ("onderzoek", .report), ("rapportage", .report), ("advies", .report),
    ("evaluatieonderzoek", .report), ("arrest", .ruling), ("uitspraak", .ruling),
    ("vonnis", .ruling), ("vragen", .question), ("beantwoording", .answer),
    ("antwoord", .answer), ("antwoorden", .answer),
  ]

  private static let endings: [(ending: [UInt8], role: Citation.Role)] = roles.map {
    (Array($0.ending.utf8), $0.role)
  }

  /// The part that a word names: `Kamerbrief` is a letter.
  static func role(of word: ArraySlice<UInt8>) -> Citation.Role? {
    guard let last = word.last, word.count >= 5 else { return nil }
    switch last {
    case 0x66, 0x6E, 0x65, 0x73, 0x74, 0x6C, 0x6B, 0x67: break
    default: return nil
    }
    let second = word[word.endIndex - 2]
    for entry in endings {
      let count = entry.ending.count
      guard word.count >= count, entry.ending[count - 1] == last, entry.ending[count - 2] == second
      else { continue }
      let start = word.endIndex - count
      var same = true
      for index in 0..<count where word[start + index] | 0x20 != entry.ending[index] {
        same = false
        break
      }
      if same { return entry.role }
    }
    return nil
  }

  /// The part named last in these words; the letter's own `deze brief` is none.
  var role: (role: Citation.Role, range: Range<Int>)? {
    var end = range.upperBound
    while end > range.lowerBound {
      while end > range.lowerBound, !ASCII.isWord(bytes[end - 1]) { end -= 1 }
      var start = end
      while start > range.lowerBound, ASCII.isWord(bytes[start - 1]) { start -= 1 }
      guard start < end else { return nil }
      if let role = Self.role(of: bytes[start..<end]), !isOwnLetter(at: start) {
        return (role, start..<end)
      }
      end = start
    }
    return nil
  }

  private func isOwnLetter(at start: Int) -> Bool {
    var reader = ByteCursor(bytes, at: max(range.lowerBound, start - 5))
    return reader.takeWord("deze")
  }

  // MARK: - The date a paper is given

  /// A date in these words.
  struct Dated {
    var date: CalendarDate
    var range: Range<Int>
  }

  /// The date that these words give the paper: `brief van 7 juli 2022`; the date right before the
  /// mark; or the day on which something was sent: `Op 21 december 2023 is … naar de Kamer gestuurd`.
  func date(letter: CalendarDate?) -> CalendarDate? {
    let dates = self.dates(letter: letter)
    guard let last = dates.last else { return nil }
    if range.upperBound - last.range.upperBound <= 2 { return last.date }
    let ofPaper = dates.last { isOfPaper($0) }
    if let ofPaper { return ofPaper.date }
    let role = self.role?.role
    guard role != .motion, role != .amendment, dates.count == 1, isSending else { return nil }
    return last.date
  }

  /// Every date in these words, a year alone only at their end.
  func dates(letter: CalendarDate?) -> [Dated] {
    var found: [Dated] = []
    var at = range.lowerBound
    while at < range.upperBound {
      let isStart = at == 0 || !ASCII.isWord(bytes[at - 1])
      guard isStart, ASCII.isWord(bytes[at]), let dated = Self.date(in: bytes, at: at, letter)
      else {
        at += 1
        continue
      }
      // the dot of `jl.` is no part of the last word
      let end = min(dated.range.upperBound, max(range.upperBound, dated.range.upperBound - 1))
      if end <= range.upperBound {
        if dated.date.month != nil || dated.range.upperBound == range.upperBound {
          found.append(dated)
        }
      }
      at = dated.range.upperBound
    }
    return found
  }

  /// Reads `7 juli 2022`, `7 juni jl.`, `juni 2023` or `2018`; a year that is not written is the
  /// last one in which the day lies before the letter's date.
  static func date(in bytes: [UInt8], at start: Int, _ letter: CalendarDate?) -> Dated? {
    if ASCII.isDigit(bytes[start]) {
      if let read = DutchDate.date(in: bytes, at: start) {
        if let year = read.year {
          let date = CalendarDate(year: year, month: read.month, day: read.day)
          return Dated(date: date, range: start..<read.end)
        }
        var reader = ByteCursor(bytes, at: read.end)
        reader.skipSpaces()
        let end = reader.take("jl.") || reader.takeWord("jongstleden") ? reader.at : read.end
        guard let letter, let month = letter.month else { return nil }
        let isBefore = (read.month, read.day) <= (month, letter.day ?? 31)
        let year = isBefore ? letter.year : letter.year - 1
        return Dated(
          date: CalendarDate(year: year, month: read.month, day: read.day), range: start..<end)
      }
      guard let year = DutchDate.year(in: bytes, at: start),
        start + 4 == bytes.count || !ASCII.isWord(bytes[start + 4])
      else { return nil }
      return Dated(date: CalendarDate(year: year), range: start..<(start + 4))
    }
    guard let (month, end) = DutchDate.month(in: bytes, at: start), end < bytes.count,
      bytes[end] == 0x20, let year = DutchDate.year(in: bytes, at: end + 1)
    else { return nil }
    return Dated(date: CalendarDate(year: year, month: month), range: start..<(end + 5))
  }

  /// Whether `brief van` or the like stands before a date.
  private func isOfPaper(_ dated: Dated) -> Bool {
    let before = CitingWords(bytes: bytes, range: range.lowerBound..<dated.range.lowerBound)
    guard before.ends(with: "van ") || before.ends(with: "d.d. ") else { return false }
    guard let role = before.role else { return false }
    return dated.range.lowerBound - role.range.upperBound <= 90
  }

  private init(bytes: [UInt8], range: Range<Int>) {
    self.bytes = bytes
    self.range = range
  }

  private func ends(with words: String) -> Bool {
    range.count >= words.utf8.count
      && zip(bytes[range].suffix(words.utf8.count), words.utf8).allSatisfy {
        $0 | 0x20 == $1 | 0x20
      }
  }

  private static let sending: WordList = [
    "aangeboden", "gestuurd", "gezonden", "toegezonden", "toegestuurd", "ingediend", "verzonden",
    "geïnformeerd", "gemeld", "bericht", "aangekondigd", "aanboden", "stuurde", "informeerde",
    "verstuurd", "gepubliceerd", "ontvangen", "ontving",
  ]

  /// Whether the words say that something was sent or told.
  private var isSending: Bool {
    var reader = ByteCursor(bytes, at: range.lowerBound)
    while reader.at < range.upperBound {
      if reader.isAtWordStart, reader.takeWord(of: Self.sending) { return true }
      reader.at += 1
    }
    return false
  }
}
