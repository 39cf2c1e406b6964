/// The words that generated letters are made of.
///
/// A soft hyphen shows where a line may break.
enum DutchPhrases {
  /// What a letter is about.
  struct Topic: Sendable {
    var office: String
    var ministry: String
    var subjects: [String]
    var sentences: [String]
    var captions: [String]
    var labelHeader: String
    var labels: [String]
    var columns: [String]
    var overColumns: String
    var totalColumn: String
    var goal: String
  }

  static let topics = [housing, police, schools]

  static let housing = Topic(
    office: "van Volkshuisvesting", ministry: "Volkshuisvesting en Ruimte",
    subjects: ["Bouw van nieuwe huurwoningen", "Stand van de woningbouw", "Aanpak van leegstand"],
    sentences: [
      "De woning\u{AD}corporaties^ bouwden {n} huizen, waarvan {p} procent in de stad.",
      "In {y}^ kwamen er {n} woningen bij, vooral door het om\u{AD}bouwen van kantoren.",
      "De mkb-bouwers zien de vraag weer aantrekken, ook in de kleinere kernen.",
      "Gemeenten hebben daarvoor {m} euro aan\u{AD}gevraagd en een deel al ontvangen.",
    ],
    captions: ["Woningen naar landsdeel", "Nieuwe huizen naar eigendom"], labelHeader: "Landsdeel",
    labels: [
      "Noord", "Oost", "West (grote steden en eilanden)", "Zuid",
      "Gemeenten zonder actuele woondeal",
    ],
    columns: ["Koop", "Huur"], overColumns: "Eigendom", totalColumn: "Totaal toegevoegde woningen",
    goal: "Doel van de woondeals")

  static let police = Topic(
    office: "van Rechtsorde", ministry: "Rechtsorde",
    subjects: [
      "Capaciteit van de politie", "Aangiften en op\u{AD}heldering".filter { $0 != "\u{AD}" },
    ],
    sentences: [
      "Bij de politie werken {n} mensen in de hand\u{AD}having^, verdeeld over de regio’s.",
      "Van alle aangiften^ wordt {p} procent digitaal gedaan.",
      "Na COVID-19 nam het aantal mel\u{AD}dingen van overlast weer af^.",
      "De G4 en de politie trekken daarin samen op, zoals ook in 2019-2022 gebeurde.",
    ],
    captions: ["Bezetting van de politie", "Instroom naar functie"], labelHeader: "Onderdeel",
    labels: ["Wijkagenten", "Opsporing", "Meldkamer", "Ondersteuning (staf en beheer)"],
    columns: ["Operationeel", "Overig"], overColumns: "Sterkte", totalColumn: "Totaal",
    goal: "Afgesproken sterkte")

  static let schools = Topic(
    office: "voor Onderwijs en Media", ministry: "Onderwijs, Media en Wetenschap",
    subjects: ["Het lerarentekort in beeld", "Leesvaardigheid van leerlingen"],
    sentences: [
      "Op {n} scholen is het afgelopen jaar een nieuwe methode inge\u{AD}voerd^.",
      "De onder\u{AD}wijs\u{AD}inspectie^ ziet dat {p} procent van de lessen volgens plan verliep.",
      "Sinds {y}^ geldt de regeling ook voor het voort\u{AD}gezet onderwijs.",
      "Voor zij-instromers is per jaar {m} euro beschik\u{AD}baar, ook in het vmbo-onderwijs.",
    ],
    captions: ["Leraren naar sector", "Leerlingen met een advies"], labelHeader: "Sector",
    labels: ["Basisonderwijs", "Speciaal onderwijs", "Vmbo", "Havo en vwo (met brugklas)", "Mbo"],
    columns: ["Bevoegd", "In opleiding"], overColumns: "Leraren", totalColumn: "Alle leraren",
    goal: "Streefgetal")

  static let sentences = [
    "Uw Kamer heeft mij op {d} gevraagd^ om een toelichting op de jongste cijfers.",
    "Dat is minder dan verwacht, al is de richting de goede.",
    "In het verslag^ staat hoe de uit\u{AD}voer\u{AD}ders te werk zijn gegaan.",
    "Met vertegen\u{AD}woor\u{AD}digers van de sector spreek ik af wat er nu moet gebeuren^.",
    "Ik vind dat een zorgelijke ont\u{AD}wik\u{AD}ke\u{AD}ling, die om een snelle reactie vraagt.",
    "Het gaat daarbij om {n} aanvragen in {y}^, ofwel {p} procent van het geheel.",
    "Daar staat {m} euro tegenover, gelijk verdeeld over de pro\u{AD}vincies^.",
    "Zoals bekend ({c}) is de maat\u{AD}regel tijdelijk.",
    "De kosten daarvan draagt het Rijk, omdat de ge\u{AD}meenten er niet voor zijn toe\u{AD}gerust.",
    "Wie dat wil, kan tot eind {y} nog van de oude voor\u{AD}ziening gebruik\u{AD}maken.",
  ]

  static let notes = [
    "{c}.", "{c}.", "Zie {c}.", "Zie ook {c} en het verslag daarvan.", "Bijlage bij {c}.",
    "Het jaarverslag van de in\u{AD}spec\u{AD}tie, hoofdstuk over de voor\u{AD}lich\u{AD}ting.",
    "Gemeten over {n} huis\u{AD}houdens; de rest gaf geen ant\u{AD}woord.",
    "Dit is het ge\u{AD}mid\u{AD}delde over alle deel\u{AD}nemers, ook die welke later zijn af\u{AD}gevallen.",
  ]

  static let tableNotes = [
    "Door afronding kan het totaal afwijken van de som der delen.",
    "Voorlopig cijfer, de definitieve telling volgt nog.",
  ]

  static let headings = [
    "Inleiding", "Stand van zaken", "Wat er al gebeurt", "Vervolg", "Hoe het verder gaat",
    "Uitvoering in de praktijk",
  ]

  static let listOpenings = ["Ik doe het volgende.", "Daarvoor is het volgende nodig."]

  static let lists = [
    "De regels worden eenvoudiger.|Het loket gaat vaker open.|Klachten worden sneller behandeld.",
    "Er komt een vaste contactpersoon;|aanvragen kan ook op papier;|de termijn wordt korter.",
  ]

  static let closings = [
    "Over de voort\u{AD}gang bericht ik uw Kamer in het najaar.",
    "Ik vertrouw erop u hiermee voldoende te hebben in\u{AD}ge\u{AD}licht.",
  ]

  static let months = [
    "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september",
    "oktober", "november", "december",
  ]
}
