/// A law, by any of the names that letters call it.
///
///     Wfsv, Wet financiering sociale verzekeringen   →   BWBR0017745
public struct Law: Sendable, Equatable {
  /// The name that its own text bears.
  public let title: String
  /// What it is cited by, the shortest first; the title is not among them.
  package let names: [String]
  /// Its number in the Basiswettenbestand; `nil` for an act of the Union, or where sources do not
  /// agree on it.
  public let bwb: String?
  /// The act of the Union that it is.
  public let act: UnionAct?

  init(_ title: String, _ names: String..., bwb: String? = nil, act: UnionAct? = nil) {
    self.title = title
    self.names = names
    self.bwb = bwb
    self.act = act
  }

  /// All laws that are known by name.
  package static var all: [Law] { laws }

  /// The law of a name, whatever its case; `nil` for a name that is not in the list.
  public static func named(_ name: String) -> Law? { byName[key(of: name)] }

  /// Whether it is the code whose articles begin with the number of a book.
  var isCivilCode: Bool { title == "Burgerlijk Wetboek" }

  /// The identifier of the law as a whole: `law:Wfsv`, `EU 2016/679`.
  var identifier: String {
    act.map { "EU \($0.year)/\($0.number)" } ?? "\(PaperSeries.lawPrefix)\(names.first ?? title)"
  }

  /// Where its text stands; an article of it where one is named.
  func url(ofArticle article: String?) -> String? {
    if let act { return act.eli }
    guard let bwb else { return nil }
    guard let article, !article.isEmpty else { return "https://wetten.overheid.nl/\(bwb)" }
    return "https://wetten.overheid.nl/jci1.3:c:\(bwb)&artikel=\(article)"
  }

  private static let byName = Dictionary(
    laws.flatMap { law in ([law.title] + law.names).map { (key(of: $0), law) } },
    uniquingKeysWith: { first, _ in first })

  private static func key(of name: String) -> String {
    name.lowercased().split(separator: " ").joined(separator: " ")
  }
}
