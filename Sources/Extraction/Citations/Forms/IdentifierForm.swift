internal import DutchText
internal import LetterModel

/// Official identifiers in running text: `kst-34352-281`, `ah-tk-20242025-545`.
struct IdentifierForm: CitationForm {
  let name = "identifier"
  var kinds: [Citation.Kind] { Citation.Kind.published }
  let triggers = [
    "kst-", "Kst-", "KST-", "h-tk-", "h-ek-", "h-vv-", "ah-tk", "ah-ek", "kv-tk", "stb-", "stcrt-",
    "trb-", "blg-", "kst\u{2010}", "kst\u{2011}", "kst\u{2013}",
  ]

  /// Whether a digit or a Roman dossier stands behind the hyphens.
  func mayBegin(at start: Int, in bytes: [UInt8]) -> Bool {
    var at = start
    while at < bytes.count, at - start < 6, ASCII.isLetter(bytes[at]) { at += 1 }
    guard at < bytes.count, bytes[at] == 0x2D else {
      return ByteCursor(bytes, at: at).dashLength == 3
    }
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
    var reader = site.reader(at: start)
    var text = ""
    var end = start
    // A converter makes a dash of a hyphen: ah-tk-20202021–2345.
    while reader.at - start < 64 {
      if reader.dashLength > 0 {
        _ = reader.takeDash()
        text += "-"
        continue
      }
      let from = reader.at
      while ASCII.isLetter(reader.peek()) || ASCII.isDigit(reader.peek()) { reader.at += 1 }
      guard reader.at > from else { break }
      text += reader.text(from..<reader.at)
      end = reader.at
    }
    while text.last == "-" { text.removeLast() }
    if text.hasPrefix("K") { text = "kst-" + text.dropFirst(4) }
    return PaperIdentifier(published: text).map { site.citation(of: $0, start..<end) }
  }
}
