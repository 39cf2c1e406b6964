public import LetterModel

/// Reads the citations of a letter: parliamentary papers, laws, rulings, pages on the web.
///
///     Kamerstukken II 2024/2025, 34 352 nr. 328 en 329   →   kst-34352-328, kst-34352-329
///
/// Furniture cites nothing, and letterhead only what `Zie ook` stands before: the numbers printed
/// there are the letter's own.
public struct CitationExtractor: Extractor {
  /// The name, `citations`.
  public let name = "citations"
  /// What it reads.
  public let summary = "citations of papers, laws, rulings and pages, each with its identifiers"
  private let scanner: CitationScanner

  /// An extractor that knows every form.
  public init() { self.init(forms: citationForms) }

  /// An extractor that knows some forms, which are tried in their order.
  package init(forms: [any CitationForm]) { scanner = CitationScanner(forms) }

  /// Adds the citations of a letter in reading order.
  ///
  /// Each step takes the citations of the one before and gives them back, better known.
  public func extract(from letter: Letter, into records: inout LetterRecords) {
    var read = read(letter)
    records.diagnostics += read.diagnostics
    read.citations.removeAll { Self.isOwnIdentifier($0, of: letter) }
    var citations = read.citations
    citations = CitationContext(letter).applied(to: citations)
    citations = NamedPapers.resolved(citations, in: letter)
    citations = ShortForms.resolved(citations, in: letter)
    records.citations += citations
  }

  /// How often a form is asked to read in running text: the work that a letter takes.
  package func attempts(in letter: Letter) -> Int {
    var attempts = 0
    CitationSite.forEach(in: letter, where: scanner.mayCite) {
      attempts += scanner.findings(in: $0).attempts
    }
    return attempts
  }

  /// What the forms and the publisher's links find, passage by passage, and what they may have missed.
  private func read(_ letter: Letter) -> (citations: [Citation], diagnostics: [Diagnostic]) {
    var citations: [Citation] = []
    var diagnostics: [Diagnostic] = []
    CitationSite.forEach(in: letter, where: scanner.mayCite) { site in
      let scanned = scanner.findings(in: site)
      if scanned.isEmpty, site.passage.links.isEmpty { return }
      guard !site.isLetterhead else {
        citations += LetterheadCitations.kept(scanned.citations, in: site)
        return
      }
      let linked = PublisherLinks.applied(
        to: scanned.citations, in: site, diagnostics: &diagnostics)
      diagnostics += MissedCitations.diagnostics(
        scanned.suspects.prefix(max(0, MissedCitations.most - diagnostics.count)), outside: linked,
        in: site.passage)
      citations += linked
    }
    return (citations, diagnostics)
  }

  /// Whether a mention is nothing but the letter's own identifier or case number.
  private static func isOwnIdentifier(_ citation: Citation, of letter: Letter) -> Bool {
    guard let own = letter.header.identifier?.value, citation.targets.count == 1,
      let id = citation.targets.first?.id, own == id || own.hasSuffix("-" + id)
    else { return false }
    return letter.passage(at: citation.place).text(of: citation.range) == id
  }
}
