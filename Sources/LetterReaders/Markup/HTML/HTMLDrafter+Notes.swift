internal import DutchText
internal import LetterModel

/// A note of a page that is being read.
struct OpenHTMLNote {
  var marker: String
  /// Where the marker stands; the tag where none is printed.
  var markerSource: Range<Int>
  /// Whether the marker was read in the note itself.
  var isPrinted = false
  var depth: Int
  /// Whether the note began in an element that holds more than the note.
  var endsAtBoundary = false
  /// Whether it is a paragraph among notes, which need not be one.
  var isTentative = false
}

extension HTMLDrafter {
  /// Begins a note where an element's class, place or id says that it is one.
  mutating func beginNoteBlock(
    _ tag: HTMLTag?, _ role: HTMLRole, _ attributes: borrowing MarkupAttributes,
    _ range: Range<Int>
  ) {
    let target = targets.isEmpty ? nil : attributes["id"].flatMap { targets[Self.plain($0)] }
    let isListed = noteListDepth != nil && (tag == .li || tag == .p || tag == .dd)
    let isOne = role.contains(.note) && !role.contains(.mark)
    guard target != nil || isListed || isOne, tables.last?.cell == nil else { return }
    var marker = target ?? ""
    if marker.isEmpty, tag == .li, let ordinal = lists.last, isOrdered { marker = "\(ordinal)" }
    note = OpenHTMLNote(
      marker: marker, markerSource: range, depth: open.count, isTentative: marker.isEmpty)
  }

  /// A row of a table that a mark links to holds a note.
  mutating func noteTargets(_ attributes: borrowing MarkupAttributes, _ range: Range<Int>) {
    guard !targets.isEmpty, let id = attributes["id"], let marker = targets[Self.plain(id)] else {
      return
    }
    note = OpenHTMLNote(marker: marker, markerSource: range, depth: open.count)
  }

  private var isOrdered: Bool { open.last { $0.tag == .ol || $0.tag == .ul }?.tag == .ol }

  /// Begins a note at a marker that stands first in its block.
  mutating func beginNote(marker: String, at range: Range<Int>) {
    let depth = open.lastIndex { $0.tag?.isBlock ?? false } ?? 0
    let tag = open.indices.contains(depth) ? open[depth].tag : nil
    note = OpenHTMLNote(
      marker: marker, markerSource: range, isPrinted: true, depth: depth,
      endsAtBoundary: tag != .p && tag != .li && tag != .dd)
  }

  /// Ends the note that is open.
  mutating func endNote() {
    guard let ended = note else { return }
    note = nil
    let passage = text.builder.finish()
    guard !passage.isEmpty else { return }
    guard !ended.marker.isEmpty else {
      emit(LetterDraft.Block(.text(.footnote, level: nil, passage)))
      return
    }
    let span = SourceSpan(source.sourceRange(of: ended.markerSource))
    draft.writesMarks = true
    emit(LetterDraft.Block(.note(marker: ended.marker, markerSpan: span, passage)))
  }

  /// What remains of a note's first words once the number that stands before them is read.
  ///
  ///     <li id="noot-3">3. Kamerstuk 34 352, nr. 9.</li>
  mutating func afterMarker(_ range: Range<Int>) -> Range<Int> {
    guard let open = note, text.builder.isEmpty, captures.isEmpty else { return range }
    let bytes = source.text
    var at = range.lowerBound
    while at < range.upperBound, ASCII.isSpace(bytes[at]) { at += 1 }
    guard at < range.upperBound else { return range }
    if open.isPrinted {
      // What stands between a marker and its note: `1. `, `1) `.
      while at < range.upperBound, [0x2E, 0x29, 0x5D, 0x3A].contains(bytes[at]) { at += 1 }
      return at..<range.upperBound
    }
    let isBracketed = bytes[at] == 0x5B || bytes[at] == 0x28
    if isBracketed { at += 1 }
    let start = at
    while at < range.upperBound, at - start < 4, ASCII.isDigit(bytes[at]) { at += 1 }
    let digits = start..<at
    while at < range.upperBound, [0x2E, 0x29, 0x5D, 0x3A].contains(bytes[at]) { at += 1 }
    note?.isPrinted = true
    guard !digits.isEmpty, digits.count < 4, at == range.upperBound || ASCII.isSpace(bytes[at])
    else { return range }
    let marker = String(decoding: bytes[digits], as: UTF8.self)
    guard open.marker.isEmpty || open.marker == marker else { return range }
    note?.marker = marker
    note?.markerSource = digits
    return at..<range.upperBound
  }

  /// An id without the signs that differ between a link and its target: `#_ftn1` and `ftn1`.
  static func plain(_ id: [UInt8]) -> [UInt8] {
    Array(id.drop { $0 == UInt8(ascii: "#") || $0 == UInt8(ascii: "_") })
  }
}
