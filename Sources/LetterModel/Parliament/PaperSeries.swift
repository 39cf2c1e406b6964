/// A series of publications whose identifiers are built alike.
///
/// All that the program knows of one stands in its line of `all`: a new series is a new line. What
/// is in no line has the identifier as its name, no address and no parts.
public struct PaperSeries: Sendable, Hashable {
  /// Its name: `kamerstuk`.
  public let name: String
  /// What its identifiers begin with, `kst-`; where they have no parts, any of several beginnings.
  let prefixes: [String]
  /// What the parts behind that are.
  let layout: Layout
  /// Where its papers are published.
  let address: Address
  /// Whether its members are papers that can be fetched and read.
  let isPaper: Bool
  /// The Dutch heading under which papers without a dossier are shown together: `Kamervragen`.
  public let heading: String
  /// The name that the Dutch cite a paper by.
  let label: @Sendable (PaperIdentifier) -> String

  /// What the parts of an identifier are, in their order.
  enum Layout: Sendable {
    /// A parliamentary year where it is written, the dossier, its suffix, the number, an addition.
    case paper
    /// The dossier and its suffix.
    case dossier
    /// Chamber, parliamentary year, number, item.
    case meeting
    /// Chamber and number.
    case question
    /// Calendar year and number.
    case gazette
    /// A number of its own.
    case number
    /// Words in which no parts are told apart.
    case words
  }

  /// Where the papers of a series are published.
  enum Address: Sendable {
    case none
    /// The whole identifier follows this.
    case whole(String)
    /// The parts follow this.
    case parts(String)
    /// The identifier is an address, in which the protocol may be missing.
    case itself
    /// It is made of what the identifier says.
    case made(@Sendable (PaperIdentifier) -> String?)
  }

  private init(
    _ name: String, _ prefixes: String..., layout: Layout, address: Address = .none,
    isPaper: Bool = false, under heading: String,
    label: @escaping @Sendable (PaperIdentifier) -> String = { $0.description }
  ) {
    self.name = name
    self.prefixes = prefixes
    self.layout = layout
    self.address = address
    self.isPaper = isPaper
    self.heading = heading
    self.label = label
  }

  /// Whether two are one line of the table.
  public static func == (left: PaperSeries, right: PaperSeries) -> Bool {
    left.name == right.name && left.prefixes == right.prefixes
  }

  /// Hashes what makes two equal.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(name)
    hasher.combine(prefixes)
  }
}

extension PaperSeries {
  private static let publisher = "https://zoek.officielebekendmakingen.nl/"

  /// The proceedings of a chamber.
  public static let handelingen = PaperSeries(
    "handelingen", "h-", layout: .meeting, address: .whole(publisher), isPaper: true,
    under: "Handelingen", label: \.meetingLabel)
  /// Written questions with their answers, by their number.
  public static let aanhangsel = PaperSeries(
    "aanhangsel", "ah-", layout: .meeting, address: .whole(publisher), isPaper: true,
    under: "Kamervragen", label: \.appendixLabel)
  /// Written questions without answers.
  public static let kamervragen = PaperSeries(
    "kamervragen", "kv-", layout: .question, address: .whole(publisher), isPaper: true,
    under: "Kamervragen", label: { "Kamervragen \($0.number ?? "?")" })
  /// The gazette of acts and decrees.
  public static let staatsblad = gazette("staatsblad", "stb-", "Stb.")
  /// The gazette of regulations and announcements.
  public static let staatscourant = gazette("staatscourant", "stcrt-", "Stcrt.")
  /// The gazette of treaties.
  public static let tractatenblad = gazette("tractatenblad", "trb-", "Trb.")
  /// Rulings by their European identifier.
  public static let ruling = PaperSeries(
    "ruling", "ECLI:", layout: .words, address: .made { $0.rulingAddress }, under: "Uitspraken")
  /// Laws and their articles.
  public static let law = PaperSeries(
    "law", lawPrefix, layout: .words, address: .made { $0.lawAddress }, under: "Wetten",
    label: \.lawLabel)
  /// Acts and papers of the European Union.
  public static let union = PaperSeries(
    "eu", "EU ", "COM(", "SWD(", "JOIN(", "SEC(", "C(", "CELEX ", "PbEU ", "PbEG ", layout: .words,
    address: .made { $0.unionAddress }, under: "Europese Unie")
  /// Pages on the web.
  public static let page = PaperSeries(
    "page", "http", "www.", layout: .words, address: .itself, under: "Webpagina’s")
  /// Parliamentary papers.
  public static let kamerstuk = PaperSeries(
    "kamerstuk", "kst-", layout: .paper, address: .whole(publisher), isPaper: true, under: others,
    label: \.paperLabel)
  /// Dossiers, which are no papers themselves.
  public static let dossier = PaperSeries(
    "dossier", "dossier-", layout: .dossier, address: .parts(publisher + "dossier/"), under: others,
    label: { "dossier \($0.dossierLabel)" })
  /// Annexes, which have a number of their own and are listed with what has no series.
  public static let annex = PaperSeries(
    "other", "blg-", layout: .number, address: .whole(publisher), under: others)
  /// Papers that had a number of their own before they had a dossier: `kst-1259252`.
  public static let loosePaper = PaperSeries("other", "kst-", layout: .number, under: others)
  /// Anything else that has an identifier, such as a case number.
  public static let other = PaperSeries("other", "", layout: .words, under: others)

  private static let others = "Overig"

  private static func gazette(_ name: String, _ prefix: String, _ short: String) -> PaperSeries {
    PaperSeries(
      name, prefix, layout: .gazette, address: .whole(publisher), isPaper: true,
      under: "Staatsblad, Staatscourant, Tractatenblad",
      label: { "\(short) \($0.year ?? "?"), \($0.numberAndRest)" })
  }

  /// The series, in the order in which a picture shows them; an identifier is of the first that
  /// fits it.
  public static let all = [
    handelingen, aanhangsel, kamervragen, staatsblad, staatscourant, tractatenblad, ruling, law,
    union, page, kamerstuk, dossier, annex, loosePaper, other,
  ]

  /// The series whose identifiers the official publisher gives.
  package static var published: [PaperSeries] { all.filter { $0.layout != .words } }
}
