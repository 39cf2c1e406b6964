/// How the elements of an XML file are named.
struct XMLDialect: Sendable {
  /// The names that are known.
  let names: Vocabulary
  /// What each of them stands for, by its place among the names.
  let elements: [OfficialElement]
  /// Whether blocks are told by shape where an element has no name that is known.
  let readsShapes: Bool

  /// The dialects of official publications.
  static let official = XMLDialect(
    OfficialElement.allCases.map { ($0.rawValue, $0) }, readsShapes: false)

  /// Everything else: official names, and those that other schemas give to the same things.
  ///
  /// Seen in the Chamber's reports of its meetings (`vlosCoreDocument`), Akoma Ntoso, DocBook, TEI
  /// and JATS.
  static let other = XMLDialect(
    OfficialElement.allCases.map { ($0.rawValue, $0) }.filter { !ambiguous.contains($0.0) }
      + foreign.flatMap { element, names in
        names.split(separator: " ").map { (String($0), element) }
      },
    readsShapes: true)

  private init(_ pairs: [(String, OfficialElement)], readsShapes: Bool) {
    var seen: Set<String> = []
    let kept = pairs.filter { seen.insert($0.0).inserted }
    names = Vocabulary(kept.map(\.0))
    elements = kept.map(\.1)
    self.readsShapes = readsShapes
  }

  /// Official names that mean something else elsewhere.
  private static let ambiguous: Set<String> = [
    "titel", "title", "label", "meta", "body", "naam", "functie", "spreker", "datum", "nummer",
    "dossier", "paragraaf", "voornaam", "achternaam", "stuk", "kop", "versie",
  ]

  private static let foreign: [(OfficialElement, String)] = [
    (.al, "alineaitem p para simpara line verse zin"),
    (
      .tussenkop,
      """
      titel title kop heading head h1 h2 h3 h4 h5 h6 subheading subtitle docTitle onderwerp subject
      """
    ),
    (.lijst, "list ul ol itemizedlist orderedlist blockList"),
    (.li, "item listitem point"),
    (.listNumber, "num label"),
    (.noot, "footnote authorialNote fn endnote"),
    (.nootref, "noteRef footnoteref"),
    (.table, "informaltable tabel"),
    (.row, "tr rij"),
    (.entry, "td th cel cell"),
    (.title, "caption bijschrift"),
    (.divisie, "section sect1 sect2 sect3 sect4 chapter article sec"),
    (.vraag, "question"),
    (.antwoord, "answer"),
    (.ondertekening, "signature conclusions"),
    (.metadata, "meta metadata info teiHeader script style"),
    (.b, "strong bold"),
    (.i, "em italic emphasis"),
    (.nadruk, "hi span inline term def abbr mark small"),
    (.extref, "ref a link rref xref ulink"),
    (.inf, "sub"),
    (.br, "lb eol tab"),
  ]
}
