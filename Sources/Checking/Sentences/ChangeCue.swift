internal import DutchText
internal import Extraction

/// Words that say that a figure is a change or a distance, and which way it goes.
///
///     een stijging van 640     met 640 gestegen     640 meer dan     het verschil is 640
struct ChangeCue {
  /// Which way the words say that it goes.
  enum Direction { case up, down, open }

  /// Which way it goes.
  var direction: Direction
  /// Whether what it is compared with is said to follow: `640 meer dan de 7.900 van 2021`.
  var comparesWithNext: Bool
  /// Whether its sentence speaks of what was said right before: `Dat is een stijging van 640`.
  var pointsBack: Bool
  /// Whether it may: `De stijging van 640 …`.
  var mayPointBack: Bool
  /// Whether it is compared with something that the words name: `0,7 hoger uit dan geraamd`.
  var isCompared: Bool
  /// Whether it is the difference of two levels and nothing that was decided on.
  var namesDifference: Bool
  /// Whether the figure is an amount of change (`met 300 toegenomen tot 5.300`), not a level.
  var isMet: Bool

  private static let ofWhich = WordClass("sentence.change.of-which")
  private static let niveaus = WordClass("sentence.change.niveaus")
  private static let differences = WordClass("sentence.change.differences")
  private static let upNouns = WordClass("sentence.change.up-nouns")
  private static let downNouns = WordClass("sentence.change.down-nouns")
  private static let openNouns = WordClass("sentence.change.open-nouns")
  private static let upWords = WordClass("sentence.change.up-words")
  private static let downWords = WordClass("sentence.change.down-words")
  private static let upVerbs = WordClass("sentence.change.up-verbs")
  private static let downVerbs = WordClass("sentence.change.down-verbs")
  private static let pointing = WordClass("sentence.change.pointing")
  /// `De daling van …` of what was said right before.
  private static let articles = WordClass("sentence.change.articles")
  private static let comparing = WordClass("sentence.change.comparing")
  private static let goneVerbs = WordClass("sentence.change.gone-verbs")

  /// The cue of a figure; `nil` where there is none.
  init?(of stated: FigureInContext, in sentence: FigureSentence) {
    // The verb may be far before: "verhoogt het budget van 150 met 30 naar 180".
    let lead = sentence.text.through(stated.before).suffix(130)
    let near = stated.before.suffix(36)
    let after = stated.tail.prefix(44)
    isMet = near.ends(withAnyOf: ["met", "met circa", "met netto"])
    // "14% van de klassen is groter dan 28" is a share.
    let isShare = stated.isPercentage && stated.tail.starts(with: "van")
    func hasNoun(_ nouns: WordClass) -> Bool {
      near.has(anyOf: nouns) || after.starts(withAnyOf: nouns)
    }
    func follows(_ words: WordClass) -> Bool {
      // The unit may come between: "8 weken langer".
      after.prefix(30).has(anyOf: words) && !ChangeCue.isCut(after, before: words)
    }
    if stated.hasPlus || near.ends(with: "+") {
      direction = .up
    } else if hasNoun(ChangeCue.upNouns) || near.ends(with: "plus van") {
      direction = .up
    } else if hasNoun(ChangeCue.downNouns) || near.ends(with: "min van") {
      direction = .down
    } else if hasNoun(ChangeCue.openNouns) {
      direction = .open
    } else if isMet, lead.has(anyOf: ChangeCue.downVerbs) || after.has(anyOf: ChangeCue.downVerbs) {
      direction = .down
    } else if isMet, lead.has(anyOf: ChangeCue.upVerbs) || after.has(anyOf: ChangeCue.upVerbs) {
      direction = .up
    } else if lead.has("per saldo")
      || (lead.has("verschil tussen")
        && near.ends(withAnyOf: ["bedraagt", "is", "was", "bedroeg"]))
    {
      direction = .open
    } else if isShare {
      return nil
    } else if follows(ChangeCue.downWords) {
      direction = .down
    } else if follows(ChangeCue.upWords) || ChangeCue.isAdded(after) {
      direction = .up
    } else if isMet,
      stated.figure.kind == .percentagePoints
        || near.ends(withAnyOf: ["dus met", "daarmee met", "ofwel met"])
    {
      direction = .open
    } else if stated.before.has(anyOf: ChangeCue.goneVerbs) {
      direction = .down
    } else {
      return nil
    }
    // Most figures have no cue: what is left is asked of the others only.
    pointsBack = stated.before.starts(withAnyOf: ChangeCue.pointing)
    mayPointBack =
      stated.before.count < 40 && stated.before.starts(withAnyOf: ChangeCue.articles)
      && ChangeCue.namesChange(stated)
    namesDifference = near.has(anyOf: ChangeCue.differences)
    isCompared = after.has("dan")
    comparesWithNext =
      !isShare && !stated.after.has(anyOf: ChangeCue.ofWhich)
      && (after.starts(withAnyOf: ChangeCue.upWords)
        || after.starts(withAnyOf: ChangeCue.downWords)
        || after.has(anyOf: ChangeCue.comparing) || ChangeCue.compares(stated.after))
  }

  /// Whether a noun before a figure says that it is a change: `een daling van 50`.
  static func namesChange(_ mention: FigureInContext) -> Bool {
    let near = mention.before.suffix(36)
    return near.has(anyOf: upNouns) || near.has(anyOf: downNouns) || near.has(anyOf: openNouns)
  }

  /// `214 meer aan te houden dan in 2021`, `+6,3 procentpunt ten opzichte van de`.
  private static func compares(_ after: TextSlice) -> Bool {
    if after.has(anyOf: niveaus) { return true }
    if after.ends(withAnyOf: ["ten opzichte van", "ten opzichte van de", "vergeleken met de"]) {
      return true
    }
    let words = after.prefix(40)
    guard let at = after.lastOffset(of: "dan"), at < 60, !after.has("waarvan"),
      words.has(anyOf: upWords) || words.has(anyOf: downWords)
    else { return false }
    return !after.prefix(at).contains(UInt8(ascii: ",")) && !after.prefix(at).contains(0x3B)
  }

  /// `er kwamen 107 banen bij.`: a clause ends in it; `385 fte bij de douane` names a place.
  private static func isAdded(_ after: TextSlice) -> Bool {
    let words = after.prefix(30)
    guard let at = words.lastOffset(of: "bij") else { return false }
    let rest = after.suffix(after.count - at - 3)
    return rest.firstWord == nil || rest.starts(withAnyOf: clauses)
  }

  private static let clauses = WordClass("sentence.change.clauses")

  /// Whether a stop or a comma separates a figure from the word after it.
  private static func isCut(_ after: TextSlice, before words: WordClass) -> Bool {
    guard
      let stop = after.firstOffset(of: [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "(")])
    else { return false }
    return !after.prefix(stop).has(anyOf: words)
  }
}
