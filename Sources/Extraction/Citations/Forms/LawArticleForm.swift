internal import DutchText
internal import LetterModel

/// Articles of a law that is named with them.
///
///     artikel 38b van de Wfsv   →   law:Wfsv:38b
///     artikelen 34 en 35 van de DSA   →   law:DSA:34, law:DSA:35
///
/// `artikel 17` alone names no law and is none.
struct LawArticleForm: CitationForm {
  let name = "law"
  var kinds: [Citation.Kind] { [.law] }
  let triggers = ["artikel", "Artikel", "ARTIKEL", "art.", "Art.", "artt."]

  private static let andWords = WordClass("citation.law.and")
  private static let articleWords = WordClass("citation.law.again")
  private static let words = WordClass("citation.law.article")
  private static let links = WordClass("citation.law.link")
  /// Words that begin the name of a law and name none alone.
  private static let bareNames = WordClass("citation.law.bare")
  private static let parts = WordClass("citation.law.part")

  func read(at start: Int, in site: CitationSite) -> Citation? {
    var reader = site.reader(at: start)
    guard reader.takeWordOrAbbreviation(of: Self.words) else { return nil }
    reader.skipSpaces()
    let numbers = readNumbers(&reader)
    guard !numbers.isEmpty else { return nil }
    skipParagraphs(&reader)
    var isLinked = false
    reader.skipSpaces()
    if reader.takeWordOrAbbreviation(of: Self.links) {
      isLinked = reader.peek(-1) != 0x2C
      reader.skipSpaces()
      if !isLinked, reader.takeWordOrAbbreviation(of: Self.links) {
        isLinked = true
        reader.skipSpaces()
      }
    }
    // an act of the Union is a paper of its own: artikel 10 van Richtlijn (EU) 2019/944
    guard !EUForm.isAct(at: reader), let name = LawName.read(&reader, isLinked: isLinked) else {
      return nil
    }
    // In capitals alone it may be the name of one: DE WET.
    let isBare = Self.bareNames.contains(reader.bytes, name)
    guard !isBare || ASCII.isUpper(reader.bytes[name.upperBound - 1]) else { return nil }
    let law = reader.text(name)
    let targets = numbers.map { number -> Citation.Target in
      var target = site.target("law:\(law):\(number.text)", number.range)
      target.number = number.text
      return target
    }
    return site.citation(.law, start..<name.upperBound, targets)
  }

  /// Reads `3, 4 en 5`, `6:162`, `3.9a`, `4.3.1.`, `38b`.
  private func readNumbers(_ reader: inout ByteCursor) -> [CitedNumber] {
    var numbers: [CitedNumber] = []
    while numbers.count < 60, let number = readNumber(&reader) {
      numbers.append(number)
      let before = reader.at
      reader.skipSpaces()
      let hasComma = reader.take(0x2C)
      reader.skipSpaces()
      let hasAnd = reader.takeWord(of: Self.andWords)
      reader.skipSpaces()
      _ = reader.takeWord(of: Self.articleWords)
      reader.skipSpaces()
      guard hasComma || hasAnd, ASCII.isDigit(reader.peek()) else {
        reader.at = before
        break
      }
    }
    return numbers
  }

  private func readNumber(_ reader: inout ByteCursor) -> CitedNumber? {
    let start = reader.at
    guard (1...4).contains(reader.digitCount) else { return nil }
    reader.at += reader.digitCount
    while reader.at - start < 16 {
      let byte = reader.peek()
      if ASCII.isDigit(byte) || ASCII.isLetter(byte) {
        reader.at += 1
      } else if byte == 0x2E || byte == 0x3A, ASCII.isDigit(reader.peek(1)) {
        reader.at += 2
      } else {
        break
      }
    }
    let end = reader.at
    guard reader.isAtWordEnd else {
      reader.at = start
      return nil
    }
    // Luchthavenverkeerbesluit, "artikel 4.3.1. van het": a dot that no sentence ends with
    if reader.peek() == 0x2E, reader.peek(1) == 0x20, ASCII.isLower(reader.peek(2)) {
      reader.at += 1
    }
    return CitedNumber(text: reader.text(start..<end), range: start..<end)
  }

  /// Passes `, eerste lid, aanhef en onder b,`.
  private func skipParagraphs(_ reader: inout ByteCursor) {
    for _ in 0..<24 {
      let before = reader.at
      reader.skipSpaces()
      _ = reader.take(0x2C) || reader.take(0x28) || reader.take(0x29)
      reader.skipSpaces()
      let from = reader.at
      while ASCII.isLetter(reader.peek()) || ASCII.isDigit(reader.peek()), reader.at - from < 20 {
        reader.at += 1
      }
      let word = from..<reader.at
      let isMark = word.count <= 2 && !word.isEmpty && !ASCII.isUpper(reader.bytes[from])
      guard isMark || Self.parts.contains(reader.bytes, word) else {
        reader.at = before
        return
      }
      if reader.peek() == 0xC2, reader.peek(1) == 0xB0 || reader.peek(1) == 0xBA { reader.at += 2 }
    }
  }
}

extension Citation.Kind {
  /// Articles of laws.
  public static let law = Self("law")
}
