/// The ministries since 2010, each name that a ministry had.
///
/// Codes of TOOI stand where two lists that were made apart agree on code and name. Both were read in
/// source code that others published, not in the register of TOOI itself: the ministries of DiWoo as
/// an enumeration in PHP, and tables in programs that search open.overheid.nl or that list public
/// bodies by their codes. They disagree on `Landbouw, Natuur en Voedselkwaliteit` (mnre1150 or
/// mnre1153), which has none here; of former names that only one list has, none is given either. Read
/// in November 2026.
let ministries: [Ministry] = [
  Ministry("AZ", "Algemene Zaken", tooi: "mnre1010"),
  Ministry("AenM", "Asiel en Migratie", tooi: "mnre1162"),
  Ministry("BZK", "Binnenlandse Zaken en Koninkrijksrelaties", tooi: "mnre1034"),
  Ministry("BZ", "Buitenlandse Zaken", tooi: "mnre1013"),
  Ministry("Def", "Defensie", tooi: "mnre1018"),
  Ministry("EZ", "Economische Zaken", tooi: "mnre1045"),
  Ministry("EZK", "Economische Zaken en Klimaat", tooi: "mnre1045"),
  Ministry("EL&I", "Economische Zaken, Landbouw en Innovatie"),
  Ministry("Fin", "Financiën", tooi: "mnre1090"),
  Ministry("IenM", "Infrastructuur en Milieu"),
  Ministry("IenW", "Infrastructuur en Waterstaat", tooi: "mnre1130"),
  Ministry("JenV", "Justitie en Veiligheid", tooi: "mnre1058"),
  Ministry("VenJ", "Veiligheid en Justitie", tooi: "mnre1058"),
  Ministry("KGG", "Klimaat en Groene Groei", tooi: "mnre1182"),
  Ministry("LNV", "Landbouw, Natuur en Voedselkwaliteit"),
  Ministry("LVVN", "Landbouw, Visserij, Voedselzekerheid en Natuur", tooi: "mnre1153"),
  Ministry("OCW", "Onderwijs, Cultuur en Wetenschap", tooi: "mnre1109"),
  Ministry("SZW", "Sociale Zaken en Werkgelegenheid", tooi: "mnre1073"),
  Ministry("VWS", "Volksgezondheid, Welzijn en Sport", tooi: "mnre1025"),
  Ministry("VRO", "Volkshuisvesting en Ruimtelijke Ordening", tooi: "mnre1171"),
]

/// What ministers without a ministry of their own and state secretaries are for, by the code of their
/// ministry, in the cabinets since 2010.
///
/// The names were written down by hand; no list of the government was opened to compare them with. A
/// portfolio that several ministries had is not here: unknown is better than wrong.
let portfolios: [(code: String, names: [String])] = [
  ("SZW", ["Armoedebeleid, Participatie en Pensioenen", "Participatie en Integratie"]),
  (
    "VWS",
    [
      "Langdurige Zorg en Sport", "Medische Zorg", "Medische Zorg en Sport",
      "Jeugd, Preventie en Sport", "Langdurige en Maatschappelijke Zorg",
    ]
  ),
  ("JenV", ["Rechtsbescherming"]),
  (
    "OCW",
    [
      "Primair en Voortgezet Onderwijs", "Basis- en Voortgezet Onderwijs en Media",
      "Funderend Onderwijs en Emancipatie",
    ]
  ),
  ("EZK", ["Klimaat en Energie"]),
  ("LNV", ["Natuur en Stikstof"]),
  (
    "BZK",
    ["Wonen en Rijksdienst", "Milieu en Wonen", "Volkshuisvesting en Ruimtelijke Ordening"]
  ),
  (
    "BZ",
    [
      "Buitenlandse Handel en Ontwikkelingssamenwerking",
      "Buitenlandse Handel en Ontwikkelingshulp", "Ontwikkelingssamenwerking",
    ]
  ),
  ("Fin", ["Fiscaliteit en Belastingdienst", "Toeslagen en Douane"]),
]
