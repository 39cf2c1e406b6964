internal import DutchText
internal import Extraction

/// How the words beside the parts of a list distinguish them.
///
///     320 in Noord, 210 in Zuid en 170 in West     by one small word
///     1.900 toegekend, 380 afgewezen               by their outcome
///     € 23 miljoen voor personeel en € 15 miljoen voor materieel
///
/// Such parts cannot overlap, so they cannot be more than their whole. `600 met een
/// diploma en 500 met een baan` can.
enum PartForm {
  private static let small = WordTable<UInt8>(
    [
      "in", "bij", "naar", "voor", "via", "door", "uit", "aan", "op", "per", "tussen", "langs",
      "vanuit",
    ].enumerated().map { ($1, UInt8($0)) })

  private static let outcomes = WordTable<UInt8>(
    """
    toegekend afgewezen ingetrokken behandeld afgehandeld goedgekeurd afgekeurd gehonoreerd verleend
    geweigerd opgeleverd gerealiseerd gestart afgerond gesloten geopend geslaagd gezakt gesloopt
    verkocht verhuurd leeg vrij bezet gereed klaar open aangelegd gepland voltooid gegund betaald
    uitgegeven gereserveerd vervuld goed matig slecht voldoende onvoldoende gegrond ongegrond
    toegewezen aanbouw behandeling uitvoering uitgevoerd vervallen lopen ingezet terug
    """.split(whereSeparator: \.isWhitespace).map { (String($0), 100) })

  /// Whether the words that distinguish the parts leave no room for an overlap.
  static func isExclusive(_ parts: [FigureInContext]) -> Bool {
    guard let first = parts.first else { return false }
    return first.figure.kind == .amount || isParallel(parts)
  }

  /// Whether the same small word, or a word for an outcome, is beside all of them.
  static func isParallel(_ parts: [FigureInContext]) -> Bool {
    isSame(parts) { word($0.after.prefix(40), in: outcomes, atMost: 6) }
      || isSame(parts) { word($0.after.prefix(40), in: small, atMost: 2) }
      || isSame(parts) { word($0.before.suffix(28), in: small, atMost: 9) }
  }

  private static func isSame(_ parts: [FigureInContext], by code: (FigureInContext) -> UInt8?)
    -> Bool
  {
    guard let first = parts.first.flatMap(code) else { return false }
    return parts.dropFirst().allSatisfy { code($0) == first }
  }

  /// What a table holds of the first of some words that it knows.
  private static func word(
    _ slice: TextSlice, in table: WordTable<UInt8>, atMost most: Int
  ) -> UInt8? {
    var at = slice.range.lowerBound
    for _ in 0..<most {
      guard let word = slice.nextWord(from: at) else { return nil }
      if let code = slice.value(of: word, in: table) { return code }
      at = word.upperBound
    }
    return nil
  }
}
