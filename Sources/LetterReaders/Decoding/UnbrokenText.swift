internal import DutchText

/// A text of one line, without a trace of the lines that it was taken from.
///
///     … Postbus 20015 2500 EA Den Haag DATUM 7 juni 2013 BETREFT Antwoorden op vragen Geachte
///     mevrouw De Vries, Hierbij bieden wij u … Algemene Rekenkamer drs. A. de Boer, president …
///
/// Its words show where some lines began: the labels of a letterhead in capitals, the addressee, the
/// salutation, who signs, and the numbers of its pages.
enum UnbrokenText {
  /// Shorter texts are read well as one paragraph.
  private static let leastBytes = 800
  /// The salutation stands within so many bytes: a letterhead is no longer.
  private static let longestHead = 3_000
  /// Who signs takes so many bytes.
  private static let longestSignature = 240

  /// Whether a text is one line with a letterhead in it.
  static func isUnbroken(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    guard range.count >= leastBytes, text.firstOffset(of: 0x0A, in: range) == nil,
      let greeting = salutation(in: text, range)
    else { return false }
    return labels.contains {
      text.firstOffset(of: $0, in: range.lowerBound..<greeting.lowerBound) != nil
    }
  }

  /// Its lines, as far as its words show them.
  static func lines(of text: [UInt8], _ range: Range<Int>) -> [TextLine] {
    let pages = PageSeries.numbers(in: text, from: range.lowerBound) { at in
      at == range.lowerBound || text[at - 1] == 0x20
    }
    let line = TextLine(
      lineStart: range.lowerBound, start: range.lowerBound, end: range.upperBound, emptyBefore: 0,
      whiteBefore: 0, formFeeds: 0, hasRuns: text.firstOffset(of: "  ", in: range) != nil)
    return line.cut(at: breaks(in: text, range), pages: pages, in: text)
  }

  /// Where lines of such a text begin, in order.
  private static func breaks(in text: [UInt8], _ range: Range<Int>) -> [Int] {
    guard let greeting = salutation(in: text, range) else { return [] }
    var found: Set<Int> = [greeting.lowerBound, greeting.upperBound]
    let head = range.lowerBound..<greeting.lowerBound
    let signature = signature(in: text, greeting.upperBound..<range.upperBound)
    for part in [head, signature ?? 0..<0] {
      for at in part where part.lowerBound == at || text[at - 1] == 0x20 {
        if labels.contains(where: { text.has($0, at: at) }) { found.insert(at) }
      }
    }
    if let addressee = addressee(in: text, head) { found.insert(addressee) }
    if let college = college(in: text, head) {
      found.formUnion([college.lowerBound, college.upperBound])
    }
    if let signature {
      found.insert(signature.lowerBound)
      for at in signature where text[at] == 0x20 {
        if titles.contains(where: { text.has($0, at: at + 1) }), text[at - 1] != UInt8(ascii: ".") {
          found.insert(at + 1)
        }
        for office in offices where text.has(office, at: at + 1) {
          let end = at + 1 + office.utf8CodeUnitCount
          if end + 1 < text.count, text[end] == 0x20, !ASCII.isLower(text[end + 1]) {
            found.insert(end + 1)
          }
        }
      }
    }
    return found.sorted()
  }

  /// `Geachte mevrouw De Vries,` before a capital.
  private static func salutation(in text: [UInt8], _ range: Range<Int>) -> Range<Int>? {
    let head = range.lowerBound..<min(range.upperBound, range.lowerBound + longestHead)
    guard let start = text.firstOffset(of: "Geachte ", in: head), start > range.lowerBound,
      let comma = text.firstOffset(
        of: UInt8(ascii: ","), in: start..<min(head.upperBound, start + 60)),
      comma + 2 < range.upperBound, text[comma + 1] == 0x20, ASCII.isUpper(text[comma + 2])
    else { return nil }
    return start..<(comma + 2)
  }

  /// The name of a college that a letterhead begins with, or that stands above who brings the letter.
  private static func college(in text: [UInt8], _ head: Range<Int>) -> Range<Int>? {
    let delivery = text.firstOffset(of: "BEZORGEN ", in: head)
    for name in Colleges.names {
      let length = name.utf8CodeUnitCount
      if text.has(name, at: head.lowerBound) { return head.lowerBound..<(head.lowerBound + length) }
      guard let delivery else { continue }
      // A scanner may leave a few signs of the emblem between them.
      for start in max(head.lowerBound, delivery - length - 6)..<delivery
      where text.has(name, at: start) {
        return start..<(start + length)
      }
    }
    return nil
  }

  /// The first office of a chamber that a letterhead names.
  private static func addressee(in text: [UInt8], _ head: Range<Int>) -> Int? {
    guard let office = text.firstOffset(of: "Voorzitter van de ", in: head) else { return nil }
    return ["Aan de ", "De "].map { ($0 as StaticString, $0.utf8CodeUnitCount) }
      .first { text.has($0.0, at: office - $0.1) }.map { office - $0.1 } ?? office
  }

  /// A college's name at a sentence's end, with a person's title or a label behind it.
  private static func signature(in text: [UInt8], _ body: Range<Int>) -> Range<Int>? {
    for college in Colleges.names {
      var from = body.lowerBound
      while let start = text.firstOffset(of: college, in: from..<body.upperBound) {
        from = start + college.utf8CodeUnitCount
        guard start > 1, text[start - 2] == UInt8(ascii: "."), from + 1 < body.upperBound,
          text[from] == 0x20,
          (titles + labels).contains(where: { text.has($0, at: from + 1) })
        else { continue }
        let end = min(body.upperBound, start + longestSignature)
        return start..<end
      }
    }
    return nil
  }

  private static let labels: [StaticString] = [
    "DATUM ", "BETREFT ", "ONDERWERP ", "UW KENMERK", "ONS KENMERK", "BIJLAGE", "BEZORGEN ",
  ]
  private static let titles: [StaticString] = ["drs. ", "dr. ", "mr. ", "ir. ", "prof. "]
  private static let offices: [StaticString] = ["president", "secretaris"]
}
