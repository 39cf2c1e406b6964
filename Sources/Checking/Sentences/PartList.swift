internal import DutchText
internal import Extraction

/// The parts that a sentence lists: `A naar onderhoud, B naar beheer en C naar toezicht`.
struct PartList {
  /// The parts, in order.
  let parts: [FigureInContext]
  /// The index in the sentence's mentions after the last part.
  let end: Int
  /// Whether the last part is said to be what is left: `en de overige C`.
  let isComplete: Bool
  /// Whether `en`, a semicolon or the list's length shows that it is one.
  let isJoined: Bool
  /// Whether the last part has a verb of its own: `had 590 schulden en kampte 390 met …`.
  let isSplit: Bool

  private static let rests = ["overige", "resterende", "andere", "rest"]
  private static let joints = ["en", "alsmede", "plus", "en nog", "en nog eens", "evenals"]

  /// Reads the list that begins at a mention; `nil` where fewer than two parts follow each other.
  ///
  /// A comma or semicolon parts the members, `en` comes before the last. Percentages between them
  /// are their shares: `1.900 (77 procent) toegekend, 580 (23 procent) afgewezen`.
  init?(from start: Int, in mentions: [FigureInContext]) {
    guard mentions[start].isOperand, !mentions[start].isOfOtherYear else { return nil }
    // "Noord (250), Oost (300)"
    let isBracketed = mentions[start].before.ends(with: "(")
    var parts = [mentions[start]]
    var at = start + 1
    var end = at
    var isJoined = false
    var isComplete = false
    while at < mentions.count, parts.count < 12, !isJoined {
      let next = mentions[at]
      at += 1
      // Shares of the parts and other figures about them come between.
      guard next.isOperand, !next.isOfOtherYear, next.isLike(mentions[start]) else { continue }
      let before = mentions[end].before.through(next.before)
      guard before.count <= 90 else { break }
      if isBracketed, before.starts(with: ")"), before.ends(with: "(") {
        isJoined = before.has("en")
      } else if next.lead.has(anyOf: PartList.rests), !next.lead.has("van de overige") {
        isJoined = true
        isComplete = true
      } else if PartList.isLast(before) {
        isJoined = true
      } else if before.ends(withAnyOf: [",", ";"]) || PartList.isPointed(before) {
        isJoined = before.has("en de rest")
        isComplete = isJoined
      } else {
        break
      }
      parts.append(next)
      end = at
    }
    guard parts.count > 1, let last = parts.last else { return nil }
    if isJoined || end > start + 1,
      PartList.isRest(last.after.prefix(48), isStill: last.before.ends(with: "nog"))
    {
      isJoined = true
      isComplete = true
    }
    // "A; B; C." needs no "en", and neither does "A; B" before a stop.
    self.isJoined =
      isJoined || parts.count > 2 || parts[1].before.contains(UInt8(ascii: ";"))
      || parts[1].before.has("en")
    isSplit = PartList.hasVerb(before: last)
    self.parts = parts
    self.end = end
    self.isComplete = isComplete
  }

  /// Verbs for the outcome of a part.
  private static let states = WordClass("sentence.part-list.states")

  /// Whether a word that ends as verbs do follows `en` before a part.
  private static func hasVerb(before part: FigureInContext) -> Bool {
    let before = part.before
    guard let at = before.lastOffset(of: "en") else { return false }
    let tail = before.suffix(before.count - at - 2)
    guard let word = tail.firstWord, tail.isLower(word), !before.ends(with: "(") else {
      return false
    }
    let verb = tail.prefix(word.upperBound - tail.range.lowerBound)
    // "spreken er 300 Turks en wonen er 200 in de stad" says two things of one group.
    if before.ends(with: "er"), tail.count < 40 {
      return !verb.has(anyOf: states) && !verb.has("er")
    }
    return verb.ends(withAnyOf: ["had", "heeft"]) || verb.ends(inAnyOf: ["te", "de", "kt", "lt"])
  }

  private static let rest = WordClass("sentence.part-list.rest")

  /// `1.200 in de overige vakken`, `1.212 bleven over`.
  private static func isRest(_ after: TextSlice, isStill: Bool) -> Bool {
    after.has("de overige") || after.has(anyOf: rest)
      || (isStill && after.starts(withAnyOf: ["open", "in behandeling"]))
      || (after.has("over") && after.has(anyOf: ["bleven", "blijven", "bleef", "blijft"]))
  }

  /// `… en 210`, `… en in Zuid 150`, `… en er zijn 12`.
  private static func isLast(_ before: TextSlice) -> Bool {
    if before.ends(withAnyOf: joints) { return true }
    guard let at = before.lastOffset(of: "en") ?? before.lastOffset(of: "alsmede") else {
      return false
    }
    // A few words without another verb's comma may name the last part before its figure.
    let tail = before.suffix(before.count - at)
    return tail.count <= 40 && !tail.contains(UInt8(ascii: ",")) && !tail.has("van de")
  }

  /// `…, in Oost 300`, `; voor beheer € 6 miljoen`.
  private static func isPointed(_ before: TextSlice) -> Bool {
    guard let at = before.lastOffset(ofAnyOf: [UInt8(ascii: ","), UInt8(ascii: ";")]) else {
      return false
    }
    let tail = before.suffix(before.count - at - 1)
    return tail.count <= 40 && !tail.has(anyOf: ["van de", "dan", "waarvan", "terwijl"])
  }
}
