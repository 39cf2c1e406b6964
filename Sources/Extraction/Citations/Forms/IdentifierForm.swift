internal import DutchText
internal import LetterModel

/// Official identifiers in running text: `kst-34352-281`, `ah-tk-20242025-545`.
struct IdentifierForm: CitationForm {
  let name = "identifier"
  var kinds: [Citation.Kind] { Citation.Kind.published }
  let triggers = [
    "kst-", "Kst-", "KST-", "h-tk-", "h-ek-", "h-vv-", "ah-tk", "ah-ek", "kv-tk", "stb-", "stcrt-",
    "trb-", "blg-",
  ]

  /// Whether a digit or a Roman dossier stands behind the hyphens.
  func mayBegin(at start: Int, in bytes: [UInt8]) -> Bool {
    var at = start
    while at < bytes.count, at - start < 6, ASCII.isLetter(bytes[at]) { at += 1 }
    guard at < bytes.count, bytes[at] == 0x2D else { return false }
    at += 1
    // h-tk-, ah-tk-, kv-tk-
    if at - start <= 3 {
      at += 2
      guard at < bytes.count, bytes[at] == 0x2D else { return false }
      at += 1
    }
    return at < bytes.count && (ASCII.isDigit(bytes[at]) || ASCII.isUpper(bytes[at]))
  }

  func read(at start: Int, in site: CitationSite) -> Citation? {
    let bytes = site.bytes
    var end = start
    while end < bytes.count, end - start < 48,
      ASCII.isLetter(bytes[end]) || ASCII.isDigit(bytes[end]) || bytes[end] == 0x2D
    {
      end += 1
    }
    while end > start, bytes[end - 1] == 0x2D { end -= 1 }
    var text = String(decoding: bytes[start..<end], as: UTF8.self)
    if text.hasPrefix("K") { text = "kst-" + text.dropFirst(4) }
    return PaperIdentifier(published: text).map { site.citation(of: $0, start..<end) }
  }
}
