public import LetterModel

extension Letter.Layout {
  /// OpenDocument text.
  public static let openDocument = Self(rawValue: "odt")
}

/// Reads OpenDocument text as it is, by LibreOffice or by any other program.
public struct OpenDocumentReader: LetterReader {
  /// A reader.
  public init() {}

  /// `odt`.
  public var layout: Letter.Layout { .openDocument }
  /// What such files are called in a folder; their bytes decide.
  public var fileExtensions: [String] { ["odt", "ott"] }
  /// What `griffier list readers` says.
  public var summary: String { "OpenDocument text, with its own notes, lists and letterhead" }

  private static let type = "application/vnd.oasis.opendocument.text"

  /// Whether the file is an archive that says it is OpenDocument text: its first member does so, in
  /// bytes that are not packed.
  public func claims(_ file: SourceFile) -> Bool {
    ZipArchive.begins(file.bytes) && file.bytes.prefix(256).contains(Array(Self.type.utf8))
  }

  /// The letter of an OpenDocument file: its text, its notes, and the letterhead of its first page.
  ///
  /// - Throws: where the archive or one of its parts is not what it says it is.
  public func draft(of file: SourceFile) throws(ReadError) -> LetterDraft {
    var parts = ArchiveParts()
    let styles = try ZipArchive.open(file.bytes) { archive throws(ReadError) in
      let manifest = try parts.aside("META-INF/manifest.xml", of: archive)
      if try OpenDocumentManifest().visiting("the manifest", manifest).isEncrypted {
        throw ReadError(
          .unreadable,
          Message(english: "the document is encrypted", dutch: "het document is versleuteld"))
      }
      guard try parts.add("content.xml", of: archive) != nil else {
        throw ReadError(
          .unreadable,
          Message(
            english: "the archive has no part content.xml",
            dutch: "het archief heeft geen onderdeel content.xml"))
      }
      return try parts.add("styles.xml", of: archive)
    }
    let source = parts.source(file: file)
    var read = OpenDocumentStyles()
    if let styles { read = try read.visiting(styles.name, source.text, in: styles.range) }
    var draft = LetterDraft(of: source, writesMarks: true)
    var drafter = OpenDocumentDrafter(source: source, styles: read)
    for part in source.parts {
      try drafter.parse(part.range).refuse(part.name)
      draft.blocks += drafter.finish()
    }
    let running = drafter.pages.take()
    draft.blocks = running.letterhead + draft.blocks + running.furniture
    draft.diagnostics = drafter.changes.diagnostics(in: source)
    for table in drafter.composer.cutTables { draft.noteCutTable(at: table) }
    guard draft.blocks.contains(where: \.hasWords) else {
      throw ReadError(
        .empty, Message(english: "the document has no text", dutch: "het document heeft geen tekst")
      )
    }
    return draft
  }
}

/// Whether an OpenDocument file has a password.
struct OpenDocumentManifest: ElementVisitor {
  static let names = Vocabulary(["encryption-data"])
  private(set) var isEncrypted = false

  mutating func start(_ name: Int, _ attributes: borrowing MarkupAttributes) {
    if name == 0 { isEncrypted = true }
  }

  mutating func end(_ name: Int) {}
}
