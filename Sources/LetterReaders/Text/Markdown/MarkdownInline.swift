internal import DutchText
internal import LetterModel

/// Reads the words of a stretch of Markdown: emphasis, tags, links, entities and marks are seen.
struct MarkdownInline {
  /// The stretch's end.
  private let end: Int
  /// Where the next closing `**`, `*`, `__` and `_` stand, so that no stretch is searched twice.
  private var closers = Closers()
  private var closing: [Int] = []

  private struct Closers {
    var star = -1
    var twoStars = -1
    var underscore = -1
    var twoUnderscores = -1
  }

  private init(end: Int) { self.end = end }

  /// Appends the words of a range.
  static func append(
    _ range: Range<Int>, to builder: inout PassageBuilder, of source: borrowing SourceText
  ) {
    var inline = MarkdownInline(end: range.upperBound)
    inline.read(from: range.lowerBound, into: &builder, of: source)
  }

  private mutating func read(
    from start: Int, into builder: inout PassageBuilder, of source: borrowing SourceText
  ) {
    var kept = start
    var at = start
    while at < end {
      let byte = source.text[at]
      guard Self.isSpecial(byte) else {
        at += 1
        continue
      }
      if byte == 0x20, at + 1 < end, source.text[at + 1] > 0x20, at > start {
        at += 1  // one space between words
        continue
      }
      builder.keep(kept..<at, of: source)
      let next = special(byte, at, &builder, source)
      kept = next > at ? next : at
      at = max(next, at + 1)
    }
    builder.keep(kept..<max(kept, end), of: source)
  }

  private static func isSpecial(_ byte: UInt8) -> Bool {
    switch byte {
    case 0...0x20, UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "<"), UInt8(ascii: "["),
      UInt8(ascii: "!"), UInt8(ascii: "&"), UInt8(ascii: "\\"), UInt8(ascii: "$"):
      true
    default: false
    }
  }

  /// Reads what begins with a special byte; returns where it ends, or `at` for a plain byte.
  private mutating func special(
    _ byte: UInt8, _ at: Int, _ builder: inout PassageBuilder, _ source: borrowing SourceText
  ) -> Int {
    switch byte {
    case 0...0x20:
      var next = at + 1
      while next < end, source.text[next] <= 0x20 { next += 1 }
      builder.space(for: at..<next, of: source)
      return next
    case UInt8(ascii: "*"), UInt8(ascii: "_"):
      return emphasis(byte, at, source.text)
    case UInt8(ascii: "\\"):
      return at + 1 < end && Self.isPunctuation(source.text[at + 1])
        ? escaped(at, &builder, source) : at
    case UInt8(ascii: "&"):
      guard let entity = TextEntity.read(source.text, at, upTo: end) else { return at }
      if entity.words == [0x20] {
        builder.space(for: at..<entity.end, of: source)
      } else {
        builder.replace(at..<entity.end, of: source, with: entity.words)
      }
      return entity.end
    case UInt8(ascii: "$"):
      guard let mark = MarkdownSign.formulaMark(source.text, at, upTo: end) else { return at }
      builder.mark(source.text.string(in: mark.inside), at: mark.inside, of: source)
      return mark.end
    case UInt8(ascii: "<"):
      return MarkdownTag.read(at, upTo: end, into: &builder, of: source)
    default:
      return MarkdownLink.read(at, upTo: end, into: &builder, of: source)
    }
  }

  private func escaped(
    _ at: Int, _ builder: inout PassageBuilder, _ source: borrowing SourceText
  ) -> Int {
    builder.keep((at + 1)..<(at + 2), of: source)
    return at + 2
  }

  private static func isPunctuation(_ byte: UInt8) -> Bool {
    (0x21...0x7E).contains(byte) && !ASCII.isLetter(byte) && !ASCII.isDigit(byte)
  }

  /// Drops `**` and `*` that open or close emphasis; a lone asterisk is kept as it stands.
  private mutating func emphasis(_ byte: UInt8, _ at: Int, _ text: [UInt8]) -> Int {
    var next = at + 1
    while next < end, text[next] == byte, next - at < 3 { next += 1 }
    if closing.last == at {
      while closing.last == at { closing.removeLast() }
      return next
    }
    let opens = next < end && text[next] > 0x20 && isOutsideWord(byte, before: at, text)
    guard opens, let closer = closer(byte, next - at, from: next, text) else { return at }
    closing.append(closer)
    return next
  }

  /// Whether an underscore stands at a word's edge; inside a word (`ip_22_6278`) it is plain.
  private func isOutsideWord(_ byte: UInt8, before at: Int, _ text: [UInt8]) -> Bool {
    byte == UInt8(ascii: "*") || at == 0 || !ASCII.isWord(text[at - 1])
  }

  /// Where a run of `length` closing bytes stands; each kind is searched once, left to right.
  private mutating func closer(
    _ byte: UInt8, _ length: Int, from start: Int, _ text: [UInt8]
  ) -> Int? {
    let known = remembered(byte, length)
    if known >= start { return known < end && !isTaken(known, text) ? known : nil }
    var at = max(start, known)
    while at < end {
      guard text[at] == byte else {
        at += 1
        continue
      }
      var next = at + 1
      while next < end, text[next] == byte { next += 1 }
      let closes =
        (next - at == length || next - at == 3) && text[at - 1] > 0x20
        && (byte == UInt8(ascii: "*") || next == end || !ASCII.isWord(text[next]))
      if closes { break }
      at = next
    }
    remember(at, byte, length)
    return at < end ? at : nil
  }

  /// Whether a closing run has its opening one; `***` closes two.
  private func isTaken(_ at: Int, _ text: [UInt8]) -> Bool {
    closing.last == at && !(at + 2 < end && text[at + 2] == text[at])
  }

  private func remembered(_ byte: UInt8, _ length: Int) -> Int {
    switch (byte == UInt8(ascii: "*"), length) {
    case (true, 1): closers.star
    case (true, _): closers.twoStars
    case (false, 1): closers.underscore
    case (false, _): closers.twoUnderscores
    }
  }

  private mutating func remember(_ at: Int, _ byte: UInt8, _ length: Int) {
    switch (byte == UInt8(ascii: "*"), length) {
    case (true, 1): closers.star = at
    case (true, _): closers.twoStars = at
    case (false, 1): closers.underscore = at
    case (false, _): closers.twoUnderscores = at
    }
  }
}
