public import Driver
public import Finding
public import LetterModel

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
  private let language: Language

  /// The writer that says it in a language.
  public init(in language: Language) {
    self.language = language
  }

  /// Appends each figure of the article with what shows it.
  public func write(
    _ findings: [ArticleFinding], of article: ReadLetter, quoting letters: inout QuotedLetters,
    to bytes: inout [UInt8]
  ) {
    for (index, finding) in findings.enumerated() {
      let quote = FigureQuote(finding.figure, in: article)
      var text = "\(index > 0 ? "\n" : "")\(quote.place)\n"
      text += quote.lines.map { "    \($0)\n" }.joined()
      text += "    \(words(for: finding, &letters))\n"
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
        let names = others.joined(separator: ", ")
        let also = Message(
          english: "also in \(names)" + (count > 0 ? " and \(count) more" : ""),
          dutch: "ook in \(names)" + (count > 0 ? " en nog \(count)" : ""))
        text += "        \(also.text(in: language))\n"
      }
      bytes += text.utf8
    }
  }

  /// One line that counts the verdicts.
  public func tally(_ findings: [ArticleFinding]) -> String {
    let counts = ArticleFinding.Verdict.allCases.compactMap { verdict in
      let count = findings.count { $0.verdict == verdict }
      return count > 0 ? "\(count) \(verdict.words.text(in: language))" : nil
    }
    let all = findings.count
    let figures = Message(
      english: all == 1 ? "1 figure" : "\(all) figures",
      dutch: all == 1 ? "1 cijfer" : "\(all) cijfers")
    guard !counts.isEmpty else { return figures.text(in: language) }
    return "\(figures.text(in: language)): \(counts.joined(separator: ", "))"
  }

  private func words(for finding: ArticleFinding, _ letters: inout QuotedLetters) -> String {
    let quotes = finding.evidence.prefix(2).compactMap { evidence in
      letters.letter(evidence.letter).map { (FigureQuote(evidence.figure, in: $0).words, $0) }
    }
    let name = finding.verdict.words.text(in: language)
    guard let (words, letter) = quotes.first else { return name }
    let title = LetterTitle.line(of: letter, in: language)
    guard let derivation = finding.derivation, quotes.count > 1 else {
      return "\(name): \(words) in \(title)"
    }
    return "\(name): \(derivation.words(words, quotes[1].0).text(in: language)) in \(title)"
  }
}
