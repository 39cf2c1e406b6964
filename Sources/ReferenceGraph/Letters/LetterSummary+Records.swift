public import Extraction
public import LetterModel

extension LetterSummary {
  /// Whether a summary holds the sentences that cite; they are most of its size.
  public enum Sentences: Sendable {
    case kept, left
  }

  /// The summary of a letter that was read.
  public init(
    of letter: Letter, records: LetterRecords, id: String, sentences: Sentences = .left
  ) {
    let header = letter.header
    self.init(
      id: id, file: letter.source.file, identifier: header.identifier?.value,
      kind: header.kind?.value, chamber: header.chamber?.value, date: header.date?.value,
      sender: header.sender?.value,
      title: header.subject?.value
        ?? (header.dossiers.count == 1 ? header.dossiers[0].value.title : nil),
      sessionYear: header.sessionYear?.value, kenmerk: header.kenmerk?.value,
      dossiers: header.dossiers.map(\.value), mark: LetterMark(of: letter, id: id))
    let numbered = Self.papersNumbered(byNotesOf: letter, records)
    for (index, citation) in records.citations.enumerated() {
      if citation.targets.contains(where: { $0.id != nil }) {
        guard !Self.isRepeated(citation, in: numbered) else { continue }
        cite(citation, at: index, in: letter, sentences)
      } else if citation.kind == .letter || citation.kind == .motion {
        mention(citation, at: index, in: letter, sentences)
      }
    }
  }

  private mutating func cite(
    _ citation: Citation, at index: Int, in letter: Letter, _ sentences: Sentences
  ) {
    let sentence = sentences == .kept ? Self.sentence(of: citation, in: letter) : ""
    for target in citation.targets {
      guard let id = target.id else { continue }
      citedPapers.append(
        CitedPaper(
          target: id, kind: citation.kind, act: target.act, role: citation.role,
          status: target.status,
          chamber: target.chamber, startYear: Self.startYear(of: target.sessionYear),
          date: PackedDate(citation.date), citation: Int32(clamping: index),
          note: Self.note(of: citation, in: letter), sentence: sentence))
      if let name = Self.name(in: citation), citation.targets.count == 1, names[id] == nil {
        names[id] = name
      }
    }
  }

  /// What the words call a paper, where they say more than its date.
  ///
  /// `de motie van het lid De Kort` and `de Kamerbrief Banenafspraak sector Rijk` are names;
  /// `mijn brief van 7 juli 2022` and `de laatste brief dateert van 13 december 2024` are not.
  private static func name(in citation: Citation) -> String? {
    guard let words = citation.description else { return nil }
    if citation.role != nil, citation.role != .letter { return words }
    let isName = words.split(separator: " ").dropFirst().contains { word in
      word.first?.isUppercase == true
        && !["Kamerbrief", "Kamer", "Tweede", "Eerste"].contains(word)
    }
    return isName ? words : nil
  }

  private mutating func mention(
    _ citation: Citation, at index: Int, in letter: Letter, _ sentences: Sentences
  ) {
    let passage = letter.passage(at: citation.place)
    openMentions.append(
      OpenMention(
        kind: citation.kind, date: PackedDate(citation.date),
        chamber: citation.targets.first?.chamber, citation: Int32(clamping: index),
        note: Self.note(of: citation, in: letter),
        words: citation.description ?? passage.text(of: citation.range),
        sentence: sentences == .kept ? Self.sentence(of: citation, in: letter) : ""))
  }

  /// The papers that notes number, by the paragraph whose marks call the notes.
  private static func papersNumbered(
    byNotesOf letter: Letter, _ records: LetterRecords
  ) -> [Place: Set<String>] {
    var papers: [Place: Set<String>] = [:]
    for citation in records.citations where citation.kind == .kamerstuk {
      guard let note = citation.footnote, letter.footnotes.indices.contains(note) else { continue }
      let targets = citation.targets.compactMap(\.id)
      for call in letter.footnotes[note].calls {
        papers[call.place, default: []].formUnion(targets)
      }
    }
    return papers
  }

  /// Whether a mention in running text is the one that the note at its mark numbers:
  /// `mijn brief van 7 juli 2022⁶` and `⁶ Kamerstuk 34 352, nr. 255` cite once, not twice.
  private static func isRepeated(
    _ citation: Citation, in numbered: [Place: Set<String>]
  ) -> Bool {
    guard citation.isOfNamedPaper, citation.footnote == nil,
      let papers = numbered[citation.place]
    else { return false }
    return citation.targets.contains { $0.id.map(papers.contains) ?? false }
  }

  private static func note(of citation: Citation, in letter: Letter) -> String {
    guard let note = citation.footnote, letter.footnotes.indices.contains(note) else { return "" }
    return letter.footnotes[note].marker
  }

  private static func sentence(of citation: Citation, in letter: Letter) -> String {
    guard let sentence = CitedSentence.sentences(of: citation, in: letter).first else { return "" }
    let passage = letter.passage(at: sentence.place)
    guard citation.targets.count > manyTargets, sentence.range.count > mostOfSentence else {
      return passage.text(of: sentence.range)
    }
    var end = sentence.range.lowerBound + mostOfSentence
    while end > sentence.range.lowerBound, passage.bytes[end] != 0x20 { end -= 1 }
    return passage.text(of: sentence.range.lowerBound..<end) + " …"
  }

  /// Each target of a mention bears its sentence, and a list of numbers (`nrs. 1, 2, …`) is one
  /// sentence of any length: where both are many, only its beginning is kept.
  private static let manyTargets = 16
  private static let mostOfSentence = 160

  private static func startYear(of written: String?) -> Int16 {
    guard let written, written.utf8.count == 9, let year = Int16(written.prefix(4)) else {
      return 0
    }
    return year
  }
}
