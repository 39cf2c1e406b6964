import DutchText
import Testing

/// The ministry of an office, as letterheads and signatures name it.
@Suite struct MinistryTests {
  @Test(arguments: [
    ("De Minister van Sociale Zaken en Werkgelegenheid", "SZW"),
    ("MINISTER VAN SOCIALE ZAKEN EN WERKGELEGENHEID", "SZW"),
    ("de staatssecretaris van Financiën", "Fin"),
    ("Minister van Volksgezondheid, Welzijn en Sport", "VWS"),
    ("Minister van VWS", "VWS"),
    ("Minister-president, Minister van Algemene Zaken", "AZ"),
    ("De Minister voor Armoedebeleid, Participatie en Pensioenen", "SZW"),
    ("De Minister voor Volkshuisvesting en Ruimtelijke Ordening", "BZK"),
    ("De Minister van Volkshuisvesting en Ruimtelijke Ordening", "VRO"),
    ("Ministerie van Infrastructuur en Waterstaat", "IenW"),
  ])
  func `is known by its words`(office: String, code: String) {
    #expect(Ministry.of(office: office)?.code == code)
  }

  @Test(arguments: [
    "", "De Minister", "Minister van", "De Minister voor Participatie en Inclusie",
    "de Voorzitter van de Tweede Kamer der Staten-Generaal", "Minister van Rechtsorde",
    "de leden Sociale Zaken en Werkgelegenheid",
  ])
  func `is unknown where the office says nothing of it`(office: String) {
    #expect(Ministry.of(office: office) == nil)
  }

  @Test func `an address stands only where sources agree on it`() {
    let known = Ministry.of(office: "Minister van Defensie")
    #expect(known?.uri == "https://identifier.overheid.nl/tooi/id/ministerie/mnre1018")
    let doubted = Ministry.of(office: "Minister van Landbouw, Natuur en Voedselkwaliteit")
    #expect(doubted?.code == "LNV")
    #expect(doubted?.uri == nil)
  }
}
