/// Addresses that stand in links.
enum PageAddress {
  /// The page of a letter, seen from the folder of the report.
  static func letter(_ id: String) -> String { "brieven/\(encoded(id)).html" }

  /// The page of a dossier.
  static func dossier(_ number: String) -> String { "dossiers/\(encoded(number)).html" }

  /// The picture of a 0-based page of a letter.
  static func picture(_ id: String, page: Int) -> String {
    "beeld/\(encoded(id))-\(page + 1).png"
  }

  /// The name of a file as it stands in an address.
  static func encoded(_ name: String) -> String {
    var address = ""
    for byte in name.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E:
        address.unicodeScalars.append(Unicode.Scalar(byte))
      default: address += escape(byte)
      }
    }
    return address
  }

  /// An address of the web as a letter or identifier gives it; `nil` for any other: a link of ours
  /// never runs anything.
  ///
  /// What may not stand in an address as it is, quotation marks and brackets first, is escaped.
  static func web(_ address: String?) -> String? {
    guard let address else { return nil }
    let start = address.prefix(8).lowercased()
    guard start.hasPrefix("https://") || start.hasPrefix("http://") else { return nil }
    var written = ""
    for byte in address.utf8 {
      switch byte {
      case 0x21, 0x23...0x26, 0x28...0x3B, 0x3D, 0x3F...0x5A, 0x5F, 0x61...0x7A, 0x7E:
        written.unicodeScalars.append(Unicode.Scalar(byte))
      default: written += escape(byte)
      }
    }
    return written
  }

  private static func escape(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return digits.utf8.count == 1 ? "%0\(digits)" : "%\(digits)"
  }
}
