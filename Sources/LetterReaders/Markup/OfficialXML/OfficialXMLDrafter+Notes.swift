internal import DutchText
internal import LetterModel

extension OfficialXMLDrafter {
  /// A note that is being read.
  struct OpenNote {
    var marker = ""
    var markerSource: Range<Int>
    /// Whether its number is being read.
    var isInNumber = false
  }

  /// What an element that begins is besides a boundary.
  mutating func begin(
    _ name: OfficialElement, _ attributes: borrowing MarkupAttributes, tag: Range<Int>,
    _ entry: inout Open
  ) {
    switch name {
    case .meta: state(metadata: attributes, tag: tag)
    case .tekstregel: entry.value = attributes.text("inhoud")
    case .ondernummer: entry.value = attributes.text("kamer")
    case .datum: entry.value = attributes.text("isodatum")
    case .kamerwrk: state(legacyChamber: attributes, tag: tag)
    case .extref, .intref: entry.value = attributes.text("doc")
    case .dossierref: entry.value = attributes.text("dossier").map { "dossier/\($0)" }
    case .dossier:
      firstDossier = dossiers.count
    case .lijst: lists += 1
    case .nadruk, .b, .i, .u: entry.emphasis = Self.emphasis(of: name, attributes)
    case .noot: beginNote(attributes, tag: tag)
    case .voetnoot:
      flush()
      beginNote(attributes, tag: tag)
    case .nootref, .voetref:
      entry.value =
        attributes.text("nr") ?? attributes.text("refid").map(Self.trailingNumber)
    default: beginInTable(name, attributes, tag: tag)
    }
  }

  /// What an element that ends is besides a boundary, its words still being the last ones.
  mutating func ended(_ name: OfficialElement, _ entry: Open, tag: Range<Int>) {
    // Of an element that began in another text all of this one is its own: no tag closed that text.
    let start = entry.text == textNumber ? min(entry.start, text.builder.count) : 0
    let range = start..<text.builder.count
    switch name {
    case .extref, .intref, .dossierref:
      if let target = entry.value, name != .intref {
        text.builder.link(from: range.lowerBound, to: OfficialTarget.normalized(target))
      }
    case .nootNumber: readNumber(range, tag: tag)
    case .nr where open.count > 1 && open[open.count - 2].name == .voetnoot:
      readNumber(range, tag: tag)
    case .nootref, .voetref: readReference(entry, range, tag: tag)
    case .listNumber, .lidnr: endLabel(range, tag: tag)
    case .nr where open.count > 1 && isQuestionOrAnswer(open[open.count - 2].name):
      endLabel(range, tag: tag)
    case .dossiernr, .begrotingshoofdstuk, .ondernummer, .datum, .voornaam, .achternaam,
      .tussenvoegsels, .voorvoegsels, .functie, .naam, .nummer, .deze:
      if !range.isEmpty { parts.append(Part(name: name, value: entry.value, range: range)) }
    default: break
    }
  }

  /// What is to be done once an element's last block is out.
  mutating func closed(_ name: OfficialElement) {
    switch name {
    case .lijst: lists -= 1
    case .entry where joinedDepth == nil: place(.empty)
    case .table where joinedDepth == nil: endTable(at: tableEnd)
    default: break
    }
  }

  private func isQuestionOrAnswer(_ name: OfficialElement?) -> Bool {
    name == .vraag || name == .antwoord
  }

  /// A bullet is dropped; a number or a letter stays, before the words of its item.
  private mutating func endLabel(_ range: Range<Int>, tag: Range<Int>) {
    let words = text.builder.reading[range]
    if words.allSatisfy({ !ASCII.isLetter($0) && !ASCII.isDigit($0) }) {
      text.builder.truncate(to: range.lowerBound)
    } else {
      text.builder.space(for: tag, of: source)
      holdsLabel = true
    }
  }

  private mutating func beginNote(_ attributes: borrowing MarkupAttributes, tag: Range<Int>) {
    suspended.append(
      Suspended(text: text, number: textNumber, joinedDepth: joinedDepth, parts: parts))
    text = CollapsedText()
    beginText()
    parts = []
    joinedDepth = open.count
    notesRead += 1
    let marker =
      attributes.text("nr") ?? attributes.text("marker") ?? attributes.text("n") ?? attributes.text(
        "id"
      ).map(Self.trailingNumber) ?? ""
    note = OpenNote(
      marker: attributes.text("nr") == nil && attributes.text("type") != nil ? "" : marker,
      markerSource: tag)
  }

  private mutating func readNumber(_ range: Range<Int>, tag: Range<Int>) {
    let words = text.builder.reading[range].filter { $0 > 0x20 }
    text.builder.truncate(to: range.lowerBound)
    guard !words.isEmpty, note != nil else { return }
    note?.marker = String(decoding: words, as: UTF8.self)
    // The number ends where its end tag begins.
    note?.markerSource = max(0, tag.lowerBound - words.count)..<tag.lowerBound
  }

  /// Ends a note: its mark stands where the note stood.
  mutating func endNote() {
    guard let waiting = suspended.popLast() else { return }
    let passage = text.builder.finish()
    let ended = note
    text = waiting.text
    textNumber = waiting.number
    joinedDepth = waiting.joinedDepth
    parts = waiting.parts
    note = suspended.isEmpty ? nil : OpenNote(markerSource: 0..<0)
    guard let ended else { return }
    let marker = ended.marker.isEmpty ? String(notesRead) : ended.marker
    let isInline = !text.builder.isEmpty || joinedDepth != nil
    if isInline { text.builder.mark(marker, at: ended.markerSource, of: source) }
    let span = SourceSpan(source.sourceRange(of: ended.markerSource))
    let block = LetterDraft.Block(.note(marker: marker, markerSpan: span, passage))
    if isInline { waitingNotes.append(block) } else { draft.blocks.append(block) }
  }

  /// A second mark of a note, or the mark of one at the end of the file.
  private mutating func readReference(_ entry: Open, _ range: Range<Int>, tag: Range<Int>) {
    let words = text.builder.reading[range].filter { $0 > 0x20 }
    text.builder.truncate(to: range.lowerBound)
    if !words.isEmpty, words.count < 4 {
      let marker = String(decoding: words, as: UTF8.self)
      let source = max(0, tag.lowerBound - words.count)..<tag.lowerBound
      text.builder.mark(marker, at: source, of: self.source)
    } else if let marker = entry.value, !marker.isEmpty {
      text.builder.mark(marker, at: tag, of: source)
    }
  }

  /// The digits that an identifier ends with: `12` of `voet12`.
  private static func trailingNumber(_ id: String) -> String {
    let digits = id.utf8.reversed().prefix { ASCII.isDigit($0) }
    return digits.count < 4 ? String(decoding: digits.reversed(), as: UTF8.self) : ""
  }
}
