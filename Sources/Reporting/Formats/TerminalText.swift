/// Text from outside as a terminal may have it: what would steer the terminal is written out.
///
///     FormeelU+009B31m  →  Formeel\u009B31m
///
/// Controls of C0 and C1 can move the cursor and set colours (ECMA-48), bidirectional embeddings,
/// overrides and isolates can show words in another order than they stand (Unicode TR36). They are
/// written `\u009B`, which is also how JSON writes them.
public enum TerminalText {
  /// Some text with its controls written out, but for line ends and tabs.
  public static func escaping(_ bytes: [UInt8]) -> [UInt8] {
    guard let first = bytes.indices.first(where: { steers(bytes, at: $0) != nil }) else {
      return bytes
    }
    var escaped = Array(bytes[..<first])
    var at = first
    while at < bytes.count {
      guard let (scalar, length) = steers(bytes, at: at) else {
        escaped.append(bytes[at])
        at += 1
        continue
      }
      let digits = String(scalar, radix: 16, uppercase: true)
      escaped += "\\u\(String(repeating: "0", count: 4 - digits.count))\(digits)".utf8
      at += length
    }
    return escaped
  }

  /// One line of text: line ends and tabs are written out too.
  public static func escapingLines(_ text: String) -> String {
    let line = text.replacing("\n", with: "\\u000A").replacing("\t", with: "\\u0009")
    return String(decoding: escaping(Array(line.utf8)), as: UTF8.self)
  }

  /// The control that stands at a byte and its length; `nil` for what is shown as it is.
  private static func steers(_ bytes: [UInt8], at: Int) -> (scalar: UInt32, length: Int)? {
    let byte = bytes[at]
    switch byte {
    case 0x09, 0x0A: return nil
    case 0x00..<0x20, 0x7F: return (UInt32(byte), 1)
    case 0xC2 where at + 1 < bytes.count && (0x80...0x9F).contains(bytes[at + 1]):
      return (UInt32(bytes[at + 1]), 2)
    case 0xD8 where at + 1 < bytes.count && bytes[at + 1] == 0x9C: return (0x061C, 2)
    case 0xE2 where at + 2 < bytes.count:
      let scalar = 0x2000 | UInt32(bytes[at + 1] & 0x3F) << 6 | UInt32(bytes[at + 2] & 0x3F)
      let isBidirectional =
        (0x200E...0x200F).contains(scalar) || (0x202A...0x202E).contains(scalar)
        || (0x2066...0x2069).contains(scalar)
      return isBidirectional ? (scalar, 3) : nil
    default: return nil
    }
  }
}
