/// Text in the making, as UTF-8, with the escapes of the graph formats.
struct GraphText {
  /// The text so far.
  private(set) var bytes: [UInt8] = []

  /// Appends text as it stands.
  mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }

  /// Appends text for XML content or a quoted attribute.
  ///
  /// XML 1.0 has no way to write most control characters: they become a space. A line end in an
  /// attribute would be read as a space, so it is written as a reference.
  mutating func append(xml text: String) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": append("&amp;")
      case "<": append("&lt;")
      case ">": append("&gt;")
      case "\"": append("&quot;")
      case "\n": append("&#10;")
      case "\t": append("&#9;")
      case "\u{0}"..<" ", "\u{FFFE}", "\u{FFFF}": append(" ")
      default: append(scalar)
      }
    }
  }

  /// Appends a string in quotation marks with the escapes that JSON and Turtle share.
  mutating func append(quoted text: String) {
    append("\"")
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": append("\\\"")
      case "\\": append("\\\\")
      case "\n": append("\\n")
      case "\r": append("\\r")
      case "\t": append("\\t")
      case "\u{0}"..<" ": append("\\u00" + Self.hexadecimal(scalar.value))
      default: append(scalar)
      }
    }
    append("\"")
  }

  /// Appends an address, with what may not stand in one written as `%20`.
  mutating func append(address text: String) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\u{0}"..."\u{20}", "<", ">", "\"", "{", "}", "|", "\\", "^", "`", "\u{7F}":
        append("%" + Self.hexadecimal(scalar.value))
      default: append(scalar)
      }
    }
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
  }

  /// Two hexadecimal digits.
  private static func hexadecimal(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return digits.utf8.count == 1 ? "0" + digits : digits
  }
}
