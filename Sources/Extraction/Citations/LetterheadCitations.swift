internal import LetterModel

/// What a letterhead cites: most numbers printed there are the letter's own.
///
///     (ontvangen 18 november 2024). Zie ook Aanhangsel Handelingen, …
///     Betreft: … motie van het lid Klaver (Kamerstuk 35510-16)
///     BETREFT … (Tweede Kamer, vergaderjaar 2014-2015, 32802, nr. 11)
enum LetterheadCitations {
  /// The citations after `Zie ook`, and those in the brackets of a subject.
  static func kept(_ found: [Citation], in site: CitationSite) -> [Citation] {
    var kept: [Citation] = []
    for (index, citation) in found.enumerated() {
      let before = site.bytes[..<citation.range.lowerBound]
      if before.last == UInt8(ascii: "("), citation.kind == .kamerstuk,
        ["Kamerstuk", "Tweede Kamer", "Eerste Kamer", "TK", "EK"].contains(where: {
          site.bytes[citation.range.lowerBound...].starts(with: $0.utf8)
        })
      {
        // `motie van het lid Klaver (Kamerstuk 35510-16)` names the motion too.
        if index > 0, found[index - 1].kind == .motion,
          found[index - 1].range.upperBound + 2 == citation.range.lowerBound
        {
          kept.append(found[index - 1])
        }
        kept.append(citation)
      } else if ["Zie ook ", "zie ook "].contains(where: {
        before.suffix(8).elementsEqual($0.utf8)
      }) {
        kept.append(citation)
      }
    }
    return kept
  }
}
