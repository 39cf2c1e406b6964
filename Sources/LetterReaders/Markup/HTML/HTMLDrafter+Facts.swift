internal import DutchText
internal import LetterModel

extension HTMLDrafter {
  /// Reads what a `<meta>` of an official publication states.
  ///
  ///     <meta name="OVERHEIDop.vergaderjaar" content="2022-2023">
  mutating func state(_ attributes: borrowing MarkupAttributes, tag: Range<Int>) {
    // The names of official facts have a dot: most pages' have none.
    let isOfficial = attributes.with("name") { name in name.indices.contains { name[$0] == 0x2E } }
    guard isOfficial ?? false, let name = attributes.text("name"),
      let content = attributes["content"], !content.isEmpty
    else { return }
    let value = String(decoding: content, as: UTF8.self)
    lazy var span = source.span(of: content, in: tag)
    switch name {
    case "DC.identifier", "DCTERMS.identifier", "dcterms.identifier":
      if draft.stated.identifier == nil, OfficialTarget.isIdentifier(value) {
        draft.stated.identifier = Sourced(value, span: span)
      }
    case "OVERHEIDop.dossiernummer":
      let parts = value.split(separator: "-", maxSplits: 1)
      guard let number = parts.first, number.utf8.allSatisfy({ ASCII.isDigit($0) }) else { return }
      let dossier = LetterHeader.Dossier(
        number: String(number), suffix: parts.count > 1 ? String(parts[1]) : nil)
      draft.stated.dossiers.append(Sourced(dossier, span: span))
    case "OVERHEIDop.dossiertitel":
      let index = draft.stated.dossiers.firstIndex { $0.value.title == nil }
      if let index { draft.stated.dossiers[index].value.title = value }
    case "OVERHEIDop.ondernummer":
      draft.stated.number = draft.stated.number ?? Sourced(value, span: span)
    case "OVERHEIDop.vergaderjaar":
      guard let year = StatedSessionYear.read(in: content) else { return }
      draft.stated.sessionYear = draft.stated.sessionYear ?? Sourced(year.text, span: span)
    case "DC.creator", "DCTERMS.creator":
      if value.hasPrefix("Tweede Kamer") {
        draft.stated.chamber = Sourced(.second, span: span)
      } else if value.hasPrefix("Eerste Kamer") {
        draft.stated.chamber = Sourced(.first, span: span)
      }
    case "DC.type", "DCTERMS.type":
      if let kind = Self.kinds[value.lowercased()] { draft.stated.kind = Sourced(kind, span: span) }
    default: break
    }
  }

  /// The kinds of papers, as the publisher names them and as a record does.
  private static let kinds = [
    "brief": "brief", "motie": "motie", "voorstel van wet": "wetsvoorstel",
    "wetsvoorstel": "wetsvoorstel", "memorie van toelichting": "memorie", "verslag": "verslag",
    "kamervragen zonder antwoord": "kamervragen", "kamervragen": "kamervragen",
    "aanhangsel van de handelingen": "kamervragen",
  ]
}
