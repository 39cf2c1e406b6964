/// The name of a law, where an article of it is cited.
///
///     artikel 38b van de Wfsv        artikel 4.44 van de Aanwijzingen voor de regelgeving
///     artikel 6:162 BW               artikel 2.1 van de Comptabiliteitswet 2016
public enum LawName {
  private static let stopWords = WordClass("law.end")
  private static let headWords = WordClass("law.head")
  private static let tails = WordClass("law.tail")
  // The names of laws are compounds that no list can hold, so these are endings and no words.
  private static let endings: [StaticString] = [
    "wet", "besluit", "regeling", "verordening", "richtlijn", "wetboek", "reglement", "statuut",
    "verdrag", "handvest", "code", "voorschrift", "voorschriften", "protocol", "act",
  ]
  /// Endings after which a title goes on: `Luchthavenverkeerbesluit Schiphol`.
  private static let titleEndings: [StaticString] = [
    "besluit", "regeling", "verordening", "reglement",
  ]
  private static let abbreviations = WordClass("law.abbreviation")

  /// Reads the name that begins here; whether it stands after `van de` decides how much is taken.
  ///
  /// - Parameter isLinked: whether `van de`, `van het` or the like came before.
  public static func read(_ reader: inout ByteCursor, isLinked: Bool) -> Range<Int>? {
    let start = reader.at
    if let end = phraseEnd(reader) {
      reader.at = end
      return start..<end
    }
    guard let word = nextWord(reader) else { return nil }
    let bytes = reader.bytes
    guard ASCII.isUpper(bytes[word.lowerBound]) else { return nil }
    let capitals = bytes[word].reduce(0) { $0 + (ASCII.isUpper($1) ? 1 : 0) }
    let isShort = word.count <= 14 && capitals >= 2 || abbreviations.contains(bytes, word)
    let isWet = DutchWord.matches(bytes, word, "Wet")
    if isShort, !isWet {
      reader.at = word.upperBound
      takeYear(&reader)
      return start..<reader.at
    }
    if isWet, !isLinked {
      reader.at = word.upperBound
      reader.skipSpaces()
      return ASCII.isUpper(reader.peek()) ? readTitle(&reader, from: word) : nil
    }
    guard isLinked || word.count > 6 else { return nil }
    if headWords.contains(bytes, word) { return readTitle(&reader, from: word) }
    // A title in capitals alone does not go on.
    if isLinked, !ASCII.isUpper(bytes[word.upperBound - 1]),
      titleEndings.contains(where: { isEnding($0, of: word, bytes) }),
      let title = readTitle(&reader, from: word)
    {
      return title
    }
    if isLinked && word.count <= 6 || endings.contains(where: { isEnding($0, of: word, bytes) }) {
      reader.at = word.upperBound
      takeYear(&reader)
      return start..<reader.at
    }
    return nil
  }

  private static func isEnding(
    _ ending: StaticString, of word: Range<Int>, _ bytes: [UInt8]
  ) -> Bool {
    let start = word.upperBound - ending.utf8CodeUnitCount
    return start >= word.lowerBound && bytes.has(anyCase: ending, at: start)
  }

  /// Reads ` ruimtelijke ordening` up to the end of the clause; a title of one word is none.
  private static func readTitle(_ reader: inout ByteCursor, from first: Range<Int>) -> Range<Int>? {
    let start = first.lowerBound
    reader.at = first.upperBound
    var end = reader.at
    var count = 1
    while count < 14, reader.spaceLength > 0 {
      reader.skipSpaces()
      // A dash of its own, and the number of a paper, end it: `besluit 2001 - 31066-306 Besluit`.
      if reader.dashLength > 0 && reader.peek(reader.dashLength) == 0x20 || isPaper(reader) {
        break
      }
      guard let word = nextWord(reader) else { break }
      if isSmall(word, of: stopWords, reader.bytes) { break }
      reader.at = word.upperBound
      end = word.upperBound
      count += 1
    }
    end = withoutTail(start..<end, in: reader)
    reader.at = end
    return end > first.upperBound ? start..<end : nil
  }

  /// Whether the number of a dossier stands here, joined to another by a hyphen or a dash.
  private static func isPaper(_ reader: ByteCursor) -> Bool {
    var ahead = reader
    return DossierNumber.skip(&ahead) != nil && ahead.dashLength > 0
  }

  /// The end of a title without a trailing `en`, `van de`, `op`.
  private static func withoutTail(_ range: Range<Int>, in reader: ByteCursor) -> Int {
    var end = range.upperBound
    while true {
      var from = end
      while from > range.lowerBound, reader.bytes[from - 1] != 0x20 { from -= 1 }
      guard from > range.lowerBound, isSmall(from..<end, of: tails, reader.bytes) else {
        return end
      }
      end = from - 1
    }
  }

  /// Whether a word is one of these and written small: a capital makes it part of the title.
  private static func isSmall(
    _ word: Range<Int>, of words: WordClass, _ bytes: [UInt8]
  ) -> Bool {
    !word.isEmpty && !ASCII.isUpper(bytes[word.lowerBound]) && words.contains(bytes, word)
  }

  /// Passes ` 2016` and ` BES`.
  private static func takeYear(_ reader: inout ByteCursor) {
    for _ in 0..<2 {
      let before = reader.at
      reader.skipSpaces()
      if reader.takeWord("BES") { continue }
      if reader.digitCount == 4, DutchDate.year(in: reader.bytes, at: reader.at) != nil {
        reader.at += 4
        if reader.isAtWordEnd { continue }
      }
      reader.at = before
      return
    }
  }

  /// The letters, digits and hyphens of the word that begins here.
  private static func nextWord(_ reader: ByteCursor) -> Range<Int>? {
    var end = reader.at
    let bytes = reader.bytes
    while end < bytes.count {
      let byte = bytes[end]
      if byte >= 0xC3 && byte < 0xE0 || (0x80..<0xC0).contains(byte) || ASCII.isLetter(byte)
        || ASCII.isDigit(byte)
      {
        end += 1
      } else if byte == 0x2D, end + 1 < bytes.count,
        ASCII.isWord(bytes[end + 1]) || bytes[end + 1] == 0x20
      {
        end += 1
      } else {
        break
      }
    }
    return end > reader.at ? reader.at..<end : nil
  }

  private static let phraseBytes: [[UInt8]] = LawNames.phrases.map { Array($0.utf8) }
  private static let phrasesByStart: [UInt8: [Int]] = Dictionary(
    grouping: phraseBytes.indices.filter { phraseBytes[$0].count > 4 },
    by: { phraseBytes[$0][4] })

  private static func phraseEnd(_ reader: ByteCursor) -> Int? {
    guard let candidates = phrasesByStart[reader.peek(4) | 0x20] ?? phrasesByStart[reader.peek(4)]
    else { return nil }
    var best: Int?
    for index in candidates {
      let phrase = phraseBytes[index]
      let end = reader.at + phrase.count
      guard end <= reader.bytes.count, end > best ?? 0 else { continue }
      var same = true
      for offset in phrase.indices {
        let byte = reader.bytes[reader.at + offset]
        if byte != phrase[offset], !ASCII.isLetter(byte) || byte | 0x20 != phrase[offset] {
          same = false
          break
        }
      }
      if same,
        end == reader.bytes.count || !ASCII.isWord(reader.bytes[end])
          || reader.bytes[end] == 0xE2 || reader.bytes[end] == 0xC2
      {
        best = end
      }
    }
    return best
  }
}
