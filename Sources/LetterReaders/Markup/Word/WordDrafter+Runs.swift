internal import LetterModel

extension WordDrafter {
  /// Whether text is shown: it stands in the result of every field around it.
  var isShown: Bool { openInstructions == 0 }

  /// A tab or a line break is a space.
  mutating func gap(_ tag: Range<Int>) {
    // `<w:tabs>` has elements of this name too.
    guard open.count > 1, open[open.count - 2] == .run, isShown, !run.isHidden else { return }
    composer.text.builder.space(for: tag, of: source)
  }

  /// A character that an element stands for.
  mutating func character(_ words: [UInt8], for tag: Range<Int>) {
    guard isShown, !run.isHidden else { return }
    composer.text.builder.replace(tag, of: source, with: words)
  }

  /// A character of a font of signs.
  mutating func symbol(_ attributes: borrowing MarkupAttributes, _ tag: Range<Int>) {
    guard let code = attributes.text("char").flatMap({ UInt32($0, radix: 16) }) else { return }
    let font = attributes.text("font")?.lowercased() ?? ""
    if let sign = SymbolFont.character(code, in: font) {
      character(Array(String(sign).utf8), for: tag)
    } else {
      changes.unknownSymbols.add(tag)
      composer.text.builder.space(for: tag, of: source)
    }
  }

  /// Notes where the run's words stand.
  mutating func note(_ range: Range<Int>) {
    run.words = run.words.map { $0.lowerBound..<range.upperBound } ?? range
  }

  /// A run ends: raised digits and marks that the file writes itself are known now.
  mutating func endRun() {
    defer { run = Run() }
    guard isShown, let words = run.words else { return }
    if let own = run.ownMark {
      let text = composer.text.builder.reading[min(run.start, composer.text.builder.count)...]
      let mark = String(decoding: text.filter { $0 > 0x20 }, as: UTF8.self)
      guard !mark.isEmpty else { return }
      composer.text.builder.truncate(to: run.start)
      callNote(own.id, isFootnote: own.isFootnote, own: mark, at: words)
    } else if run.isRaised {
      composer.endRaised(from: run.start, source: words)
    }
  }

  // MARK: Links

  mutating func beginLink(_ attributes: borrowing MarkupAttributes) {
    let target = attributes.text("id").flatMap(relations.link)
    links.append((composer.text.builder.count, target ?? ""))
  }

  mutating func endLink() {
    guard let link = links.popLast(), !link.target.isEmpty else { return }
    composer.text.builder.link(from: link.start, to: OfficialTarget.normalized(link.target))
  }

  // MARK: Notes

  /// A note is called: its mark stands where it is called.
  mutating func call(
    _ element: WordElement, _ attributes: borrowing MarkupAttributes, _ tag: Range<Int>
  ) {
    guard isShown, !run.isHidden, let id = attributes.text("id") else { return }
    let isFootnote = element == .footnoteReference
    if attributes.isOn("customMarkFollows") {
      run.ownMark = (id, isFootnote)
      run.start = composer.text.builder.count
      run.words = nil
    } else {
      callNote(id, isFootnote: isFootnote, own: nil, at: tag)
    }
  }

  private mutating func callNote(
    _ id: String, isFootnote: Bool, own: String?, at range: Range<Int>
  ) {
    let marker =
      isFootnote ? notes.footnotes.call(id, own: own) : notes.endnotes.call(id, own: own)
    composer.text.builder.mark(marker, at: range, of: source)
  }

  /// A note of a part of notes begins; those that draw the line above notes have a type.
  mutating func beginNote(_ attributes: borrowing MarkupAttributes, _ tag: Range<Int>) {
    let isFootnote = open.last == .footnote
    let series = isFootnote ? notes.footnotes : notes.endnotes
    guard let id = attributes.text("id"), let note = series.markers[id] else {
      // Nobody calls it, and Word does not show it.
      hiddenDepth = open.count
      return
    }
    noteID = id
    composer.beginNote(note.marker, at: tag)
  }

  mutating func endNote() {
    guard let id = noteID else { return }
    noteID = nil
    composer.endNote(isInline: false)
    let series = open.last == .footnote ? notes.footnotes : notes.endnotes
    guard let block = composer.blocks.popLast() else { return }
    readNotes.append((series.markers[id]?.order ?? 0, block))
  }

  /// The notes of the part that was read, in the order in which they are called.
  mutating func takeNotes() -> [LetterDraft.Block] {
    defer { readNotes = [] }
    return readNotes.sorted { $0.order < $1.order }.map(\.block)
  }
}
