internal import DutchText

/// Character references in Markdown: `&nbsp;`, `&amp;`, `&#8217;`, `&eacute;`.
enum TextEntity {
  /// Reads a reference at an offset: what it stands for and where it ends.
  static func read(
    _ text: [UInt8], _ at: Int, upTo end: Int
  ) -> (words: [UInt8], end: Int)? {
    var next = at + 1
    let limit = min(end, at + 10)
    while next < limit, text[next] != UInt8(ascii: ";") { next += 1 }
    guard next < limit, next > at + 1 else { return nil }
    if text[at + 1] == UInt8(ascii: "#") {
      return scalar(text, (at + 2)..<next).map { ($0, next + 1) }
    }
    for (name, words) in named
    where name.utf8CodeUnitCount == next - at - 1 && text.has(name, at: at + 1) {
      return (Array(words.utf8), next + 1)
    }
    return nil
  }

  private static func scalar(_ text: [UInt8], _ range: Range<Int>) -> [UInt8]? {
    guard let first = range.first else { return nil }
    let isHex = text[first] | 0x20 == UInt8(ascii: "x")
    var value: UInt32 = 0
    for at in (isHex ? first + 1 : first)..<range.upperBound {
      let byte = text[at]
      if ASCII.isDigit(byte) {
        value = value * (isHex ? 16 : 10) + UInt32(byte & 15)
      } else if isHex, ASCII.isLetter(byte), byte | 0x20 <= UInt8(ascii: "f") {
        value = value * 16 + UInt32((byte | 0x20) - 0x57)
      } else {
        return nil
      }
    }
    guard value > 0x1F, let scalar = Unicode.Scalar(value) else { return nil }
    return value == 0xA0 ? [0x20] : Array(String(scalar).utf8)
  }

  private static let named: [(StaticString, String)] = [
    ("nbsp", " "), ("amp", "&"), ("lt", "<"), ("gt", ">"), ("quot", "\""), ("apos", "'"),
    ("euro", "€"), ("eacute", "é"), ("egrave", "è"), ("euml", "ë"), ("iuml", "ï"), ("ouml", "ö"),
    ("uuml", "ü"), ("oacute", "ó"), ("aacute", "á"), ("agrave", "à"), ("ccedil", "ç"),
    ("ndash", "–"), ("mdash", "—"), ("lsquo", "‘"), ("rsquo", "’"), ("ldquo", "“"),
    ("rdquo", "”"), ("laquo", "«"), ("raquo", "»"), ("hellip", "…"), ("bull", "•"),
    ("middot", "·"), ("sect", "§"), ("deg", "°"), ("times", "×"), ("thinsp", " "), ("ensp", " "),
    ("emsp", " "),
  ]
}
