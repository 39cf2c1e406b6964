/// Addresses that stand in links.
enum PageAddress {
  /// The page of a letter, seen from the folder of the report.
  static func letter(_ id: String) -> String { "brieven/\(encoded(id)).html" }

  /// The page of a dossier.
  static func dossier(_ number: String) -> String { "dossiers/\(encoded(number)).html" }

  /// The name of a file as it stands in an address.
  static func encoded(_ name: String) -> String {
    var address = ""
    for byte in name.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E:
        address.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        address += digits.utf8.count == 1 ? "%0\(digits)" : "%\(digits)"
      }
    }
    return address
  }

  /// An address of the web as a letter or identifier gives it; `nil` for any other: a link of ours
  /// never runs anything.
  static func web(_ address: String?) -> String? {
    guard let address, !address.utf8.contains(where: { $0 <= 0x20 }) else { return nil }
    let start = address.prefix(8).lowercased()
    return start.hasPrefix("https://") || start.hasPrefix("http://") ? address : nil
  }
}
