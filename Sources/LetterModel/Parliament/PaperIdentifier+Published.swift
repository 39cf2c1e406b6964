/// Identifiers where anything may stand: in running text and in the addresses of links.
extension PaperIdentifier {
  /// Reads an identifier as the publisher writes it; `nil` for any other words.
  ///
  ///     kst-36200-XV-71   h-tk-20222023-84-12   ah-tk-20222023-3276   stb-2015-154   blg-929493
  public init?(published text: String) {
    self.init(text)
    guard parts.allSatisfy(Self.isPart) else { return nil }
    switch series.layout {
    case .paper: guard Self.isDossier(parts[0], isAlone: false) else { return nil }
    case .dossier: guard Self.isDossier(parts[0], isAlone: parts.count == 1) else { return nil }
    case .number: guard Self.isDossier(parts[0], isAlone: true) else { return nil }
    case .meeting, .question: guard ["tk", "ek", "vv"].contains(parts[0]) else { return nil }
    case .gazette:
      guard parts[0].utf8.count == 4, parts.allSatisfy({ $0.utf8.contains(where: Self.isDigit) })
      else { return nil }
    case .words: return nil
    }
  }

  /// Reads the identifier in the address of an official publication or dossier.
  ///
  ///     https://zoek.officielebekendmakingen.nl/kst-34352-281.html   →   kst-34352-281
  ///     dossier/36600-XXIII                                          →   dossier-36600-XXIII
  public init?(address: String) {
    let host = Self.isPublisher(address)
    guard host || !address.utf8.contains(UInt8(ascii: "/")) else {
      guard address.hasPrefix("dossier/") else { return nil }
      self.init(published: "dossier-" + address.dropFirst(8).replacing("/", with: "-"))
      return
    }
    let path = address.split(separator: "/").map(String.init)
    guard let last = path.last else { return nil }
    if path.count > 2, path[path.count - 2] == "dossier" || path[path.count - 3] == "dossier" {
      let parts = path[(path.firstIndex(of: "dossier") ?? 0)...].dropFirst()
      self.init(published: "dossier-" + parts.joined(separator: "-"))
      return
    }
    let name = last.split(separator: ".").first.map(String.init) ?? last
    self.init(published: name.split(separator: "?").first.map(String.init) ?? name)
  }

  /// Whether an address leads to officielebekendmakingen.nl, whatever its scheme and first part.
  private static func isPublisher(_ address: String) -> Bool {
    var run = 0
    for byte in address.utf8 {
      run = byte == publisher[run] ? run + 1 : byte == publisher[0] ? 1 : 0
      if run == publisher.count { return true }
    }
    return false
  }

  /// No byte of it but the first is an `o` after which it could begin anew.
  private static let publisher = Array("officielebekendmakingen.nl/".utf8)

  private static func isPart(_ part: String) -> Bool {
    (1...12).contains(part.utf8.count)
      && part.utf8.allSatisfy { isDigit($0) || ($0 | 0x20) &- 0x61 < 26 }
  }

  /// Whether a part can be a dossier: `34352`, `20082009` before one, `CXXIV`; alone `1259252`.
  private static func isDossier(_ part: String, isAlone: Bool) -> Bool {
    let digits = part.utf8.count(where: isDigit)
    if digits == part.utf8.count { return digits >= 4 }
    return !isAlone && digits == 0 && part.utf8.allSatisfy { (0x41...0x5A).contains($0) }
  }
}
