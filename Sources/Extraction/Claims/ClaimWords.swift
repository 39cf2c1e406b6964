internal import DutchText
internal import LetterModel

/// What a word says of the figures around it.
enum ClaimMarker: UInt8, Sendable {
  case sector, form, organisation, region
  case increase, decrease
  case target, forecast, definition, realised
  /// Names an amount that a rule sets.
  case limit
  /// What is aimed at, and what may come, where nothing says that it was done.
  case aim, outlook
  /// Says that something is so: then neither of these speaks.
  case fact
  /// Says that it was done: `gelukt`, `behaald`.
  case done
  /// A moment that has a name: `nulmeting`.
  case moment
  /// `nam`, `neemt`: says of `toe` or `af` that something rose or fell.
  case taking
  /// `toe` or `af`, if it belongs to such a verb.
  case particle
  /// A paper that figures may be compared with: `ten opzichte van de Startnota`.
  case document
  /// May begin a time told from the letter's own: `afgelopen jaren`, `vorig jaar`.
  case relative
  /// Ends a clause: `en`, `maar`, `terwijl`, a comma.
  case clauseBreak
  /// Parts two statements: a semicolon or colon.
  case statementBreak
  /// Points at what was said before: `deze`, `hierbij`.
  case pointer
}

/// A word that says something, and the name of what it says in `ClaimWords.names`.
struct ClaimWord: Sendable {
  var marker: ClaimMarker
  /// An index in the names; -1 where the word itself is the name, or none is needed.
  var name: Int16 = -1
}

/// The words that claims are read from, for any subject.
enum ClaimWords {
  private static let words = WordMap<ClaimWord>([
    ("claim.sector.markt", word(.sector, "markt")),
    ("claim.sector.overheid", word(.sector, "overheid")),
    ("claim.sector.zorg", word(.sector, "zorg")),
    ("claim.sector.onderwijs", word(.sector, "onderwijs")),
    ("claim.sector.bouw", word(.sector, "bouw")),
    ("claim.sector.industrie", word(.sector, "industrie")),
    ("claim.sector.landbouw", word(.sector, "landbouw")),
    ("claim.sector.luchtvaart", word(.sector, "luchtvaart")),
    ("claim.sector", word(.sector, nil)),
    ("claim.form.formeel", word(.form, "formeel")),
    ("claim.organisation.politie", word(.organisation, "politie")),
    ("claim.organisation", word(.organisation, nil)),
    ("claim.organisation.gemeenten", word(.organisation, "gemeenten")),
    ("claim.organisation.provincies", word(.organisation, "provincies")),
    ("claim.organisation.waterschappen", word(.organisation, "waterschappen")),
    ("claim.organisation.ministeries", word(.organisation, "ministeries")),
    ("claim.organisation.universiteiten", word(.organisation, "universiteiten")),
    ("claim.region.groningen", word(.region, "Groningen")),
    ("claim.region.friesland", word(.region, "Friesland")),
    ("claim.region.drenthe", word(.region, "Drenthe")),
    ("claim.region.overijssel", word(.region, "Overijssel")),
    ("claim.region.flevoland", word(.region, "Flevoland")),
    ("claim.region.gelderland", word(.region, "Gelderland")),
    ("claim.region.utrecht", word(.region, "Utrecht")),
    ("claim.region.zeeland", word(.region, "Zeeland")),
    ("claim.region.limburg", word(.region, "Limburg")),
    ("claim.region.amsterdam", word(.region, "Amsterdam")),
    ("claim.region.rotterdam", word(.region, "Rotterdam")),
    ("claim.increase", word(.increase, nil)),
    ("claim.decrease", word(.decrease, nil)),
    ("claim.target", word(.target, nil)),
    ("claim.forecast", word(.forecast, nil)),
    ("claim.aim", word(.aim, nil)),
    ("claim.outlook", word(.outlook, nil)),
    ("claim.fact", word(.fact, nil)),
    ("claim.limit", word(.limit, nil)),
    ("claim.definition", word(.definition, nil)),
    ("claim.document", word(.document, nil)),
    ("claim.realised", word(.realised, nil)),
    ("claim.done", word(.done, nil)),
    ("claim.taking", word(.taking, nil)),
    ("claim.particle", word(.particle, nil)),
    ("claim.moment.nulmeting", word(.moment, "nulmeting")),
    ("claim.relative", word(.relative, nil)),
    ("claim.pointer", word(.pointer, nil)),
    ("claim.clause-break", word(.clauseBreak, nil)),
  ])

  /// The names that words stand for.
  static let names = [
    "markt", "overheid", "zorg", "onderwijs", "bouw", "industrie", "landbouw", "luchtvaart",
    "formeel", "inleen", "politie", "gemeenten", "provincies", "waterschappen", "ministeries",
    "universiteiten", "Groningen", "Friesland", "Drenthe", "Overijssel", "Flevoland",
    "Gelderland", "Utrecht", "Zeeland", "Limburg", "Amsterdam", "Rotterdam",
    "nulmeting",
  ]

  private static func word(_ marker: ClaimMarker, _ name: String?) -> ClaimWord {
    ClaimWord(marker: marker, name: Int16(names.firstIndex { $0 == name } ?? -1))
  }

  private struct Stem: Sendable {
    var text: StaticString
    var word: ClaimWord
    /// The first byte of the stem.
    var first: UInt8 { unsafe text.utf8Start.pointee }
    init(_ stem: StaticString, _ marker: ClaimMarker, _ name: String? = nil) {
      text = stem
      word = ClaimWords.word(marker, name)
    }
  }

  /// Beginnings of compounds: `marktwerkgevers`, `overheidswerkgevers`, `inleenverbanden`.
  private static let stems = [
    Stem("marktwerkgever", .sector, "markt"), Stem("marktpartij", .sector, "markt"),
    Stem("overheidswerk", .sector, "overheid"), Stem("overheidssector", .sector, "overheid"),
    Stem("inleen", .form, "inleen"), Stem("detacher", .form, "inleen"),
    Stem("uitzend", .form, "inleen"), Stem("zorgaanbieder", .sector, "zorg"),
    Stem("onderwijssector", .sector, "onderwijs"), Stem("doelstelling", .target),
    Stem("streefgetal", .target), Stem("streefpercentage", .target),
  ]

  private static let stemInitials = stems.reduce(UInt32(0)) { $0 | 1 << UInt32($1.first & 31) }

  /// What a word says; `nil` for most words.
  static func marker(_ text: [UInt8], _ word: Range<Int>) -> ClaimWord? {
    marker(Lexicon.dutch.word(in: text, word), text, word)
  }

  /// What a word says whose number is known.
  static func marker(_ number: Token.Word, _ text: [UInt8], _ word: Range<Int>) -> ClaimWord? {
    if let known = words[number] { return known }
    guard word.count > 6 else { return nil }
    let first = text[word.lowerBound] | 0x20
    guard stemInitials >> UInt32(first & 31) & 1 != 0 else { return nil }
    for stem in stems where stem.first == first && stem.text.utf8CodeUnitCount <= word.count {
      // The word may begin with a capital.
      let rest = (word.lowerBound + 1)..<(word.lowerBound + stem.text.utf8CodeUnitCount)
      if rest.allSatisfy({ unsafe text[$0] == stem.text.utf8Start[$0 - word.lowerBound] }) {
        return stem.word
      }
    }
    return nil
  }
}
