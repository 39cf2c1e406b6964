internal import DutchText
internal import LetterModel

/// Reads the words of a paragraph of Word text: marks and bookmarks are taken out, notes set apart.
///
///     … op 13 december 2024[footnoteRef:1] heeft …  [1:  Kamerstukken II …]
enum WordTextInline {
  /// Appends the words of a range and collects the notes in it.
  ///
  /// Returns where reading ended: after the range, or after a note that began in it and ends on a
  /// later line.
  static func append(
    _ range: Range<Int>, to builder: inout PassageBuilder,
    notes: inout [LetterDraft.Block.Content], of source: borrowing SourceText
  ) -> Int {
    let text = source.text
    var kept = range.lowerBound
    var at = range.lowerBound
    while at < range.upperBound {
      let byte = text[at]
      if byte == UInt8(ascii: "["), let bracket = WordBracket.read(text, at) {
        builder.keep(kept..<at, of: source)
        take(bracket, at, &builder, &notes, source)
        at = bracket.end
        kept = at
      } else if byte <= 0x20,
        byte != 0x20 || at + 1 < range.upperBound && text[at + 1] <= 0x20
          || builder.last == 0x20 && kept == at
      {
        builder.keep(kept..<at, of: source)
        var next = at + 1
        while next < range.upperBound, text[next] <= 0x20 { next += 1 }
        builder.space(for: at..<next, of: source)
        at = next
        kept = at
      } else {
        at += 1
      }
    }
    builder.keep(kept..<max(kept, range.upperBound), of: source)
    return max(at, range.upperBound)
  }

  private static func take(
    _ bracket: WordBracket, _ at: Int, _ builder: inout PassageBuilder,
    _ notes: inout [LetterDraft.Block.Content], _ source: borrowing SourceText
  ) {
    switch bracket.kind {
    case .mark(let marker):
      builder.mark(source.text.string(in: marker), at: marker, of: source)
    case .note(let marker, let words):
      var note = PassageBuilder()
      let trimmed = source.text.trimmed(words)
      note.words(trimmed, hasRuns: true, of: source)
      let span = SourceSpan(source.sourceRange(of: marker))
      notes.append(
        .note(
          marker: source.text.string(in: marker), markerSpan: span, note.finish()))
    case .bookmark: break
    }
  }
}

/// A bracket that Apache POI writes into the text of a Word file.
struct WordBracket {
  /// What it is.
  enum Kind {
    /// `[footnoteRef:1]`: the marker.
    case mark(Range<Int>)
    /// `[1:  text]`: the marker and the words.
    case note(Range<Int>, Range<Int>)
    /// `[bookmark: _Hlk188273317]`.
    case bookmark
  }

  var kind: Kind
  /// The offset after it.
  var end: Int

  /// The bracket at an offset; `nil` for one of the letter's own.
  static func read(_ text: [UInt8], _ at: Int) -> WordBracket? {
    for word in ["[footnoteRef:", "[endnoteRef:"] as [StaticString]
    where text.has(word, at: at) {
      let start = at + word.utf8CodeUnitCount
      guard let number = text.number(at: start, upTo: text.count),
        number.end < text.count, text[number.end] == UInt8(ascii: "]")
      else { return nil }
      return WordBracket(kind: .mark(start..<number.end), end: number.end + 1)
    }
    if text.has("[bookmark:", at: at) {
      let limit = min(text.count, at + 200)
      guard let close = text.firstOffset(of: UInt8(ascii: "]"), in: at..<limit) else { return nil }
      return WordBracket(kind: .bookmark, end: close + 1)
    }
    return note(text, at)
  }

  /// The note `[1:  text]`, whose text may hold brackets and line ends.
  private static func note(_ text: [UInt8], _ at: Int) -> WordBracket? {
    guard let number = text.number(at: at + 1, upTo: text.count),
      number.end + 1 < text.count, text[number.end] == UInt8(ascii: ":"),
      text[number.end + 1] == 0x20
    else { return nil }
    var depth = 1
    var next = number.end + 1
    // Where the bracket never closes the words are no note; the bound keeps hostile input linear.
    let limit = min(text.count, at + 8192)
    while next < limit {
      if text[next] == UInt8(ascii: "[") { depth += 1 }
      if text[next] == UInt8(ascii: "]") {
        depth -= 1
        if depth == 0 {
          return WordBracket(
            kind: .note((at + 1)..<number.end, (number.end + 1)..<next), end: next + 1)
        }
      }
      next += 1
    }
    return nil
  }
}
