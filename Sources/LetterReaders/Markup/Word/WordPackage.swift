internal import LetterModel

/// The parts of a Word file that a letter is read from.
struct WordPackage {
  private var parts = ArchiveParts()
  private let main: SourcePart
  private let relations: WordRelations
  private var footnotes: SourcePart?
  private var endnotes: SourcePart?
  /// Headers and footers by their ids in the main part.
  private var running: [String: SourcePart] = [:]
  /// What the ids of links in other parts stand for.
  private var linkRelations: [String: WordRelations] = [:]
  private var styles = WordStyles()
  private var numbering = WordNumbering()
  private var notes = WordNoteNumbers()

  /// Inflates the parts of an archive that a letter is read from.
  init(of archive: borrowing ZipArchive) throws(ReadError) {
    let package = try Self.relations(of: "", in: archive, &parts)
    guard let name = try package.part(ofKind: "officeDocument") else {
      throw ReadError(
        .unreadable,
        Message(
          english: "the archive does not say which part is its document",
          dutch: "het archief zegt niet welk onderdeel het document is"))
    }
    guard let main = try parts.add(name, of: archive) else {
      throw ReadError(
        .unreadable,
        Message(
          english: "the archive has no part \(name)",
          dutch: "het archief heeft geen onderdeel \(name)"))
    }
    self.main = main
    relations = try Self.relations(of: name, in: archive, &parts)
    footnotes = try add("footnotes", of: archive)
    endnotes = try add("endnotes", of: archive)
    let names = relations.relations.filter { ["header", "footer"].contains($0.kind) }
    guard names.count <= ArchiveLimits.running else {
      throw ReadError(
        .tooLarge,
        Message(
          english: "the document has more than \(ArchiveLimits.running) headers and footers",
          dutch: "het document heeft meer dan \(ArchiveLimits.running) kop- en voetteksten"))
    }
    for relation in names {
      guard let name = try relations.part(withID: relation.id) else { continue }
      running[relation.id] = try parts.add(name, of: archive)
    }
    for part in parts.parts where part != main {
      linkRelations[part.name] = try Self.relations(of: part.name, in: archive, &parts)
    }
    styles = try styles.visiting(
      "the styles part", try aside("styles", of: archive))
    numbering = try numbering.visiting(
      "the numbering part", try aside("numbering", of: archive))
    notes = try notes.visiting(
      "the settings part", try aside("settings", of: archive))
  }

  private static func relations(
    of part: String, in archive: borrowing ZipArchive, _ parts: inout ArchiveParts
  ) throws(ReadError) -> WordRelations {
    let name = WordRelations.name(for: part)
    return try WordRelations(of: part).visiting(name, try parts.aside(name, of: archive))
  }

  private mutating func add(
    _ kind: String, of archive: borrowing ZipArchive
  ) throws(ReadError) -> SourcePart? {
    guard let name = try relations.part(ofKind: kind) else { return nil }
    guard let part = try parts.add(name, of: archive) else {
      throw ReadError(
        .unreadable,
        Message(
          english: "the archive has no part \(name)",
          dutch: "het archief heeft geen onderdeel \(name)"))
    }
    return part
  }

  private mutating func aside(
    _ kind: String, of archive: borrowing ZipArchive
  ) throws(ReadError) -> [UInt8] {
    guard let name = try relations.part(ofKind: kind) else { return [] }
    return try parts.aside(name, of: archive)
  }

  /// The letter.
  consuming func draft(of file: SourceFile) throws(ReadError) -> LetterDraft {
    let source = parts.source(file: file)
    var draft = LetterDraft(of: source, writesMarks: true)
    var drafter = WordDrafter(
      source: source, styles: styles, numbering: numbering, notes: notes)
    let body = try blocks(of: main, as: .paragraph, by: &drafter, relations)
    let sections = drafter.sections
    var after: [LetterDraft.Block] = []
    for part in [footnotes, endnotes].compactMap(\.self) {
      _ = try blocks(of: part, as: .paragraph, by: &drafter, nil)
      after += drafter.takeNotes()
    }
    // The header of the first page is where ministries have their letterhead.
    if let id = sections.onFirstPage?.id, let part = running[id] {
      draft.blocks += try blocks(of: part, as: .letterhead, by: &drafter, nil)
    }
    draft.blocks += body
    draft.blocks += after
    var seen: Set<String> = []
    for reference in sections.running {
      guard let part = running[reference.id], seen.insert(part.name).inserted else { continue }
      draft.blocks += try blocks(of: part, as: .furniture, by: &drafter, nil)
    }
    draft.diagnostics = drafter.changes.diagnostics(in: source)
    for table in drafter.composer.cutTables { draft.noteCutTable(at: table) }
    guard draft.blocks.contains(where: \.hasWords) else {
      throw ReadError(
        .empty, Message(english: "the document has no text", dutch: "het document heeft geen tekst")
      )
    }
    return draft
  }

  private func blocks(
    of part: SourcePart, as plain: Block.Kind, by drafter: inout WordDrafter,
    _ relations: WordRelations?
  ) throws(ReadError) -> [LetterDraft.Block] {
    drafter.relations = relations ?? linkRelations[part.name] ?? WordRelations(of: part.name)
    drafter.composer.plain = plain
    try drafter.parse(part.range).refuse(part.name)
    return drafter.finish()
  }
}
