internal import DutchText
internal import LetterModel

/// Letters named by their date.
///
///     mijn brief van 7 juli 2022     de brief van 7 juni jl.     de Kamerbrief van 29 april 2024
///
/// The form begins at the month and looks back for `van 7` and for the letter: months are rare, `van`
/// is the commonest of words, and `voortgangsbrief` has no beginning to wait for.
struct NamedLetterForm: CitationForm {
  let name = "named-letter"
  var kinds: [Citation.Kind] { [.letter] }
  let triggers = [
    "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september",
    "oktober", "november", "december",
  ]

  private static let openings: [[UInt8]] = ["van", "d.d.", "dd.", "afgelopen"].map {
    Array($0.utf8)
  }

  private static let determiners = WordClass("citation.letter.determiner")
  private static let adjectives = WordClass("citation.letter.adjective")
  /// How many bytes may stand between the letter and `van`: `brief over de banenafspraak van`.
  private static let reach = 90

  func read(at month: Int, in site: CitationSite) -> Citation? {
    let date = Self.dateStart(before: month, in: site.bytes)
    guard let start = Self.openingStart(before: date, in: site.bytes),
      let noun = noun(before: start, in: site.bytes)
    else { return nil }
    var reader = site.reader(at: date)
    guard let end = dateEnd(&reader) else { return nil }
    let range = withDeterminer(noun.lowerBound, in: site.bytes)..<end
    var target = site.target(nil, range)
    target.status = .unresolved
    var citation = site.citation(.letter, range, [target])
    citation.role = .letter
    citation.description = reader.text(range)
    return citation
  }

  /// Where `7 juni` begins whose month is at an offset, or the month where no day stands before it.
  private static func dateStart(before month: Int, in bytes: [UInt8]) -> Int {
    let end = spacesStart(before: month, in: bytes)
    var at = end
    while at > 0, end - at < 2, ASCII.isDigit(bytes[at - 1]) { at -= 1 }
    return at < end && end < month && (at == 0 || !ASCII.isWord(bytes[at - 1])) ? at : month
  }

  /// Where `van` or `d.d.` begins that stands before an offset.
  private static func openingStart(before end: Int, in bytes: [UInt8]) -> Int? {
    let last = spacesStart(before: end, in: bytes)
    guard last < end else { return nil }
    for word in openings where last > word.count {
      let from = last - word.count
      if bytes[from..<last].elementsEqual(word), !ASCII.isWord(bytes[from - 1]) { return from }
    }
    return nil
  }

  /// Where the spaces begin that end at an offset, no-break spaces too; at most two of them.
  private static func spacesStart(before end: Int, in bytes: [UInt8]) -> Int {
    var at = end
    for _ in 0..<2 {
      if at > 0, bytes[at - 1] == 0x20 {
        at -= 1
      } else if at > 1, bytes[at - 1] == 0xA0, bytes[at - 2] == 0xC2 {
        at -= 2
      }
    }
    return at
  }

  /// The end of `7 juni jl.`, `7 juli 2022`, `juni 2023`.
  private func dateEnd(_ reader: inout ByteCursor) -> Int? {
    if ASCII.isDigit(reader.peek()) {
      guard let date = DutchDate.date(in: reader.bytes, at: reader.at) else { return nil }
      reader.at = date.end
      guard date.year == nil else { return date.end }
      reader.skipSpaces()
      return reader.take("jl.") || reader.takeWord("jongstleden") ? reader.at : date.end
    }
    guard let (_, end) = DutchDate.month(in: reader.bytes, at: reader.at) else { return nil }
    reader.at = end
    guard reader.skipSpaces(), DutchDate.year(in: reader.bytes, at: reader.at) != nil else {
      return nil
    }
    return reader.at + 4
  }

  /// The nearest `…brief` before `van`, in the same clause and without another paper in between.
  private func noun(before start: Int, in bytes: [UInt8]) -> Range<Int>? {
    var end = start
    let limit = max(0, start - Self.reach)
    while end > limit {
      while end > limit, bytes[end - 1] == 0x20 { end -= 1 }
      var from = end
      while from > limit, ASCII.isWord(bytes[from - 1]) || bytes[from - 1] == 0x2D { from -= 1 }
      guard from < end else { return nil }
      switch CitingWords.role(of: bytes[from..<end]) {
      case .letter: return endsInBrief(bytes[from..<end]) ? from..<end : nil
      case nil: end = from
      default: return nil
      }
    }
    return nil
  }

  private func endsInBrief(_ word: ArraySlice<UInt8>) -> Bool {
    word.suffix(5).elementsEqual("brief".utf8) || word.suffix(5).elementsEqual("Brief".utf8)
  }

  private func withDeterminer(_ noun: Int, in bytes: [UInt8]) -> Int {
    var start = noun
    for _ in 0..<2 {
      guard start > 1, bytes[start - 1] == 0x20 else { break }
      var from = start - 1
      while from > 0, ASCII.isLetter(bytes[from - 1]) { from -= 1 }
      let word = from..<(start - 1)
      if Self.determiners.contains(bytes, word) { return from }
      guard Self.adjectives.contains(bytes, word) else { break }
      start = from
    }
    return noun
  }
}

extension Citation.Kind {
  /// Letters without a number.
  public static let letter = Self("letter")
}
