internal import DutchText

/// What a word says of the figures around it.
enum ClaimMarker: UInt8, Sendable {
  case sector, form, organisation, region
  case increase, decrease
  case target, forecast, definition, realised
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
  private static let words = WordTable<ClaimWord>(
    list("markt marktsector bedrijfsleven", .sector, "markt")
      + list("overheid overheidssector", .sector, "overheid")
      + list("zorg zorgsector", .sector, "zorg")
      + list("onderwijs", .sector, "onderwijs")
      + list("bouw bouwsector", .sector, "bouw")
      + list("industrie", .sector, "industrie")
      + list("landbouw", .sector, "landbouw")
      + list("luchtvaart luchtvaartsector", .sector, "luchtvaart")
      + list(
        """
        basisonderwijs mbo hbo horeca detailhandel groothandel kinderopvang glastuinbouw tuinbouw
        akkerbouw veehouderij melkveehouderij varkenshouderij pluimveehouderij visserij binnenvaart
        zeevaart jeugdzorg ouderenzorg gehandicaptenzorg thuiszorg ziekenhuiszorg
        verpleeghuiszorg huisartsenzorg mondzorg ggz logistiek transportsector energiesector
        cultuursector metaalsector chemie
        """, .sector)
      + list("formeel formele", .form, "formeel")
      + list("politie", .organisation, "politie")
      + list(
        """
        krijgsmacht brandweer douane marechaussee rechtspraak Rijkswaterstaat Defensie
        Belastingdienst ProRail UWV COA IND CBR RDW DUO SVB
        """, .organisation)
      + list("gemeenten", .organisation, "gemeenten")
      + list("provincies", .organisation, "provincies")
      + list("waterschappen", .organisation, "waterschappen")
      + list("ministeries departementen", .organisation, "ministeries")
      + list("universiteiten", .organisation, "universiteiten")
      + list("Groningen", .region, "Groningen") + list("Friesland Fryslân", .region, "Friesland")
      + list("Drenthe", .region, "Drenthe") + list("Overijssel", .region, "Overijssel")
      + list("Flevoland", .region, "Flevoland") + list("Gelderland", .region, "Gelderland")
      + list("Utrecht", .region, "Utrecht") + list("Zeeland", .region, "Zeeland")
      + list("Limburg", .region, "Limburg") + list("Amsterdam", .region, "Amsterdam")
      + list("Rotterdam", .region, "Rotterdam")
      + list(
        """
        toegenomen toename toenemen toeneemt toenam aanwas gestegen stijging steeg stegen stijgt stijgen groei
        groeide gegroeid groeit groeien bijgekomen verhoogd verhoging verhogen uitgebreid
        uitbreiding uitbreiden opgelopen oplopen
        """, .increase)
      + list(
        """
        zakte gezakt zakken kromp inkrimpen slonk geslonken afgenomen afname afnemen afneemt gedaald daling daalde daalden daalt dalen verminderd
        vermindering verminderen krimp gekrompen teruggelopen verlaagd verlaging verlagen reductie
        reduceren gereduceerd terugbrengen teruggebracht terugdringen teruggedrongen terug minder
        """, .decrease)
      + list(
        """
        doelstelling doelstellingen doel streven streefwaarde streefcijfer target opgave ambitie
        moeten moet quotum norm plafond streeft gestreefd nagestreefd afgesproken beoogd beoogde
        beoogt toegestaan wil willen voorgenomen taakstelling besloten
        """, .target)
      + list(
        """
        verwacht verwachten verwachting verwachte zal zullen raming ramingen geraamd prognose
        prognoses voorzien zou zouden schatten verwachtingen voorspelt
        voorspeld raamt
        """, .forecast)
      + list(
        """
        gedefinieerd definitie gelijk gelijkgesteld geteld verstaan versta verstaat definieer
        definieert aangemerkt
        """, .definition)
      + list(
        """
        Startnota Voorjaarsnota Najaarsnota Miljoenennota ontwerpbegroting begroting
        regeerakkoord coalitieakkoord hoofdlijnenakkoord nulsituatie referentiejaar
        """, .document)
      + list(
        """
        waren was zijn hebben heeft kwamen
        bedroeg bedroegen bleek blijkt gebleken werkte werkten
        """, .realised)
      + list("gelukt gerealiseerd gerealiseerde behaald gehaald bereikt geslaagd", .done)
      + list("nam namen neemt nemen", .taking) + list("toe af", .particle)
      + list("nulmeting", .moment, "nulmeting")
      + list(ClaimPeriod.relativeWords + " een", .relative)
      + list("deze die dit hierbij hiervan daarvan daarbij hierin daarin", .pointer)
      + list("en maar terwijl waarvan waarbij tegenover", .clauseBreak))

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

  private static func list(
    _ words: String, _ marker: ClaimMarker, _ name: String? = nil
  ) -> [(String, ClaimWord)] {
    words.split(whereSeparator: \.isWhitespace).map { (String($0), word(marker, name)) }
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
    if let known = words[text, word] { return known }
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
