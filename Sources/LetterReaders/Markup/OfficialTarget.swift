internal import DutchText

/// What the publisher says some words point at.
enum OfficialTarget {
  /// The official identifier in a target; the target as written where it has none.
  ///
  ///     kst-28844-266                                              kst-28844-266
  ///     https://zoek.officielebekendmakingen.nl/kst-35300-67.html  kst-35300-67
  ///     dossier/36600-XXIII                                        dossier-36600-XXIII
  static func normalized(_ target: String) -> String {
    var rest = Substring(target)
    for prefix in ["https://", "http://"] where rest.hasPrefix(prefix) {
      rest = rest.dropFirst(prefix.count)
      guard let slash = rest.firstIndex(of: "/"), isOfficialHost(rest[..<slash]) else {
        return target
      }
      rest = rest[rest.index(after: slash)...]
    }
    for prefix in ["./", "id/"] where rest.hasPrefix(prefix) {
      rest = rest.dropFirst(prefix.count)
    }
    if rest.hasPrefix("dossier/") {
      let dossier = rest.dropFirst(8)
      return isPlain(dossier) ? "dossier-\(dossier)" : target
    }
    for suffix in [".html", ".xml", ".pdf", ".odt", "/metadata"] where rest.hasSuffix(suffix) {
      rest = rest.dropLast(suffix.count)
    }
    return isIdentifier(String(rest)) ? String(rest) : target
  }

  /// Whether a text is an official identifier: `kst-34352-281`, `stb-2015-154`.
  static func isIdentifier(_ text: String) -> Bool {
    isPlain(Substring(text)) && kinds.contains { text.hasPrefix($0) }
  }

  private static let kinds = [
    "kst-", "h-tk-", "h-ek-", "h-vv-", "ah-tk-", "ah-ek-", "kv-tk-", "stb-", "stcrt-", "trb-",
    "blg-", "ag-tk-", "nds-tk-", "gmb-", "prb-", "wsb-",
  ]

  private static func isOfficialHost(_ host: Substring) -> Bool {
    host == "zoek.officielebekendmakingen.nl" || host == "www.officielebekendmakingen.nl"
      || host == "officielebekendmakingen.nl"
  }

  private static func isPlain(_ text: Substring) -> Bool {
    !text.isEmpty
      && text.utf8.allSatisfy {
        ASCII.isLetter($0) || ASCII.isDigit($0) || $0 == UInt8(ascii: "-")
      }
  }
}
