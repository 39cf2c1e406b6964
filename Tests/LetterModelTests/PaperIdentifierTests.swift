import LetterModel
import Testing

@Suite struct PaperIdentifierTests {
  static let written = [
    "kst-34352-281", "kst-34352-P", "kst-36200-XV-71", "kst-21501-07-1750", "kst-34352-281-h1",
    "kst-19951996-23700-188b", "kst-20082009-31700-VI-D", "kst-CXXIV-G", "kst-1259252",
    "blg-929493", "h-tk-20222023-84-12", "h-ek-20222023-12", "h-tk-19941995-73-4741-4760",
    "h-vv-20222023-1-2", "ah-tk-20222023-3276", "kv-tk-2024Z18284", "stb-2015-154",
    "stcrt-2020-1234-n1", "trb-1966-91", "dossier-36449", "dossier-36600-XXIII", "2022Z24775",
    "ECLI:NL:HR:2024:746", "LJN AT4537", "COM(2020)381", "EU 2016/679", "PbEU 2016 L 119",
    "law:Wfsv:38b", "https://www.cbs.nl/a-b/", "www.seo.nl/publicaties", "Rapport AR-2024-17", "",
    "-", "kst-", "kst--34352-1", "h-tk", "stb-2015", "dossier-",
  ]

  @Test(arguments: written)
  func `an identifier prints as it was read`(text: String) {
    #expect(PaperIdentifier(text).description == text)
    #expect(PaperIdentifier(PaperIdentifier(text).description) == PaperIdentifier(text))
  }

  @Test func `an identifier that is made is the one that is read`() {
    #expect(PaperIdentifier(.kamerstuk, "34352", nil, "281") == PaperIdentifier("kst-34352-281"))
    #expect(
      PaperIdentifier(.kamerstuk, nil, "36200", "XV", "71") == PaperIdentifier("kst-36200-XV-71"))
    #expect(
      PaperIdentifier(.kamerstuk, "20082009", "31700", "VI", "D")
        == PaperIdentifier("kst-20082009-31700-VI-D"))
    #expect(PaperIdentifier(.dossier, "36600", "XXIII") == PaperIdentifier("dossier-36600-XXIII"))
    #expect(
      PaperIdentifier(.handelingen, ["tk", "20222023", "84", "12"])
        == PaperIdentifier("h-tk-20222023-84-12"))
    #expect(PaperIdentifier(.staatsblad, "2015", "154") == PaperIdentifier("stb-2015-154"))
  }

  /// Series, dossier, suffix, number, chamber, year, name and address of an identifier.
  @Test(arguments: [
    (
      "kst-36200-XV-71", "kamerstuk 36200 XV 71 II -", "36 200 XV, nr. 71",
      "https://zoek.officielebekendmakingen.nl/kst-36200-XV-71"
    ),
    (
      "kst-34352-P", "kamerstuk 34352 - P I -", "34 352, P",
      "https://zoek.officielebekendmakingen.nl/kst-34352-P"
    ),
    (
      "kst-19951996-23700-188b", "kamerstuk 23700 - 188b I 1995-1996", "23 700, nr. 188b",
      "https://zoek.officielebekendmakingen.nl/kst-19951996-23700-188b"
    ),
    (
      "kst-34352-281-h1", "kamerstuk 34352 - 281 II -", "34 352, nr. 281-h1",
      "https://zoek.officielebekendmakingen.nl/kst-34352-281-h1"
    ),
    ("kst-1259252", "other - - 1259252 - -", "kst-1259252", nil),
    (
      "h-tk-20222023-84-12", "handelingen - - 84 II 2022-2023",
      "Handelingen II 2022/23, nr. 84, item 12",
      "https://zoek.officielebekendmakingen.nl/h-tk-20222023-84-12"
    ),
    (
      "h-tk-20072008-7909-7943", "handelingen - - 7909 II 2007-2008",
      "Handelingen II 2007/08, nr. 7909-7943",
      "https://zoek.officielebekendmakingen.nl/h-tk-20072008-7909-7943"
    ),
    (
      "stb-2015-154", "staatsblad - - 154 - 2015", "Stb. 2015, 154",
      "https://zoek.officielebekendmakingen.nl/stb-2015-154"
    ),
    (
      "dossier-36600-XXIII", "dossier 36600 XXIII - - -", "dossier 36 600 XXIII",
      "https://zoek.officielebekendmakingen.nl/dossier/36600-XXIII"
    ),
    (
      "law:Wfsv:38b", "law - - - - -", "art. 38b Wfsv",
      "https://wetten.overheid.nl/jci1.3:c:BWBR0017745&artikel=38b"
    ),
    ("law:Wet vrije sterren:3", "law - - - - -", "art. 3 Wet vrije sterren", nil),
    (
      "SWD(2021)12", "eu - - - - -", "SWD(2021)12",
      "https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=SWD:2021:12:FIN"
    ),
    ("PbEU 2016 L 119", "eu - - - - -", "PbEU 2016 L 119", nil),
    ("www.seo.nl/x", "page - - - - -", "www.seo.nl/x", "https://www.seo.nl/x"),
    ("AR-2024-17", "other - - - - -", "AR-2024-17", nil),
  ])
  func `an identifier says what it names`(
    text: String, facts: String, label: String, url: String?
  ) {
    let paper = PaperIdentifier(text)
    let read = [
      paper.series.name, paper.dossier, paper.suffix, paper.number, paper.chamber?.rawValue,
      paper.session ?? paper.year,
    ]
    #expect(read.map { $0 ?? "-" }.joined(separator: " ") == facts)
    #expect(paper.label == label)
    #expect(paper.url == url)
  }

  @Test func `no two laws have a name or a number in common`() {
    var names: Set<String> = []
    for law in Law.all {
      for name in Set(([law.title] + law.names).map { $0.lowercased() }) {
        #expect(names.insert(name).inserted, "\(name)")
      }
      if let bwb = law.bwb {
        #expect(names.insert(bwb).inserted, "\(bwb)")
        #expect(bwb.wholeMatch(of: /BWB[RV][0-9]{7}/) != nil, "\(bwb)")
      }
    }
  }

  @Test(arguments: ["kst-a-1", "kst-12", "stb-15-154", "h-tk-2", "2022Z24775", "AR-2024-17"])
  func `words that only look alike are not published`(text: String) {
    #expect(PaperIdentifier(published: text) == nil)
  }

  @Test func `an address of the publisher is the paper`() {
    let site = "https://zoek.officielebekendmakingen.nl"
    #expect(PaperIdentifier(address: "\(site)/kst-34352-281.html")?.description == "kst-34352-281")
    #expect(PaperIdentifier(address: "\(site)/dossier/36600-XXIII")?.series == .dossier)
    #expect(PaperIdentifier(address: "dossier/36600/XXIII")?.suffix == "XXIII")
    #expect(PaperIdentifier(address: "https://www.cbs.nl/kst-34352-281") == nil)
    #expect(PaperIdentifier(address: "kst-34352-281")?.number == "281")
  }
}
