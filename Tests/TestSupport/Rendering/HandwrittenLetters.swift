internal import LetterModel

/// Letters written by hand for what chance seldom makes.
public enum HandwrittenLetters {
  /// All of them.
  public static let all = [everyTrap, senate, noNotes, manyNotes]

  /// Marks on a word, a year, a table value and before a full stop; targets in brackets; a
  /// negative value; a note with two papers.
  static let everyTrap = SpecimenLetter(
    name: "every trap",
    head: .paper(dossier: "99201", title: "Werken met een beperking", number: "14", session: 2023),
    date: CalendarDate(year: 2024, month: 7, day: 4), office: "Minister voor Participatie",
    signatory: "A.B. Specimen",
    parts: [
      .paragraph([
        .words("Op 7 juni 2023"), .mark(1),
        .words(" schreef ik u over het maat\u{AD}schap\u{AD}pe"),
        .words("\u{AD}lijk draagvlak"), .mark(2),
        .words(" voor de regeling. In Wajong2010 en in de G4"),
        .words(" was dat na COVID-19 groter dan in 2019-2022, zoals VNO-NCW laat zien"), .mark(3),
        .words(". Het verschil is "), .figure("1.150", PrintedNumber(1150)),
        .words(" banen, dat wil zeggen "), .figure("12,5", PrintedNumber(125, exponent: -1)),
        .words(" procent."),
      ]),
      .heading("De stand"),
      .table(
        SpecimenTable(
          number: 1, caption: "Resultaten ten opzichte van de eerste meting", labelHeader: "",
          columns: [
            ["Toename aantal banen markt"], ["Toename aantal banen overheid"], ["Totale toename"],
          ],
          rows: [
            .init(
              "Formele dienstverbanden",
              cells: [
                .init(PrintedNumber(76_027)), .init(PrintedNumber(10_788)),
                .init(PrintedNumber(86_815), mark: .letter(4)),
              ]),
            .init(
              "Inleenverbanden (uitzendrelaties en Wsw-detacheringen)",
              cells: [
                .init(PrintedNumber(-1_996)), .init(PrintedNumber(846)),
                .init(PrintedNumber(-1_150)),
              ]),
            .init(
              "Totaal", role: .total,
              cells: [
                .init(PrintedNumber(74_031)), .init(PrintedNumber(11_634)),
                .init(PrintedNumber(85_665)),
              ]),
            .init(
              "Doelstelling", role: .target,
              cells: [
                .init(PrintedNumber(80_000)), .init(PrintedNumber(25_000)),
                .init(PrintedNumber(105_000)),
              ]),
          ])),
      .paragraph([
        .words("Werkgevers melden"), .mark(5),
        .words(" dat de banen vooral in de zorg ontstaan, waar"),
        .words(" de over\u{AD}heids\u{AD}werkgevers en de zorg\u{AD}instellingen samen optrekken."),
      ]),
    ],
    notes: [
      .init(1, [.citation("Kamerstuk 34 352, nr. 281", ["kst-34352-281"]), .words(".")]),
      .init(
        2, [.words("Peiling onder "), .figure("2.050", PrintedNumber(2050)), .words(" mensen.")]),
      .init(
        3,
        [
          .citation(
            "Kamerstukken II 2017/18, 34352, nrs 115 en 138", ["kst-34352-115", "kst-34352-138"]),
          .words("."),
        ]),
      .init(4, [.words("De som kan door afronding afwijken.")]),
      .init(
        5,
        [
          .citation("Handelingen II 2022/23, nr. 84, item 12", ["h-tk-20222023-84-12"]),
          .words("."),
        ]),
    ])

  /// A paper of the Eerste Kamer, whose number is a letter.
  static let senate = SpecimenLetter(
    name: "Eerste Kamer",
    head: .paper(
      dossier: "99202", title: "Evaluatie van de Arbeidswet", number: "P", session: 2020),
    chamber: .first, date: CalendarDate(year: 2020, month: 11, day: 20),
    office: "Staatssecretaris van Werk", signatory: "C.D. van Voorbeeld",
    parts: [
      .paragraph([
        .words("De leden vroegen"), .mark(1),
        .words(" om een reactie. Die treft u hierbij aan, met"),
        .words(" dank aan de onder\u{AD}zoekers die daaraan hebben gewerkt."),
      ])
    ],
    notes: [
      .init(1, [.citation("Kamerstukken I 2019/20, 35 302, F", ["kst-35302-F"]), .words(".")])
    ])

  /// A ministry's letter without a note or a table.
  static let noNotes = SpecimenLetter(
    name: "no notes",
    head: .ministry(
      name: "Rechtsorde", kenmerk: "2024-0000123456", subject: "Uitstel van het verslag"),
    date: CalendarDate(year: 2024, month: 3, day: 14), office: "Minister van Rechtsorde",
    signatory: "E. Voorbeeld",
    parts: [
      .paragraph([
        .words("Het verslag over 2023 ontvangt u later, omdat de cijfers nog niet vaststaan.")
      ])
    ],
    notes: [])

  /// Enough notes for numbers of two digits, glued to years and words.
  static let manyNotes = SpecimenLetter(
    name: "many notes",
    head: .ministry(
      name: "Onderwijs", kenmerk: "2023-0000654321", subject: "Stand van de basisvaardigheden"),
    date: CalendarDate(year: 2023, month: 5, day: 9), office: "Minister voor Onderwijs",
    signatory: "F.G. Specimen",
    parts: (1...24).map { number in
      .paragraph([
        .words(number % 3 == 0 ? "Zo was het ook in 2019" : "Scholen hebben daarom gevraagd"),
        .mark(number),
        .words(", en de onder\u{AD}wijs\u{AD}inspectie heeft dat in haar ver\u{AD}slag"),
        .words(" uitvoerig beschreven, met een advies aan besturen en ouders."),
      ])
    },
    notes: (1...24).map { number in
      .init(
        number,
        number % 2 == 0
          ? [
            .citation("Kamerstuk 31 293, nr. \(number + 300)", ["kst-31293-\(number + 300)"]),
            .words("."),
          ]
          : [.words("Jaarverslag van de inspectie, hoofdstuk over lezen.")])
    })
}
