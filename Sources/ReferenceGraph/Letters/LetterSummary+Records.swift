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
      dossiers: header.dossiers.map(\.value))
    let numbered = Self.papersNumbered(byNotesOf: letter, records)
    for (index, reference) in records.references.enumerated() {
      if reference.targets.contains(where: { $0.id != nil }) {
        guard !Self.isRepeated(reference, in: numbered) else { continue }
        cite(reference, at: index, in: letter, sentences)
      } else if reference.kind == .letter || reference.kind == .motion {
        mention(reference, at: index, in: letter, sentences)
      }
    }
  }

  private mutating func cite(
    _ reference: Reference, at index: Int, in letter: Letter, _ sentences: Sentences
  ) {
    let sentence = sentences == .kept ? Self.sentence(of: reference, in: letter) : ""
    for target in reference.targets {
      guard let id = target.id else { continue }
      citations.append(
        Citation(
          target: id, kind: reference.kind, role: reference.role, status: target.status,
          chamber: target.chamber, startYear: Self.startYear(of: target.sessionYear),
          date: PackedDate(reference.date), reference: Int32(clamping: index),
          note: Self.note(of: reference, in: letter), sentence: sentence))
      if let name = Self.name(in: reference), reference.targets.count == 1, names[id] == nil {
        names[id] = name
      }
    }
  }

  /// What the words call a paper, where they say more than its date.
  ///
  /// `de motie van het lid De Kort` and `de Kamerbrief Banenafspraak sector Rijk` are names;
  /// `mijn brief van 7 juli 2022` and `de laatste brief dateert van 13 december 2024` are not.
  private static func name(in reference: Reference) -> String? {
    guard let words = reference.description else { return nil }
    if reference.role != nil, reference.role != .letter { return words }
    let isName = words.split(separator: " ").dropFirst().contains { word in
      word.first?.isUppercase == true
        && !["Kamerbrief", "Kamer", "Tweede", "Eerste"].contains(word)
    }
    return isName ? words : nil
  }

  private mutating func mention(
    _ reference: Reference, at index: Int, in letter: Letter, _ sentences: Sentences
  ) {
    let passage = letter.passage(at: reference.place)
    openMentions.append(
      OpenMention(
        kind: reference.kind, date: PackedDate(reference.date),
        chamber: reference.targets.first?.chamber, reference: Int32(clamping: index),
        note: Self.note(of: reference, in: letter),
        words: reference.description ?? passage.text(of: reference.range),
        sentence: sentences == .kept ? Self.sentence(of: reference, in: letter) : ""))
  }

  /// The papers that notes number, by the paragraph whose marks call the notes.
  private static func papersNumbered(
    byNotesOf letter: Letter, _ records: LetterRecords
  ) -> [Place: Set<String>] {
    var papers: [Place: Set<String>] = [:]
    for reference in records.references where reference.kind == .kamerstuk {
      guard let note = reference.footnote, letter.footnotes.indices.contains(note) else { continue }
      let targets = reference.targets.compactMap(\.id)
      for call in letter.footnotes[note].calls {
        papers[call.place, default: []].formUnion(targets)
      }
    }
    return papers
  }

  /// Whether a mention in running text is the one that the note at its mark numbers:
  /// `mijn brief van 7 juli 2022⁶` and `⁶ Kamerstuk 34 352, nr. 255` cite once, not twice.
  private static func isRepeated(
    _ reference: Reference, in numbered: [Place: Set<String>]
  ) -> Bool {
    guard reference.kind == .letter || reference.kind == .motion, reference.footnote == nil,
      let papers = numbered[reference.place]
    else { return false }
    return reference.targets.contains { $0.id.map(papers.contains) ?? false }
  }

  private static func note(of reference: Reference, in letter: Letter) -> String {
    guard let note = reference.footnote, letter.footnotes.indices.contains(note) else { return "" }
    return letter.footnotes[note].marker
  }

  private static func sentence(of reference: Reference, in letter: Letter) -> String {
    guard let sentence = CitedSentence.sentences(of: reference, in: letter).first else { return "" }
    return letter.passage(at: sentence.place).text(of: sentence.range)
  }

  private static func startYear(of written: String?) -> Int16 {
    guard let written, written.utf8.count == 9, let year = Int16(written.prefix(4)) else {
      return 0
    }
    return year
  }
}
