internal import DutchText

/// Names in capitals: of those who act and of places.
extension ClaimSentence {
  private static let agents = WordClass("claim.name.agents")
  private static let articles = WordClass("claim.name.articles")
  private static let places = WordClass("claim.name.places")
  private static let owners = WordClass("claim.name.owners")
  static let schooling = WordClass("claim.name.schooling")
  /// Names that are neither a place nor one who acts.
  private static let otherNames = WordClass("claim.name.other-names")

  /// A name in capitals after `bij` or `door`: `bij Binnenwerk`, `door UWV`.
  mutating func readOrganisation(_ word: Range<Int>) {
    guard ASCII.isUpper(text[word.lowerBound]), word.count > 1,
      word.lowerBound > range.lowerBound, !isAdjective(word),
      var before = DutchWord.before(in: text, word.lowerBound)
    else { return }
    if before.count <= 3,
      DutchWord.matches(text, before, "de")
        || DutchWord.matches(text, before, "het")
    {
      guard let next = DutchWord.before(in: text, before.lowerBound) else { return }
      before = next
    }
    guard Self.agents.contains(text, before) else { return }
    marks.append(Mark(marker: .organisation, range: word.lowerBound..<nameEnd(word)))
  }

  /// A place after `in` or `op`, or one who acts: `op Sint Eustatius`, `De IND nam`, `van het COA`.
  mutating func readName(_ word: Range<Int>) {
    guard ASCII.isUpper(text[word.lowerBound]), word.count > 1,
      !Self.otherNames.contains(text, word),
      word.lowerBound > range.lowerBound, !isAdjective(word),
      marks.last.map({ $0.range.upperBound <= word.lowerBound }) ?? true,
      let before = DutchWord.before(in: text, word.lowerBound),
      before.lowerBound >= range.lowerBound
    else { return }
    let isAcronym = ASCII.isUpper(text[word.lowerBound + 1])
    if Self.places.contains(text, before) {
      guard !isAcronym else { return }
      marks.append(Mark(marker: .region, range: word.lowerBound..<nameEnd(word)))
      return
    }
    guard Self.articles.contains(text, before), word.lowerBound - before.upperBound == 1 else {
      return
    }
    // "in de Achterhoek", "op de BES-eilanden"
    if let place = DutchWord.before(in: text, before.lowerBound),
      place.lowerBound >= range.lowerBound, Self.places.contains(text, place)
    {
      let name = word.lowerBound..<nameEnd(word)
      if isArea(name) { marks.append(Mark(marker: .region, range: name)) }
      return
    }
    let isFirst = before.lowerBound == range.lowerBound
    let owner = DutchWord.before(in: text, before.lowerBound)
    let isOwned = owner.map { owner in
      Self.owners.contains(text, owner) && owner.lowerBound >= range.lowerBound
        && DutchWord.before(in: text, owner.lowerBound).map { !Self.sources.contains(text, $0) }
          ?? true
    }
    guard
      isFirst || (isOwned ?? false && (isAcronym || DutchWord.matches(text, owner ?? before, "en")))
    else { return }
    marks.append(Mark(marker: .organisation, range: word.lowerBound..<nameEnd(word)))
  }

  private static let areas = [
    "hoek", "streek", "polder", "eilanden", "delta", "stad", "veluwe", "betuwe", "kempen", "peel",
    "zee", "meer", "kust", "vallei", "waard", "land", "veenkoloniën", "bollenstreek",
  ]

  /// Whether a name after `in de` is that of a stretch of land: `Achterhoek`, `BES-eilanden`.
  private func isArea(_ name: Range<Int>) -> Bool {
    Self.areas.contains { area in
      name.count >= area.utf8.count
        && zip(text[name].suffix(area.utf8.count), area.utf8).allSatisfy { $0 | 0x20 == $1 | 0x20 }
    }
  }

  /// What comes from somebody and counts nothing of them: `het rapport van het RIVM`.
  private static let sources = WordClass("claim.name.sources")

  /// `Europese`, `Amsterdamse`: words of a place, not its name.
  private func isAdjective(_ word: Range<Int>) -> Bool {
    word.count > 4 && text[word.upperBound - 1] == UInt8(ascii: "e")
      && text[word.upperBound - 2] == UInt8(ascii: "s")
  }

  /// Where a name of several words ends: `Sint Eustatius`, `Noord-Brabant`, `BES-eilanden`.
  private func nameEnd(_ word: Range<Int>) -> Int {
    var end = word.upperBound
    for _ in 0..<3 {
      guard end + 1 < range.upperBound else { return end }
      let isJoined = text[end] == UInt8(ascii: "-") && DutchWord.isLetter(in: text, at: end + 1)
      guard isJoined || (text[end] == 0x20 && ASCII.isUpper(text[end + 1])),
        let next = DutchWord.after(in: text, end + 1), next.upperBound <= range.upperBound
      else { return end }
      end = next.upperBound
    }
    return end
  }
}
