/// How an identifier is taken apart.
extension PaperSeries {
  /// What is printed before the parts; nothing where they hold the whole identifier.
  var prefix: String { layout == .words ? "" : prefixes[0] }

  /// The parts of an identifier; `nil` where it is none of this series.
  func parts(of identifier: String) -> [String]? {
    guard let opening = prefixes.first(where: { identifier.utf8.starts(with: $0.utf8) }) else {
      return nil
    }
    guard layout != .words else { return [identifier] }
    let parts = identifier.utf8.dropFirst(opening.utf8.count)
      .split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
      .map { String(Substring($0)) }
    return layout.fits(parts) ? parts : nil
  }
}

extension PaperSeries.Layout {
  /// Whether there are enough parts, and none is empty.
  fileprivate func fits(_ parts: [String]) -> Bool {
    let fewest =
      switch self {
      case .meeting: 3
      case .paper, .question, .gazette: 2
      case .dossier, .number, .words: 1
      }
    return parts.count >= fewest && (self != .number || parts.count == 1) && !parts.contains("")
  }
}
