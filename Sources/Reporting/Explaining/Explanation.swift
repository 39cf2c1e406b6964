internal import Checking
public import Driver
internal import Extraction
public import LetterModel

/// Says why something in a letter was read so: the words, the bytes, the rule, the alternatives.
public struct Explanation {
  let read: ReadLetter
  let lines: LineIndex
  let names: RecordNames
  let language: Language

  /// Explanations of what was read in a letter.
  public init(_ read: ReadLetter, in language: Language) {
    self.read = read
    self.language = language
    lines = LineIndex(read.letter.source)
    names = RecordNames(read.letter, read.records)
  }

  /// Where in a file to look.
  public enum Target: Equatable, Sendable {
    /// A line and, where one is named, a column, both 1-based; of an archive in its main part or in
    /// the one that is named.
    case place(line: Int, column: Int?, part: String? = nil)
    /// A 1-based page of a PDF.
    case page(Int)
    /// A record's id: `f12`.
    case record(String)
  }

  /// What is to be said; `nil` where the letter has no such line or record.
  public func text(on target: Target) -> String? {
    var text = ""
    return write(on: target) { text += $0 } ? text : nil
  }

  /// Hands on what is to be said, a record at a time: a line of a megabyte has more of them than memory
  /// should hold; `false` where the letter has no such line or record.
  public func write<Failure: Error>(
    on target: Target, to take: (String) throws(Failure) -> Void
  ) throws(Failure) -> Bool {
    let range: Range<Int>?
    switch target {
    case .record(let id):
      var isFound = false
      try forEachEntry { entry throws(Failure) in
        guard !isFound, entry.id == id else { return }
        isFound = true
        try take(entry.text)
      }
      return isFound
    case .place(let line, let column, let part):
      range = bytes(ofLine: line, column: column, inPart: part)
    case .page(let page): range = lines.range(ofPage: page)
    }
    guard let range else { return false }
    var isEmpty = true
    try forEachEntry { entry throws(Failure) in
      guard entry.spans.contains(where: { $0.touches(range) }) else { return }
      isEmpty = false
      try take(entry.text)
    }
    if isEmpty { try take(say("nothing was read here\n", "hier is niets gelezen\n")) }
    return true
  }

  /// Words in the language of the explanation.
  func say(_ english: String, _ dutch: String) -> String {
    language == .dutch ? dutch : english
  }

  /// One record, its bytes and what is to be said of it.
  struct Entry {
    var id: String
    /// Where it stands: a note also at each of its marks.
    var spans: [SourceSpan]
    var title: String
    var facts: [String]

    init(id: String, span: SourceSpan, title: String, facts: [String]) {
      self.init(id: id, spans: [span], title: title, facts: facts)
    }

    init(id: String, spans: [SourceSpan], title: String, facts: [String]) {
      self.id = id
      self.spans = spans
      self.title = title
      self.facts = facts
    }

    var text: String {
      ([title] + facts.map { "    \($0)" }).map { "\($0)\n" }.joined()
    }
  }

  /// Everything in the letter, from the whole to its parts.
  private func forEachEntry<Failure: Error>(
    _ take: (Entry) throws(Failure) -> Void
  ) throws(Failure) {
    let (letter, records) = (read.letter, read.records)
    for entry in headerEntries { try take(entry) }
    for index in letter.blocks.indices { try take(block(index)) }
    for index in letter.footnotes.indices { try take(footnote(index)) }
    for index in letter.tables.indices {
      for entry in table(index) { try take(entry) }
    }
    for index in records.citations.indices { try take(citation(index)) }
    for index in records.figures.indices { try take(figure(index)) }
    for index in records.claims.indices { try take(claim(index)) }
    for index in read.verifications.indices { try take(check(index)) }
    for said in letter.diagnostics + records.diagnostics {
      if let entry = diagnostic(said) { try take(entry) }
    }
  }

  private func bytes(ofLine line: Int, column: Int?, inPart part: String?) -> Range<Int>? {
    guard let range = lines.range(ofLine: line, inPart: part) else { return nil }
    guard let column else { return range }
    let offset = range.first { lines.position(of: $0).column == column }
    return offset.map { $0..<($0 + 1) }
  }

  /// `31:12, bytes 1204–1210`, with the pieces where there are several; of a PDF with their boxes, in
  /// points: `p2:88:12, bytes 5310–5316, box 79.6 155.36 109.3 166.26`.
  func place(_ span: SourceSpan) -> String {
    let at = lines.position(of: span.start)
    let pieces = span.pieces.map { "\(at.local($0.lowerBound))–\(at.local($0.upperBound))" }
    let and = say(" and ", " en ")
    let boxes = lines.places.map { places in
      span.pieces.compactMap { places.place(of: $0).box.map(Self.points) }
    }
    let box = boxes.flatMap { boxes in
      boxes.isEmpty ? nil : say(", box ", ", vlak ") + boxes.joined(separator: and)
    }
    return "\(at), bytes \(pieces.joined(separator: and))\(box ?? "")"
  }

  /// The edges of a box in points: `79.6 155.36 109.3 166.26`.
  private static func points(_ box: PagePlaces.Box) -> String {
    let edges = [box.left, box.top, box.right, box.bottom].map { edge in
      let digits = abs(edge % 100)
      let rest = digits == 0 ? "" : digits < 10 ? ".0\(digits)" : ".\(digits)"
      return "\(edge < 0 ? "-" : "")\(abs(edge / 100))\(rest)"
    }
    return edges.joined(separator: " ")
  }

  /// Words of a passage in quotes, their middle left out where they are long.
  ///
  /// Many records can stand in one long sentence, so no more of it is read than is shown.
  func quoted(_ range: Range<Int>, of passage: Passage) -> String {
    let shown = 1_000
    guard range.count > 2 * shown else { return quoted(passage.text(of: range)) }
    let head = passage.text(of: range.lowerBound..<(range.lowerBound + shown))
    let tail = passage.text(of: (range.upperBound - shown)..<range.upperBound)
    return quoted(head + tail)
  }

  /// A text in quotes, its middle left out where it is long.
  func quoted(_ text: String) -> String {
    guard text.count > 160 else { return "“\(text)”" }
    return "“\(text.prefix(110)) … \(text.suffix(40))”"
  }
}

extension SourceSpan {
  /// Whether a piece of the span lies in a range of bytes or around it.
  fileprivate func touches(_ range: Range<Int>) -> Bool {
    pieces.contains { piece in
      piece.lowerBound < max(range.upperBound, range.lowerBound + 1)
        && piece.upperBound > range.lowerBound
    }
  }
}
