/// A ministry, as the offices of ministers name it.
///
///     De Minister voor Armoedebeleid, Participatie en Pensioenen   →   SZW
///     Staatssecretaris van Financiën                               →   Fin
public struct Ministry: Sendable, Equatable {
  /// `Sociale Zaken en Werkgelegenheid`.
  public let name: String
  /// The abbreviation that the ministries use: `SZW`.
  public let code: String
  /// The code of TOOI, the register of public bodies: `mnre1073`; `nil` where sources do not agree.
  let tooi: String?

  init(_ code: String, _ name: String, tooi: String? = nil) {
    self.code = code
    self.name = name
    self.tooi = tooi
  }

  /// Its address in TOOI; `nil` where sources do not agree on it.
  public var uri: String? {
    tooi.map { "https://identifier.overheid.nl/tooi/id/ministerie/\($0)" }
  }

  private static let byName = Dictionary(
    ministries.flatMap { ministry in
      [ministry.name, ministry.code].map { (key(of: $0), ministry) }
    }, uniquingKeysWith: { first, _ in first })
  private static let byCode = Dictionary(
    ministries.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
  private static let byPortfolio = Dictionary(
    portfolios.flatMap { code, names in
      names.compactMap { name in byCode[code].map { (key(of: name), $0) } }
    }, uniquingKeysWith: { first, _ in first })

  /// The ministry of an office; `nil` where the office is not known, as it may be of any.
  ///
  /// A minister *van* has the ministry of that name, a minister *voor* is one of another ministry.
  public static func of(office: String) -> Ministry? {
    let words = key(of: office).split(separator: " ")
    guard let rank = words.lastIndex(where: { ranks.contains(String($0)) }), rank + 2 < words.count
    else { return nil }
    let portfolio = words[(rank + 2)...].joined(separator: " ")
    switch words[rank + 1] {
    case "van", "der": return byName[portfolio] ?? byPortfolio[portfolio]
    case "voor": return byPortfolio[portfolio]
    default: return byName[words[(rank + 1)...].joined(separator: " ")]
    }
  }

  private static let ranks: Set<String> = ["minister", "staatssecretaris", "ministerie"]

  /// The words of a name without case, accents and signs.
  private static func key(of name: String) -> String {
    let bytes = FoldedText.bytes(name.utf8).map { byte in
      ASCII.isWord(byte) ? byte : 0x20
    }
    return String(decoding: bytes, as: UTF8.self).split(separator: " ").joined(separator: " ")
  }
}
