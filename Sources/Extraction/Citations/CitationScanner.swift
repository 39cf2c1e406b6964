internal import DutchText
internal import LetterModel

/// Asks the forms at the places where a citation may begin, in one pass over the tokens.
struct CitationScanner: Sendable {
  private let forms: [any CitationForm]
  private let triggers: CitationTriggers

  init(_ forms: [any CitationForm]) {
    self.forms = forms
    triggers = CitationTriggers(forms)
  }

  /// What was found in a passage.
  struct Findings {
    /// The citations in reading order; none overlaps another.
    var citations: [Citation] = []
    /// Words that look like a citation where no form found one.
    var suspects: [Range<Int>] = []
    /// Whether nothing was found.
    var isEmpty: Bool { citations.isEmpty && suspects.isEmpty }
    /// How often a form was asked to read: what bounds the time that a passage takes.
    var attempts = 0
  }

  /// Whether a citation may begin anywhere among some words.
  func mayCite(_ words: PassageWords) -> Bool {
    var token = words.range.lowerBound
    return triggers.next(from: 0, token: &token, in: words) != nil
  }

  /// The citations of a passage.
  func findings(in site: CitationSite) -> Findings {
    var findings = Findings()
    var at = 0
    var token = site.words.range.lowerBound
    var floor = 0
    while let candidate = triggers.next(from: at, token: &token, in: site.words) {
      at = candidate.offset + 1
      var passed = at
      if let citation = read(
        candidate, in: site, after: floor, passed: &passed, attempts: &findings.attempts)
      {
        findings.citations.append(citation)
        floor = citation.range.upperBound
        at = max(at, floor)
      } else if let suspect = MissedCitations.suspect(at: candidate.offset, in: site.bytes) {
        findings.suspects.append(suspect)
      }
      at = max(at, passed)
    }
    return findings
  }

  private func read(
    _ first: CitationTriggers.Candidate, in site: CitationSite, after floor: Int,
    passed: inout Int, attempts: inout Int
  ) -> Citation? {
    var next: CitationTriggers.Candidate? = first
    while let candidate = next {
      let form = forms[candidate.form]
      if form.mayBegin(at: candidate.offset, in: site.bytes) {
        attempts += 1
        if let citation = form.read(at: candidate.offset, in: site, passed: &passed),
          citation.range.lowerBound >= floor
        {
          return citation
        }
      }
      next = triggers.next(after: candidate, in: site.bytes)
    }
    return nil
  }
}
