/// The office that sent a letter, as words that can be compared.
///
///     mijn brief                                  the writer's own office
///     de brief van de Minister van BZK            minister; binnenlandse, koninkrijksrelaties
struct SenderWords: Sendable, Equatable {
  /// `minister` or `staatssecretaris`; `nil` where neither is said.
  private(set) var rank: String?
  /// The department's own words, in small letters, abbreviations written out.
  private(set) var department: Set<String> = []

  /// The words of a sender or of a mention.
  init(_ text: String) {
    let words = text.lowercased().split { !$0.isLetter }.map(String.init)
    for word in words {
      if word == "minister" || word == "ministers" { rank = rank ?? "minister" }
      if word.hasPrefix("staatssecretaris") { rank = rank ?? "staatssecretaris" }
      if let long = Self.abbreviations[word] { department.formUnion(long) }
      if Self.departments.contains(word) { department.insert(word) }
    }
  }

  /// Whether nothing is said of a sender.
  var isEmpty: Bool { rank == nil && department.isEmpty }

  /// Whether the other can not be the same office.
  func contradicts(_ other: SenderWords) -> Bool {
    if let rank, let theirs = other.rank, rank != theirs { return true }
    return !department.isEmpty && !other.department.isEmpty
      && department.isDisjoint(with: other.department)
  }

  /// Whether the words show that it is the same office.
  func supports(_ other: SenderWords) -> Bool {
    !contradicts(other) && !department.isDisjoint(with: other.department)
  }

  private static let abbreviations: [String: Set<String>] = [
    "szw": ["sociale", "werkgelegenheid"], "bzk": ["binnenlandse", "koninkrijksrelaties"],
    "vws": ["volksgezondheid", "welzijn", "sport"], "ocw": ["onderwijs", "cultuur", "wetenschap"],
    "ienw": ["infrastructuur", "waterstaat"], "ezk": ["economische", "klimaat"],
    "ez": ["economische"], "lnv": ["landbouw", "natuur"], "jenv": ["justitie", "veiligheid"],
    "bz": ["buitenlandse"], "appp": ["armoedebeleid", "participatie", "pensioenen"],
    "app": ["armoedebeleid", "participatie", "pensioenen"], "def": ["defensie"],
  ]
  private static let departments: Set<String> = Set(abbreviations.values.flatMap { $0 })
    .union([
      "financiën", "defensie", "asiel", "migratie", "rechtsbescherming", "langdurige", "zorg",
      "primair", "voortgezet", "volkshuisvesting", "ruimtelijke", "ordening", "ontwikkelingshulp",
      "handel", "digitalisering", "fiscaliteit", "belastingdienst", "toeslagen", "milieu",
      "mobiliteit", "algemene", "medische", "jeugd", "preventie", "visserij", "voedselkwaliteit",
    ])
}
