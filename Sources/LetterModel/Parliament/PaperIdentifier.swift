/// What an official identifier says of the paper it names.
///
///     kst-36200-XV-71      dossier 36200, suffix XV, number 71
///     kst-34352-P          dossier 34352, number P: a letter is the Eerste Kamer's
///     h-tk-20222023-84-12  Handelingen of the Tweede Kamer, 2022-2023, meeting 84, item 12
public struct PaperIdentifier: Sendable, Equatable {
  /// What kind of publication it is.
  public enum Series: String, Sendable {
    case kamerstuk, handelingen, aanhangsel, kamervragen, staatsblad, staatscourant, tractatenblad
    case dossier, ruling, law, page
    /// Anything else that has an identifier, such as a case number.
    case other
  }

  /// The identifier itself.
  public let text: String
  /// What kind of publication it is.
  public let series: Series
  /// Digits of the dossier.
  public var dossier: String?
  /// A budget chapter or sub-dossier.
  public var suffix: String?
  /// The number in the dossier, the meeting, the year.
  public var number: String?
  /// The chamber.
  public var chamber: Chamber?
  /// The parliamentary or calendar year: `2022-2023`, `2015`.
  public var year: String?

  /// Reads an identifier; what is not recognised is of series `other`.
  public init(_ text: String) {
    self.text = text
    let parts = text.split(separator: "-").map(String.init)
    let isECLI = text.utf8.starts(with: "ECLI:".utf8)
    switch parts.first {
    case "kst" where parts.count > 2: series = .kamerstuk
    case "h" where parts.count > 3: series = .handelingen
    case "ah" where parts.count > 3: series = .aanhangsel
    case "kv" where parts.count > 2: series = .kamervragen
    case "stb" where parts.count > 2: series = .staatsblad
    case "stcrt" where parts.count > 2: series = .staatscourant
    case "trb" where parts.count > 2: series = .tractatenblad
    case "dossier" where parts.count > 1: series = .dossier
    case _ where isECLI: series = .ruling
    case _ where text.utf8.starts(with: "law:".utf8): series = .law
    case _ where text.utf8.starts(with: "http".utf8) || text.utf8.starts(with: "www.".utf8):
      series = .page
    default: series = .other
    }
    read(Array(parts.dropFirst()))
  }

  private mutating func read(_ parts: [String]) {
    switch series {
    case .kamerstuk: readPaper(parts)
    case .dossier:
      dossier = parts[0]
      suffix = parts.count > 1 ? parts[1...].joined(separator: "-") : nil
    case .handelingen, .aanhangsel:
      chamber = parts[0] == "tk" ? .second : parts[0] == "ek" ? .first : nil
      year = Self.years(parts[1])
      number = parts.dropFirst(2).joined(separator: "-")
    case .kamervragen:
      chamber = parts[0] == "tk" ? .second : parts[0] == "ek" ? .first : nil
      number = parts[1]
    case .staatsblad, .staatscourant, .tractatenblad:
      year = parts[0]
      number = parts.dropFirst().joined(separator: "-")
    case .ruling, .law, .page, .other: break
    }
  }

  private mutating func readPaper(_ all: [String]) {
    var parts = all
    if parts.count > 2, let session = Self.years(parts[0]) {
      year = session
      parts.removeFirst()
    }
    dossier = parts[0]
    number = parts[parts.count - 1]
    suffix = parts.count > 2 ? parts[1..<(parts.count - 1)].joined(separator: "-") : nil
    let isNumeral = number?.utf8.first.map { $0 &- 0x30 < 10 } ?? false
    chamber = isNumeral ? .second : .first
  }

  /// `20222023` as `2022-2023`.
  private static func years(_ digits: String) -> String? {
    guard digits.utf8.count == 8, digits.utf8.allSatisfy({ $0 &- 0x30 < 10 }) else { return nil }
    return "\(digits.prefix(4))-\(digits.suffix(4))"
  }

  /// Whether it is a paper that can be fetched and read: no dossier, law, ruling or page.
  public var isPaper: Bool {
    switch series {
    case .kamerstuk, .handelingen, .aanhangsel, .kamervragen, .staatsblad, .staatscourant,
      .tractatenblad:
      true
    case .dossier, .ruling, .law, .page, .other: false
    }
  }

  /// Where it is published; `nil` where no lasting address is known.
  public var url: String? {
    switch series {
    case .kamerstuk, .handelingen, .aanhangsel, .kamervragen, .staatsblad, .staatscourant,
      .tractatenblad:
      "https://zoek.officielebekendmakingen.nl/\(text)"
    case .dossier: "https://zoek.officielebekendmakingen.nl/dossier/\(text.dropFirst(8))"
    case .ruling: "https://deeplink.rechtspraak.nl/uitspraak?id=\(text)"
    case .page: text.utf8.starts(with: "www.".utf8) ? "https://\(text)" : text
    case .law, .other: nil
    }
  }
}
