internal import DutchText
internal import LetterModel

extension OfficialXMLDrafter {
  /// Reads the facts that a block's elements state.
  mutating func state(_ passage: Passage, kind: Block.Kind) {
    let name = open.last?.name
    switch name {
    case .tekstregel: state(line: passage, of: open.last?.value)
    case .vergjaar: state(sessionYear: passage)
    case .titel where open.count > 1 && open[open.count - 2].name == .dossier:
      for index in firstDossier..<dossiers.count {
        dossiers[index].title = passage.text
      }
    case .functie:
      endSignatory()
      role = Sourced(Self.withoutComma(passage.text), span: passage.span)
    case .naam, .deze: state(signatory: passage)
    default: break
    }
    for part in parts { state(part, in: passage) }
  }

  private mutating func state(line passage: Passage, of kind: String?) {
    switch kind {
    case "vergaderjaar": state(sessionYear: passage)
    case "kamernummer": state(chamber: passage.text, span: passage.span)
    default: break
    }
  }

  private mutating func state(sessionYear passage: Passage) {
    guard draft.stated.sessionYear == nil, let year = StatedSessionYear.read(in: passage.bytes)
    else {
      return
    }
    draft.stated.sessionYear = Sourced(year.text, span: passage.span(of: year.range))
  }

  private mutating func state(chamber: String, span: SourceSpan) {
    guard draft.stated.chamber == nil else { return }
    let value: Chamber? =
      switch chamber {
      case "1", "ek": .first
      case "2", "tk": .second
      default: nil
      }
    if let value { draft.stated.chamber = Sourced(value, span: span) }
  }

  private mutating func state(_ part: Part, in passage: Passage) {
    let range = Self.trimmed(part.range, in: passage.bytes)
    guard !range.isEmpty else { return }
    let words = passage.text(of: range)
    let span = passage.span(of: range)
    switch part.name {
    case .dossiernr, .nummer:
      let isLegacyNumber = part.name == .nummer && open.last?.name != .onderw
      let digits = String(decoding: words.utf8.filter { ASCII.isDigit($0) }, as: UTF8.self)
      if isLegacyNumber {
        state(number: words, span: span)
      } else if digits.utf8.count >= 3 {
        dossiers.append(LetterHeader.Dossier(number: digits))
        dossierSpans.append(span)
      }
    case .begrotingshoofdstuk:
      guard !dossiers.isEmpty, dossiers.count > firstDossier else { return }
      dossiers[dossiers.count - 1].suffix = words
      dossierSpans[dossiers.count - 1] = dossierSpans[dossiers.count - 1].covering(span)
    case .ondernummer:
      state(number: words, span: span)
      if let chamber = part.value { state(chamber: chamber, span: span) }
    case .datum:
      if passage.bytes.starts(with: "Ontvangen".utf8), let date = part.value.flatMap(isoDate) {
        draft.stated.submitted = draft.stated.submitted ?? Sourced(date, span: span)
      }
    default: break
    }
  }

  private mutating func state(number: String, span: SourceSpan) {
    if draft.stated.number == nil { draft.stated.number = Sourced(number, span: span) }
  }

  private mutating func state(signatory name: Passage) {
    let span = role.map { $0.span.covering(name.span) } ?? name.span
    let value = LetterHeader.Signatory(role: role?.value, name: Self.withoutComma(name.text))
    draft.stated.signatories.append(Sourced(value, span: span))
    role = nil
  }

  /// States the office of a signature that has no name.
  mutating func endSignatory() {
    guard let role else { return }
    let value = LetterHeader.Signatory(role: role.value, name: nil)
    draft.stated.signatories.append(Sourced(value, span: role.span))
    self.role = nil
  }

  /// `https://zoek.…/kst-28844-269/metadata.xml` names the paper itself.
  mutating func state(metadata attributes: borrowing MarkupAttributes, tag: Range<Int>) {
    guard draft.stated.identifier == nil,
      attributes.has("name", "OVERHEIDop.externMetadataRecord"),
      let content = attributes.text("content"), content.hasSuffix("/metadata.xml")
    else { return }
    guard let name = content.dropLast(13).split(separator: "/").last else { return }
    draft.stated.identifier = Sourced(
      String(name), span: source.span(of: Array(name.utf8), in: tag))
  }

  mutating func state(legacyChamber attributes: borrowing MarkupAttributes, tag: Range<Int>) {
    guard let chamber = attributes.text("kamer") else { return }
    state(chamber: chamber, span: source.span(of: Array(chamber.utf8), in: tag))
  }

  /// States the dossiers, once their titles are known.
  mutating func stateDossiers() {
    endSignatory()
    draft.stated.dossiers = zip(dossiers, dossierSpans).map { Sourced($0, span: $1) }
  }

  private func isoDate(_ text: String) -> CalendarDate? {
    let parts = text.split(separator: "-").map { Int($0) }
    guard parts.count == 3, let year = parts[0], let month = parts[1], let day = parts[2] else {
      return nil
    }
    return CalendarDate(year: year, month: month, day: day)
  }

  private static func withoutComma(_ text: String) -> String {
    text.hasSuffix(",") ? String(text.dropLast()) : text
  }

  private static func trimmed(_ range: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
    var low = min(range.lowerBound, bytes.count)
    var high = min(range.upperBound, bytes.count)
    while low < high, bytes[low] == 0x20 { low += 1 }
    while high > low, bytes[high - 1] == 0x20 { high -= 1 }
    return low..<high
  }
}

extension SourceText {
  /// The span of some bytes within a range of the text; the whole range where they are not there.
  func span(of words: [UInt8], in range: Range<Int>) -> SourceSpan {
    var at = range.lowerBound
    while !words.isEmpty, at + words.count <= range.upperBound {
      if text[at..<(at + words.count)].elementsEqual(words) {
        return SourceSpan(sourceRange(of: at..<(at + words.count)))
      }
      at += 1
    }
    return SourceSpan(sourceRange(of: range))
  }
}
