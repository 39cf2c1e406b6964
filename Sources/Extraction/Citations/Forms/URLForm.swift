internal import DutchText
internal import LetterModel

/// Addresses on the web, also without `https://`; the address of an official publication is that publication.
///
///     https://zoek.officielebekendmakingen.nl/kst-34352-281.html   →   kst-34352-281
struct URLForm: CitationForm {
  let name = "url"
  var kinds: [Citation.Kind] { Citation.Kind.published + [.url] }
  let triggers = [
    "http", "Http", "HTTP", "www.", "WWW.", ".nl/", ".eu/", ".com/", ".org/", ".net/", ".info/",
    ".be/", ".int/",
  ]

  /// The most bytes of an address; what is longer is none.
  private static let longest = 4_000

  func read(at trigger: Int, in site: CitationSite) -> Citation? {
    let bytes = site.bytes
    let isEnding = bytes[trigger] == 0x2E
    guard let start = isEnding ? Self.hostStart(before: trigger, in: bytes) : trigger,
      let host = isEnding ? start : Self.host(in: bytes, at: start),
      isEnding || Self.hasDot(bytes, from: host)
    else { return nil }
    var end = host
    let limit = min(bytes.count, host + Self.longest)
    while end < limit, Self.isAddress(bytes[end]) || Self.isTorn(bytes, at: end) { end += 1 }
    end = Self.trimmed(start..<end, in: bytes)
    guard end > host + 3 else { return nil }
    let range = start..<end
    let text = String(decoding: bytes[range].filter { $0 != 0x20 }, as: UTF8.self)
    return Self.citation(to: text, range: range, in: site)
  }

  /// The mention of an address: of the paper where it is one's, else of the page.
  static func citation(to address: String, range: Range<Int>, in site: CitationSite) -> Citation {
    if let paper = PaperIdentifier(address: address) { return site.citation(of: paper, range) }
    return site.citation(.url, range, [site.target(address, range)])
  }

  /// Where the host begins: after `https://` or at `www.`.
  private static func host(in bytes: [UInt8], at start: Int) -> Int? {
    var reader = ByteCursor(bytes, at: start)
    if reader.take("http") {
      _ = reader.take(0x73)
      return reader.take("://") ? reader.at : nil
    }
    return reader.take("www.") ? reader.at : nil
  }

  /// Where the host begins that goes on at `.nl/`; `nil` where it belongs to another address or to
  /// that of a mailbox.
  private static func hostStart(before end: Int, in bytes: [UInt8]) -> Int? {
    var at = end
    let limit = max(0, end - 63)
    while at > limit,
      ASCII.isLetter(bytes[at - 1]) || ASCII.isDigit(bytes[at - 1])
        || bytes[at - 1] == 0x2D || bytes[at - 1] == 0x2E
    {
      at -= 1
    }
    while at < end, !ASCII.isLetter(bytes[at]) && !ASCII.isDigit(bytes[at]) { at += 1 }
    guard end - at > 1, at > limit || at == 0 else { return nil }
    if at > 0 {
      switch bytes[at - 1] {
      case 0x40, 0x2F, 0x3A, 0x5F, 0x25: return nil
      // after a quotation mark or a no-break space, not after half of a word with an accent
      case 0x80... where (at < 3 || bytes[at - 3] != 0xE2) && (at < 2 || bytes[at - 2] != 0xC2):
        return nil
      default: break
      }
    }
    return at
  }

  /// Whether the host has a dot between its letters: what fails does so at once.
  private static func hasDot(_ bytes: [UInt8], from host: Int) -> Bool {
    var at = host
    let limit = min(bytes.count, host + 64)
    while at < limit, ASCII.isLetter(bytes[at]) || ASCII.isDigit(bytes[at]) || bytes[at] == 0x2D {
      at += 1
    }
    return at > host && at + 1 < bytes.count && bytes[at] == 0x2E && ASCII.isWord(bytes[at + 1])
  }

  /// Whether a byte can stand in an address: no space, quote or angle bracket, no byte of a
  /// typographic quotation mark.
  private static func isAddress(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x21, 0x23...0x3B, 0x3D, 0x3F...0x5B, 0x5D, 0x5F, 0x61...0x7A, 0x7C, 0x7E: true
    default: false
    }
  }

  /// Whether a space tears an address before a hyphen, as the text layer of a PDF does:
  /// `risicos -van-ultrafijnstof`.
  private static func isTorn(_ bytes: [UInt8], at offset: Int) -> Bool {
    bytes[offset] == 0x20 && offset + 2 < bytes.count && bytes[offset + 1] == 0x2D
      && ASCII.isLower(bytes[offset + 2]) && ASCII.isWord(bytes[offset - 1])
  }

  /// The end of an address without the punctuation of the sentence around it.
  private static func trimmed(_ range: Range<Int>, in bytes: [UInt8]) -> Int {
    var end = range.upperBound
    var open = 0
    for byte in bytes[range] {
      if byte == 0x28 { open += 1 } else if byte == 0x29 { open -= 1 }
    }
    while end > range.lowerBound {
      switch bytes[end - 1] {
      case 0x2E, 0x2C, 0x3B, 0x3A, 0x21, 0x3F, 0x27, 0x5D, 0x2A, 0x5F, 0x7C: end -= 1
      case 0x29 where open < 0:
        end -= 1
        open += 1
      default: return end
      }
    }
    return end
  }
}

extension Citation.Kind {
  /// Pages on the web.
  public static let url = Self("url")
}
