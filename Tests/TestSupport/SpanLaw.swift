public import Checking
public import Extraction
public import LetterModel
internal import LetterReaders

/// The promise on which every record stands: its span gives back its words.
///
/// It is checked by a decoder of its own, which knows nothing of readers: it takes the bytes of the
/// span's parts from the file, decodes them, joins them and compares them with the record's words.
/// White space counts as one space, since a line end is read as one.
public struct SpanLaw {
  let letter: Letter
  private var found: [String] = []

  /// What is wrong with a letter and its records, a sentence each; empty where the law holds.
  public static func violations(
    in letter: Letter, records: LetterRecords, verifications: [Verification] = []
  ) -> [String] {
    var law = SpanLaw(letter: letter)
    law.checkPassages()
    law.checkHeader()
    law.checkNotes()
    for citation in records.citations { law.check(citation) }
    for figure in records.figures {
      law.check("figure", figure.span, figure.range, at: figure.place)
    }
    for claim in records.claims { law.check("claim", claim.span, claim.range, at: claim.place) }
    for verification in verifications { law.check(verification) }
    return law.found
  }

  private init(letter: Letter) { self.letter = letter }

  private mutating func checkPassages() {
    var lasts: [String: Int] = [:]
    for (index, block) in letter.blocks.enumerated() {
      check("block \(index)", block.passage)
      checkInside("block \(index)", block.span)
      // A caption that stands in its table's own markup is the block before the table.
      let holdsCaption =
        block.kind == .table && index > 0 && letter.blocks[index - 1].kind == .caption
      // Each part of an archive is in the order of reading.
      let part = letter.source.part(at: block.span.start)?.name ?? ""
      let isApart = block.kind == .furniture || block.kind == .footnote && !part.isEmpty
      if block.span.start < lasts[part, default: 0], !holdsCaption, !isApart {
        found.append("block \(index) begins at \(block.span.start), before the one above it")
      }
      lasts[part] = max(lasts[part, default: 0], block.span.start)
    }
    for (number, table) in letter.tables.enumerated() {
      checkInside("table \(number)", table.span)
      for path in table.columns {
        for header in path { check("header of table \(number)", header) }
      }
      for row in table.rows {
        check("label of table \(number)", row.label)
        for cell in row.cells { check("cell of table \(number)", cell.passage) }
        if row.cells.count != table.columns.count {
          found.append("a row of table \(number) has not one cell a column")
        }
      }
    }
    for diagnostic in letter.diagnostics {
      if let span = diagnostic.span { checkInside("diagnostic \(diagnostic.id)", span) }
    }
  }

  private mutating func checkHeader() {
    let header = letter.header
    var spans = header.dossiers.map(\.span) + header.signatories.map(\.span)
    if let date = header.date { spans.append(date.span) }
    for fact in [header.number, header.sender, header.addressee, header.place, header.subject] {
      if let fact { spans.append(fact.span) }
    }
    for span in spans { checkInside("fact of the header", span) }
    for (name, fact) in [("number", header.number), ("kenmerk", header.kenmerk)] {
      guard let fact else { continue }
      compare("header's \(name)", fact.span, with: fact.value)
    }
  }

  private mutating func checkNotes() {
    for note in letter.footnotes {
      if let block = note.block, !letter.blocks.indices.contains(block) {
        found.append("note \(note.marker) stands in no block")
      }
      for call in note.calls { compare("mark \(note.marker)", call.span, with: note.marker) }
    }
  }

  private mutating func check(_ citation: Citation) {
    check("citation", citation.span, citation.range, at: citation.place)
    for target in citation.targets {
      check("target \(target.id ?? "?")", target.span, target.range, at: citation.place)
    }
  }

  private mutating func check(_ verification: Verification) {
    checkInside(verification.rule, verification.span)
    if let span = verification.statedSpan { checkInside(verification.rule, span) }
    for operand in verification.operands where operand.letter == nil {
      checkInside(verification.rule, operand.span)
    }
  }

  private mutating func check(
    _ name: String, _ span: SourceSpan, _ range: Range<Int>, at place: Place
  ) {
    let passage = letter.passage(at: place)
    guard range.lowerBound >= 0, range.upperBound <= passage.bytes.count else {
      found.append("\(name) reaches out of its passage")
      return
    }
    compare(name, span, with: passage.text(of: range))
  }

  private mutating func check(_ name: String, _ passage: Passage) {
    guard !passage.isEmpty else { return }
    compare(name, passage.span, with: passage.text)
    for mark in passage.marks where mark.offset > passage.bytes.count {
      found.append("\(name) has a mark beyond its end")
    }
  }

  private mutating func checkInside(_ name: String, _ span: SourceSpan) {
    for part in span.pieces where part.lowerBound < 0 || part.upperBound > letter.source.bytes.count
    {
      found.append("\(name) reaches out of the file: \(part)")
    }
  }

  private mutating func compare(_ name: String, _ span: SourceSpan, with words: String) {
    let before = found.count
    checkInside(name, span)
    guard found.count == before else { return }
    let bytes = span.pieces.flatMap { letter.source.bytes[$0] }
    let decoder = SpanDecoder(encoding: letter.source.encoding, isMarkup: letter.layout.isMarkup)
    let read = decoder.words(of: bytes)
    if !SpanDecoder.agree(read, SpanDecoder.single(words)) {
      found.append("\(name) says “\(words)”, its span “\(read)”")
    }
  }
}

extension Letter.Layout {
  /// Whether tags and entities stand between the words.
  var isMarkup: Bool {
    [.html, .officialHTML, .officialXML, .word, .openDocument].contains(self)
  }
}
