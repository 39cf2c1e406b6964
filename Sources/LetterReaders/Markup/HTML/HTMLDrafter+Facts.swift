internal import DutchText
internal import LetterModel

extension HTMLDrafter {
  /// Reads what a `<meta>` of an official publication states.
  ///
  ///     <meta name="OVERHEIDop.vergaderjaar" content="2022-2023">
  mutating func state(_ attributes: borrowing MarkupAttributes, tag: Range<Int>) {
    let place = attributes.with("name") { Self.factNames.place(of: $0, 0..<$0.count) }
    guard let place = place ?? nil, let content = attributes["content"], !content.isEmpty
    else { return }
    let value = String(decoding: content, as: UTF8.self)
    lazy var span = source.span(of: content, in: tag)
    switch Self.facts[place].fact {
    case .identifier:
      if draft.stated.identifier == nil, OfficialTarget.isIdentifier(value) {
        draft.stated.identifier = Sourced(value, span: span)
      }
    case .dossierNumber:
      let parts = value.split(separator: "-", maxSplits: 1)
      guard let number = parts.first, number.utf8.allSatisfy({ ASCII.isDigit($0) }) else { return }
      let dossier = LetterHeader.Dossier(
        number: String(number), suffix: parts.count > 1 ? String(parts[1]) : nil)
      draft.stated.dossiers.append(Sourced(dossier, span: span))
    case .dossierTitle:
      let index = draft.stated.dossiers.firstIndex { $0.value.title == nil }
      if let index { draft.stated.dossiers[index].value.title = value }
    case .number:
      draft.stated.number = draft.stated.number ?? Sourced(value, span: span)
    case .sessionYear:
      guard let year = StatedSessionYear.read(in: content) else { return }
      draft.stated.sessionYear = draft.stated.sessionYear ?? Sourced(year.text, span: span)
    case .creator:
      if value.hasPrefix("Tweede Kamer") {
        draft.stated.chamber = Sourced(.second, span: span)
      } else if value.hasPrefix("Eerste Kamer") {
        draft.stated.chamber = Sourced(.first, span: span)
      }
    case .type:
      if let kind = Self.kinds[value.lowercased()] { draft.stated.kind = Sourced(kind, span: span) }
    }
  }

  /// What a `<meta>` may state.
  private enum Fact {
    case identifier, dossierNumber, dossierTitle, number, sessionYear, creator, type
  }

  /// The names that facts have.
  private static let facts: [(name: String, fact: Fact)] = [
    ("DC.identifier", .identifier), ("DCTERMS.identifier", .identifier),
    ("dcterms.identifier", .identifier), ("OVERHEIDop.dossiernummer", .dossierNumber),
    ("OVERHEIDop.dossiertitel", .dossierTitle), ("OVERHEIDop.ondernummer", .number),
    ("OVERHEIDop.vergaderjaar", .sessionYear), ("DC.creator", .creator),
    ("DCTERMS.creator", .creator), ("DC.type", .type), ("DCTERMS.type", .type),
  ]

  private static let factNames = Vocabulary(facts.map(\.name))

  /// The kinds of papers, as the publisher names them and as a record does.
  private static let kinds = [
    "brief": "brief", "motie": "motie", "voorstel van wet": "wetsvoorstel",
    "wetsvoorstel": "wetsvoorstel", "memorie van toelichting": "memorie", "verslag": "verslag",
    "kamervragen zonder antwoord": "kamervragen", "kamervragen": "kamervragen",
    "aanhangsel van de handelingen": "kamervragen",
  ]
}
