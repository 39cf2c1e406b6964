internal import DutchText
internal import LetterModel

/// Asks the forms at the places where a citation may begin, in one pass over the bytes.
struct ReferenceScanner: Sendable {
  private let forms: [any ReferenceForm]
  private let triggers: ReferenceTriggers

  init(_ forms: [any ReferenceForm]) {
    self.forms = forms
    triggers = ReferenceTriggers(forms)
  }

  /// What was found in a passage.
  struct Findings {
    /// The citations in reading order; none overlaps another.
    var references: [Reference] = []
    /// Words that look like a citation where no form found one.
    var suspects: [Range<Int>] = []
    /// How often a form was asked to read: what bounds the time that a passage takes.
    var attempts = 0
  }

  /// The citations of a passage.
  func findings(in site: ReferenceSite) -> Findings {
    var findings = Findings()
    var at = 0
    var floor = 0
    while let candidate = triggers.next(from: at, in: site.bytes) {
      at = candidate.offset + 1
      var passed = at
      if let reference = read(
        candidate, in: site, after: floor, passed: &passed, attempts: &findings.attempts)
      {
        findings.references.append(reference)
        floor = reference.range.upperBound
        at = max(at, floor)
      } else if let suspect = MissedReferences.suspect(at: candidate.offset, in: site.bytes) {
        findings.suspects.append(suspect)
      }
      at = max(at, passed)
    }
    return findings
  }

  private func read(
    _ candidate: (offset: Int, forms: UInt32), in site: ReferenceSite, after floor: Int,
    passed: inout Int, attempts: inout Int
  ) -> Reference? {
    var mask = candidate.forms
    while mask != 0 {
      let index = mask.trailingZeroBitCount
      mask &= mask - 1
      guard forms[index].mayBegin(at: candidate.offset, in: site.bytes) else { continue }
      attempts += 1
      if let reference = forms[index].read(at: candidate.offset, in: site, passed: &passed),
        reference.range.lowerBound >= floor
      {
        return reference
      }
    }
    return nil
  }
}
