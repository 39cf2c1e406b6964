/// The elements of official publications that mean something to the reader.
///
/// Two dialects: `officiele-publicatie` (since 2010) and `kamerwrk` (1994 to 2009).
enum OfficialElement: String, CaseIterable {
  // Text
  case al, noot, voetnoot, tussenkop, tuskop, titel, title, label, nr, kop, label1 = "ltrlabel"
  case nootNumber = "noot.nr"
  case nootText = "noot.al"
  case consideransText = "considerans.al"
  // Within text
  case nadruk, sup, inf, extref, intref, dossierref, nootref, voetref, datum, i, b, u, br
  case voornaam, achternaam, voorvoegsels, tussenvoegsels, politiek, deze, functie, naam
  // Lists
  case lijst, li, lidnr
  case listNumber = "li.nr"
  // Tables
  case table, tgroup, colspec, spanspec, thead, tbody, row, entry
  // The head of a paper
  case meta, tekstregel, dossier, dossiernummer, dossiernr, begrotingshoofdstuk, stuk, stuknr
  case ondernummer, datumtekst, kamervraagkop, kamervraagnummer, kamervraagomschrijving
  case frontm, versie, ordernr, vergjaar, onderw, nummer, kamerwrk, subtitel, body, metadata
  case rijkswetnummer
  // Its parts
  case divisie, hoofdstuk, titeldeel, afdeling, paragraaf, artikel, bijlage, vraag, antwoord
  case ondertekening, ondtek, spreker, bijschrift, considerans, witreg
  case tekstSluiting = "tekst-sluiting"
  // The report of a meeting
  case agendapunt
  case itemNumber = "item-nr"
  case itemTitle = "item-titel"

  /// Whether it stands within running text, and its tags do not end a block.
  var isInline: Bool {
    switch self {
    case .nadruk, .sup, .inf, .extref, .intref, .dossierref, .nootref, .voetref, .datum, .i, .b,
      .u, .ondernummer, .politiek:
      true
    default: isSpacedInline
    }
  }

  /// Whether it stands within running text as words of their own: pretty-printed or not, a space
  /// parts it from its neighbours.
  var isSpacedInline: Bool {
    switch self {
    case .voornaam, .achternaam, .voorvoegsels, .tussenvoegsels, .dossiernr,
      .begrotingshoofdstuk, .rijkswetnummer, .br:
      true
    default: false
    }
  }

  /// Whether all blocks in it are one passage.
  var isJoined: Bool {
    switch self {
    case .kop, .entry, .spreker, .naam, .dossiernummer, .title, .onderw, .kamervraagomschrijving:
      true
    default: false
    }
  }

  /// Whether it holds running text, so that an element in it that is not known is taken as inline.
  var isText: Bool {
    switch self {
    case .al, .nootText, .tussenkop, .tuskop, .titel, .title, .consideransText,
      .kamervraagomschrijving:
      true
    default: false
    }
  }

  /// Whether it is one more level of headings.
  var isDivision: Bool {
    switch self {
    case .divisie, .hoofdstuk, .titeldeel, .afdeling, .paragraaf, .artikel, .bijlage: true
    default: false
    }
  }
}
