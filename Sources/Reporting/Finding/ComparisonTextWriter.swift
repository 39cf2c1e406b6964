public import Driver
public import Finding
internal import LetterModel

/// Writes for people what letters say of the figures of an article.
///
///     artikel.md:3:38
///         Werkgevers hebben ruim 81 duizend banen gecreëerd.
///                                ^^^^^^^^^^
///         afgerond: 81.117 in kst-99001-14, De Minister voor Participatie en Inclusie, 13 juli 2023
///             corpus/banen-markdown.md:29:9
///             Er zijn 81.117 banen meer dan bij de eerste telling.
///                     ^^^^^^
public struct ComparisonTextWriter: Sendable {
  /// The writer.
  public init() {}

  /// Appends each figure of the article with what shows it.
  public func write(
    _ findings: [ArticleFinding], of article: ReadLetter, quoting letters: inout QuotedLetters,
    to bytes: inout [UInt8]
  ) {
    for (index, finding) in findings.enumerated() {
      let quote = FigureQuote(finding.figure, in: article)
      var text = "\(index > 0 ? "\n" : "")\(quote.place)\n"
      text += quote.lines.map { "    \($0)\n" }.joined()
      text += "    \(Self.words(for: finding, &letters))\n"
      let shown = finding.verdict == .derived ? 2 : 1
      for evidence in finding.evidence.prefix(shown) {
        guard let letter = letters.letter(evidence.letter) else { continue }
        let quote = FigureQuote(evidence.figure, in: letter)
        text += ([quote.place] + quote.lines).map { "        \($0)\n" }.joined()
      }
      if finding.verdict != .derived, finding.evidence.count > 1 {
        let others = finding.evidence.dropFirst().prefix(8).compactMap {
          letters.letter($0.letter)?.name
        }
        let count = finding.evidence.count - 1 - others.count
        let rest = count > 0 ? " en nog \(count)" : ""
        text += "        ook in \(others.joined(separator: ", "))\(rest)\n"
      }
      bytes += text.utf8
    }
  }

  /// One line that counts the verdicts.
  public func tally(_ findings: [ArticleFinding]) -> String {
    let counts = ArticleFinding.Verdict.allCases.compactMap { verdict in
      let count = findings.count { $0.verdict == verdict }
      return count > 0 ? "\(count) \(Self.name(of: verdict))" : nil
    }
    return "\(findings.count) cijfers: \(counts.joined(separator: ", "))"
  }

  private static func words(for finding: ArticleFinding, _ letters: inout QuotedLetters) -> String {
    let quotes = finding.evidence.prefix(2).compactMap { evidence in
      letters.letter(evidence.letter).map { (FigureQuote(evidence.figure, in: $0).words, $0) }
    }
    let name = name(of: finding.verdict)
    guard let (words, letter) = quotes.first else { return name }
    let title = LetterTitle.line(of: letter)
    guard let derivation = finding.derivation, quotes.count > 1 else {
      return "\(name): \(words) in \(title)"
    }
    let other = quotes[1].0
    let sum =
      switch derivation {
      case .sum: "\(words) + \(other)"
      case .difference: "\(words) − \(other)"
      case .growth: "de groei van \(words) naar \(other)"
      case .share: "\(words) van \(other)"
      }
    return "\(name): \(sum) in \(title)"
  }

  private static func name(of verdict: ArticleFinding.Verdict) -> String {
    switch verdict {
    case .stated: "zo gesteld"
    case .rounded: "afgerond"
    case .derived: "af te leiden"
    case .elsewhere: "van een andere tijd of groep"
    case .contradicted: "tegengesproken"
    case .notFound: "niet gevonden"
    }
  }
}
