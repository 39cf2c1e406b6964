/// The name of a law, where an article of it is cited.
///
///     artikel 38b van de Wfsv        artikel 4.44 van de Aanwijzingen voor de regelgeving
///     artikel 6:162 BW               artikel 2.1 van de Comptabiliteitswet 2016
public enum LawName {
  private static let stopWords: Set<String> = [
    "is", "zijn", "was", "waren", "wordt", "worden", "werd", "werden", "kan", "kunnen", "kon",
    "mag",
    "mogen", "moet", "moeten", "dient", "dienen", "heeft", "hebben", "had", "geldt", "gelden",
    "bepaalt", "bepalen", "stelt", "stellen", "biedt", "bieden", "regelt", "regelen", "voorziet",
    "verplicht", "schrijft", "luidt", "volgt", "dat", "die", "waarin", "waarop", "waarbij", "niet",
    "ook", "als", "indien", "zoals", "dan", "maar", "omdat", "zodat", "wanneer", "artikel",
    "artikelen", "bedoeld", "bedoelde", "genoemd", "genoemde", "opgenomen", "vastgelegd",
    "neergelegd", "gaat", "ziet",
    "vormt", "maakt", "geeft", "komt", "hierna", "juncto", "jo.", "tot", "uit", "door", "wijst",
    "staat", "bevat",
    "zal", "zullen", "zou", "zouden", "vereist", "vraagt", "blijft", "blijkt", "ten", "ter",
  ]
  private static let headWords: Set<String> = [
    "wet", "besluit", "regeling", "rijkswet", "verordening", "verdrag", "reglement", "wetboek",
    "beleidsregel", "beleidsregels", "uitvoeringsbesluit", "uitvoeringsregeling", "tijdelijke",
    "invoeringswet",
    "aanpassingswet", "landsverordening", "kaderwet", "uitvoeringswet", "vaststellingsbesluit",
    "boek",
  ]
  private static let endings = [
    "wet", "besluit", "regeling", "verordening", "richtlijn", "wetboek", "reglement", "statuut",
    "verdrag", "handvest", "code", "voorschrift", "voorschriften", "protocol", "act",
  ]
  /// Endings after which a title goes on: `Luchthavenverkeerbesluit Schiphol`.
  private static let titleEndings = ["besluit", "regeling", "verordening", "reglement"]
  private static let abbreviations: Set<String> = [
    "Sr", "Sv", "Rv", "Gw", "Pw", "Wet", "Sw", "Vw", "Fw", "Awb", "Awr", "Bbz", "Wfsv", "Wft",
  ]

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
    let letters = reader.bytes[word]
    let capitals = letters.reduce(0) { $0 + (ASCII.isUpper($1) ? 1 : 0) }
    guard letters.first.map(ASCII.isUpper) == true else { return nil }
    let text = reader.text(word)
    let isShort = word.count <= 14 && capitals >= 2 || abbreviations.contains(text)
    if isShort, text != "Wet" {
      reader.at = word.upperBound
      takeYear(&reader)
      return start..<reader.at
    }
    if text == "Wet", !isLinked {
      reader.at = word.upperBound
      reader.skipSpaces()
      return ASCII.isUpper(reader.peek()) ? readTitle(&reader, from: word) : nil
    }
    guard isLinked || word.count > 6 else { return nil }
    if headWords.contains(text.lowercased()) { return readTitle(&reader, from: word) }
    if isLinked, titleEndings.contains(where: { text.hasSuffix($0) }),
      let title = readTitle(&reader, from: word)
    {
      return title
    }
    if endings.contains(where: { text.lowercased().hasSuffix($0) }) || (isLinked && word.count <= 6)
    {
      reader.at = word.upperBound
      takeYear(&reader)
      return start..<reader.at
    }
    return nil
  }

  /// Reads ` ruimtelijke ordening` up to the end of the clause; a title of one word is none.
  private static func readTitle(_ reader: inout ByteCursor, from first: Range<Int>) -> Range<Int>? {
    let start = first.lowerBound
    reader.at = first.upperBound
    var end = reader.at
    var count = 1
    while count < 14, reader.spaceLength > 0 {
      reader.skipSpaces()
      guard let word = nextWord(reader) else { break }
      if stopWords.contains(reader.text(word)) { break }
      reader.at = word.upperBound
      end = word.upperBound
      count += 1
    }
    end = withoutTail(start..<end, in: reader)
    reader.at = end
    return end > first.upperBound ? start..<end : nil
  }

  /// The end of a title without a trailing `en`, `van de`, `op`.
  private static func withoutTail(_ range: Range<Int>, in reader: ByteCursor) -> Int {
    var end = range.upperBound
    let tails = [
      "en", "of", "van", "de", "het", "op", "in", "voor", "met", "om", "aan", "bij", "over",
    ]
    while true {
      var from = end
      while from > range.lowerBound, reader.bytes[from - 1] != 0x20 { from -= 1 }
      guard from > range.lowerBound, tails.contains(reader.text(from..<end)) else { return end }
      end = from - 1
    }
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
