internal import DutchText

/// Web addresses that a line's end tore: they go on below without a space.
///
///     …/moties/detail?id=2022Z10845&did=2022D222⏎49; hieruit: …
enum TornAddress {
  /// Whether the address that a line ends with goes on in the next line.
  static func goesOn(
    _ text: [UInt8], _ line: Range<Int>, _ next: Range<Int>, fullLength: Int
  ) -> Bool {
    guard let last = line.last, !next.isEmpty else { return false }
    // `https://www.⏎voorbeeld.nl`: the host goes on whatever the line's length.
    let isHost = text.has("www.", at: line.upperBound - 4)
    guard isHost || canBreak(after: text[last]) else { return false }
    var start = line.upperBound
    while start > line.lowerBound, text[start - 1] > 0x20, line.upperBound - start < 400 {
      start -= 1
    }
    // Printers put a space into long addresses: `…/risicos -van-`.
    if start > line.lowerBound + 1, text[start - 1] == 0x20, text[start] == UInt8(ascii: "-") {
      start -= 1
      while start > line.lowerBound, text[start - 1] > 0x20, line.upperBound - start < 400 {
        start -= 1
      }
    }
    let token = start..<line.upperBound
    if isHost { return isPart(text, next) }
    guard token.count > 7, hasAddress(text, token) else { return false }
    switch text[last] {
    case UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: "="), UInt8(ascii: "&"),
      UInt8(ascii: "?"), UInt8(ascii: "_"), UInt8(ascii: "%"), UInt8(ascii: "#"):
      return isPart(text, next)
    default:
      // A word in the middle of an address breaks only where the line is full.
      return line.count * 10 >= fullLength * 9 && hasAddressSigns(text, next)
    }
  }

  private static func canBreak(after byte: UInt8) -> Bool {
    ASCII.isWord(byte) || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "-")
      || byte == UInt8(ascii: "=") || byte == UInt8(ascii: "&") || byte == UInt8(ascii: "?")
      || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "%") || byte == UInt8(ascii: "#")
  }

  /// Whether a word holds `://` or begins a web address with `www.`.
  private static func hasAddress(_ text: [UInt8], _ token: Range<Int>) -> Bool {
    text.firstOffset(of: "://", in: token) != nil || text.firstOffset(of: "www.", in: token) != nil
  }

  /// Whether the first word of a line can be the rest of an address.
  private static func isPart(_ text: [UInt8], _ line: Range<Int>) -> Bool {
    let byte = text[line.lowerBound]
    return ASCII.isLower(byte) || ASCII.isDigit(byte)
      || ASCII.isUpper(byte) && hasAddressSigns(text, line)
  }

  /// Whether the first word of a line holds a digit or a sign as addresses do.
  private static func hasAddressSigns(_ text: [UInt8], _ line: Range<Int>) -> Bool {
    var at = line.lowerBound
    var signs = 0
    while at < line.upperBound, text[at] > 0x20 {
      switch text[at] {
      case UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: "="), UInt8(ascii: "&"),
        UInt8(ascii: "_"), UInt8(ascii: "%"):
        signs += 1
      case UInt8(ascii: "0")...UInt8(ascii: "9"): signs += 1
      default: break
      }
      at += 1
    }
    return signs > 0
  }
}
