/// An official identifier, and what it says of the paper it names.
///
///     kst-36200-XV-71      dossier 36200, suffix XV, number 71
///     kst-34352-P          dossier 34352, number P: a letter is the Eerste Kamer's
///     h-tk-20222023-84-12  Handelingen of the Tweede Kamer, 2022-2023, meeting 84, item 12
///
/// It is read from its words or made of its parts, and prints as it was read. What no series of
/// publications owns, such as a case number, is one part of the series `other`.
public struct PaperIdentifier: LosslessStringConvertible, Hashable, Sendable {
  /// What kind of publication it is.
  public let series: PaperSeries
  /// What stands between the hyphens behind the prefix; the identifier where it has no such parts.
  let parts: [String]

  /// Reads an identifier; what is not recognised is of series `other`.
  public init(_ description: String) {
    for series in PaperSeries.all {
      guard let parts = series.parts(of: description) else { continue }
      self.init(series, parts)
      return
    }
    self.init(.other, [description])
  }

  /// An identifier of its parts, of which some may be left out.
  ///
  ///     PaperIdentifier(.kamerstuk, "36200", "XV", "71")   →   kst-36200-XV-71
  public init(_ series: PaperSeries, _ parts: String?...) { self.init(series, parts) }

  /// An identifier of its parts, of which some may be left out.
  public init(_ series: PaperSeries, _ parts: [String?]) {
    self.series = series
    self.parts = parts.compactMap { $0 }
  }

  /// The identifier itself.
  public var description: String { series.prefix + parts.joined(separator: "-") }

  /// Whether it is a paper that can be fetched and read: no dossier, law, ruling or page.
  public var isPaper: Bool { series.isPaper }

  /// Where it is published; `nil` where no lasting address is known.
  public var url: String? {
    switch series.address {
    case .none: nil
    case .whole(let site): site + description
    case .parts(let site): site + parts.joined(separator: "-")
    case .made(let address): address(self)
    case .itself: (description.utf8.starts(with: "www.".utf8) ? "https://" : "") + description
    }
  }
}
