internal import DutchText
internal import LetterModel

extension HTMLDrafter {
  /// A link or a superscript that is open: only its end shows whether it is a mark.
  struct Capture {
    var tag: HTMLTag?
    var role: HTMLRole
    /// Where in the reading text it began.
    var start: Int
    /// The source of its words.
    var words: Range<Int>
    /// What it links to.
    var href: [UInt8]?
    /// The mark that links here, for `<a name="fn1">`.
    var calledBy: String?

    /// Whether it is the first thing after a line break.
    var isFirstInLine: Bool

    /// Whether it links to a place in the same page.
    var isLocal: Bool { href?.first == UInt8(ascii: "#") && (href?.count ?? 0) > 1 }
  }

  mutating func beginCapture(
    _ tag: HTMLTag?, _ role: HTMLRole, _ attributes: borrowing MarkupAttributes,
    _ range: Range<Int>
  ) {
    var capture = Capture(
      tag: tag, role: role, start: text.builder.count,
      words: range.upperBound..<range.upperBound, href: attributes["href"],
      isFirstInLine: isAfterBreak)
    if !targets.isEmpty {
      let name = attributes["id"] ?? attributes["name"]
      capture.calledBy = name.flatMap { targets[Self.plain($0)] }
    }
    captures.append(capture)
  }

  mutating func endCapture(_ element: Open) {
    guard let capture = captures.popLast() else { return }
    let start = min(capture.start, text.builder.count)
    let raised = RaisedText(text.builder.reading, from: start)
    let words = raised.words
    if capture.tag == .sup, raised.isPower {
      text.builder.truncate(to: start)
      text.builder.replace(capture.words, of: source, with: raised.characters)
      return
    }
    if let marker = raised.marker, isMark(capture, raised, start: start) {
      text.builder.truncate(to: start)
      take(marker, capture)
    } else if isBacklink(capture, words) {
      text.builder.truncate(to: start)
    } else if capture.tag == .a, let href = capture.href, !capture.isLocal,
      let target = Self.target(href)
    {
      text.builder.link(from: start, to: target)
    }
  }

  /// Takes a mark: one in the text, or the one that a note begins with.
  private mutating func take(_ marker: String, _ capture: Capture) {
    draft.writesMarks = true
    let range = digits(in: capture.words)
    if let open = note {
      if text.builder.isEmpty, !open.isPrinted || open.marker == marker {
        note?.marker = marker
        note?.markerSource = range
        note?.isPrinted = true
        return
      }
      // Notes in one paragraph, a line each.
      if capture.isFirstInLine {
        endNote()
        note = open
        note?.marker = marker
        note?.markerSource = range
        return
      }
    } else if isAtStartOfBlock {
      beginNote(marker: marker, at: range)
      return
    }
    let link = capture.isLocal ? capture.href : captures.last(where: \.isLocal)?.href
    if let link { targets[Self.plain(link)] = marker }
    text.builder.mark(marker, at: range, of: source)
  }

  /// Whether nothing stands before in a block that can be a note.
  private var isAtStartOfBlock: Bool {
    guard !isJoined, text.builder.isEmpty, !text.builder.hasMarks else { return false }
    for element in open.reversed() {
      guard let tag = element.tag, tag.isBlock else { continue }
      return tag.headingLevel == nil
    }
    return true
  }

  private func isMark(_ capture: Capture, _ raised: RaisedText, start: Int) -> Bool {
    if capture.role.contains(.mark) { return true }
    let isRaised = capture.tag == .sup || open.contains { $0.tag == .sup }
    if capture.tag == .sup {
      return captures.contains { $0.tag == .a } || !raised.isExponent
    }
    guard capture.isLocal else { return false }
    if isRaised || capture.calledBy != nil { return true }
    if let note, !note.isPrinted, start == 0 { return true }
    if open.contains(where: { $0.role.contains(.mark) }) { return true }
    let isBracketed = raised.words.first == 0x5B
    return isBracketed || Self.namesNote(capture.href ?? [])
  }

  /// Whether it leads from a note back to its mark: `↩`, `^`, or a class that says so.
  private func isBacklink(_ capture: Capture, _ words: [UInt8]) -> Bool {
    guard capture.tag == .a, capture.isLocal else { return false }
    if capture.role.contains(.backlink) { return true }
    return note != nil && !words.contains { ASCII.isLetter($0) || ASCII.isDigit($0) }
  }

  /// The range of the marker itself within its words.
  private func digits(in range: Range<Int>) -> Range<Int> {
    let isPart: (Int) -> Bool = {
      ASCII.isDigit(self.source.text[$0]) || self.source.text[$0] == 0x2A
    }
    guard let first = range.first(where: isPart), let last = range.last(where: isPart) else {
      return range
    }
    return first..<(last + 1)
  }

  /// Whether a link's target is named like a note: `#fn1`, `#_ftnref3`, `#noot-2`, `#cite_note-1`.
  private static func namesNote(_ href: [UInt8]) -> Bool {
    let name = plain(href).map { ASCII.isUpper($0) ? $0 | 0x20 : $0 }
    let starts = [
      "fn", "ftn", "edn", "footnote", "endnote", "note", "noot", "voetnoot", "cite_note",
    ]
    return starts.contains { name.starts(with: $0.utf8) }
  }

  /// What a link points at outside the page; `nil` for links that lead nowhere.
  private static func target(_ href: [UInt8]) -> String? {
    guard let first = href.first, first != UInt8(ascii: "#") else { return nil }
    if href.starts(with: "javascript:".utf8) { return nil }
    let text = String(decoding: href.drop { ASCII.isSpace($0) }, as: UTF8.self)
    return OfficialTarget.normalized(text)
  }
}
