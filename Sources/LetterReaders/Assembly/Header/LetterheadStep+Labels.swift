internal import DutchText
internal import LetterModel

/// Facts that a label names: `Betreft`, `Datum`, `Ons kenmerk`.
extension LetterheadStep {
  /// The value of a label that stood alone in the block before.
  mutating func readWaiting(_ head: HeadPassage) -> Bool {
    guard let label = waiting else { return false }
    waiting = nil
    let isLabel = TextHead.beginsFact(head.bytes, 0..<head.bytes.count)
    guard !isLabel, head.bytes.last != UInt8(ascii: "."),
      let words = head.words(0..<head.bytes.count)
    else { return false }
    switch label {
    case .subject where header.subject == nil && head.bytes.count < 400: header.subject = words
    case .kenmerk where header.kenmerk == nil && head.bytes.count < 40:
      guard head.bytes.contains(where: ASCII.isDigit) else { return false }
      header.kenmerk = words
    default: return false
    }
    return true
  }

  private func begins(_ head: HeadPassage, with label: StaticString) -> Bool {
    SpacedLabel.stands(label, in: head.bytes, at: 0)
  }

  /// `Datum 3 februari 2023`, `Betreft …`, `Ons kenmerk …`.
  mutating func readLabels(_ head: HeadPassage) -> Bool {
    if TextHead.isLabelAlone(head.bytes, 0..<head.bytes.count) {
      waiting =
        begins(head, with: "betreft") || begins(head, with: "onderwerp")
        ? .subject
        : begins(head, with: "kenmerk") || begins(head, with: "ons kenmerk") ? .kenmerk : nil
      return true
    }
    if let rest = head.rest(after: "betreft") ?? head.rest(after: "onderwerp") {
      if header.subject == nil { header.subject = head.words(rest) }
      return true
    }
    if let rest = head.rest(after: "ons kenmerk") ?? head.rest(after: "onze referentie")
      ?? head.rest(after: "kenmerk")
    {
      // `Kenmerk 34352, nr. 187` is the paper's number, and no ministry's own.
      if header.kenmerk == nil, head.dossierNumber(at: rest.lowerBound) == nil {
        header.kenmerk = head.words(rest)
      }
      return true
    }
    if let number = head.caseNumber() {
      if header.kenmerk == nil { header.kenmerk = number }
      return true
    }
    guard let rest = head.rest(after: "datum"), let date = head.date(from: rest.lowerBound) else {
      return false
    }
    if header.date == nil { header.date = date.fact }
    return true
  }
}
